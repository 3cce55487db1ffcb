/**
 * How a sealed value is told from any other text. It stays a text, so that states and payloads keep their types; only
 * whoever holds the key of its subject can open it.
 */
export const SEALED_PREFIX = 'sealed:1:';

export const isSealed = (value: unknown): boolean => typeof value === 'string' && value.startsWith(SEALED_PREFIX);

/** What stands for a sealed value where nobody opens it. */
export const SEALED_WORD = 'tersegel';

/** A value with every text in it replaced; `name` is the field that holds the text, or the list that it is in. */
export const mapTexts = (value: unknown, replace: (text: string, name: string) => unknown, name = ''): unknown => {
  if (typeof value === 'string') return replace(value, name);
  if (Array.isArray(value)) return value.map((each: unknown) => mapTexts(each, replace, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapTexts(each, replace, key)]));
};

/** A value as it may be shown to anyone: no token, which would tell nothing. */
export const withoutTokens = <T>(value: T): T => mapTexts(value, (text) => (isSealed(text) ? SEALED_WORD : text)) as T;

/** The path of the first text that looks sealed; `''` when the value itself is one, undefined when there is none. */
export const findSealed = (value: unknown, path = ''): string | undefined => {
  if (typeof value === 'string') return isSealed(value) ? path : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const isList = Array.isArray(value);
  for (const [key, each] of Object.entries(value as Readonly<Record<string, unknown>>)) {
    if (isSealed(key)) return path;
    const step = isList ? `[${key}]` : path === '' ? key : `.${key}`;
    const found = findSealed(each, path + step);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** A value with the texts at a path (`person.aliases[]`, `documents[].number`) replaced; what is not there stays so. */
export const mapPath = (value: unknown, path: string, replace: (text: string) => string): unknown => {
  if (path === '') return typeof value === 'string' ? replace(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  const [step = '', ...rest] = path.split('.');
  const name = step.replace(/\[\]$/, '');
  if (!Object.hasOwn(value, name)) return value;
  const held: unknown = (value as Readonly<Record<string, unknown>>)[name];
  const below = rest.join('.');
  const mapped =
    step === name
      ? mapPath(held, below, replace)
      : Array.isArray(held)
        ? held.map((each: unknown) => mapPath(each, below, replace))
        : held;
  return { ...value, [name]: mapped };
};

const HIDDEN = '•';
const LAST_SHOWN = 3;
const DATE = /^(\d{4})-\d{2}-\d{2}$/;

const maskedName = (name: string): string =>
  name
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => `${/^./u.exec(word)?.[0] ?? ''}${HIDDEN.repeat(LAST_SHOWN)}`)
    .join(' ');

/** Short numbers show less, so that what is hidden stays the larger part. */
const maskedNumber = (number: string): string => {
  const shown = Math.min(LAST_SHOWN, Math.floor(number.length / 3));
  return `${HIDDEN.repeat(LAST_SHOWN)}${shown === 0 ? '' : number.slice(-shown)}`;
};

/** A personal value so that its owner is recognised by who knows it already: `W••• C••••`, `•••017`, `1985`. */
export const maskText = (text: string, field: string): string => {
  const year = DATE.exec(text)?.[1];
  if (year !== undefined) return year;
  return /number$/i.test(field) ? maskedNumber(text) : maskedName(text);
};
