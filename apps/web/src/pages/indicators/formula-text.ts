/** One line of a formula, as deep as it is nested. */
export interface FormulaLine {
  readonly depth: number;
  /** A key of the catalogue under `formula`. */
  readonly key: string;
  readonly words: Readonly<Record<string, string>>;
  /** A counted kind, whose figure the line can lead to. */
  readonly kind?: string;
}

type Part = Readonly<Record<string, unknown>>;

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const partsOf = (value: unknown): readonly Part[] => (Array.isArray(value) ? value.filter(isPart) : []);

const selection = (over: unknown): { words: Record<string, string>; kind: string } => {
  const part = isPart(over) ? over : {};
  const where = isPart(part['where']) ? part['where'] : {};
  const kind = textOf(part['kind']);
  const conditions = Object.entries(where).map(([name, value]) => `${name} = ${textOf(value)}`);
  return { words: { kind, where: conditions.join(', ') }, kind };
};

/** The formula in lines that can be read one by one. What this browser does not know is named by its operator. */
export const formulaLines = (formula: unknown, depth = 0): readonly FormulaLine[] => {
  if (!isPart(formula)) return [];
  const op = textOf(formula['op']);
  const inner = (value: unknown, more = 1): readonly FormulaLine[] => formulaLines(value, depth + more);
  const line = (key: string, words: Record<string, string> = {}, kind?: string): FormulaLine => ({
    depth,
    key,
    words,
    ...(kind === undefined ? {} : { kind }),
  });
  switch (op) {
    case 'constant':
      return [line('constant', { value: textOf(formula['value']) })];
    case 'recorded':
      return [line('recorded')];
    case 'activity-target':
    case 'count': {
      const kind = textOf(formula['kind']);
      return [line(op, { kind }, kind)];
    }
    case 'sum':
    case 'weighted-mean': {
      const { words, kind } = selection(formula['over']);
      return [line(op, words, kind)];
    }
    case 'ratio':
      return [
        line('ratio'),
        { depth: depth + 1, key: 'numerator', words: {} },
        ...inner(formula['numerator'], 2),
        { depth: depth + 1, key: 'denominator', words: {} },
        ...inner(formula['denominator'], 2),
      ];
    case 'mean':
    case 'min':
      return [line(op), ...partsOf(formula['of']).flatMap((part) => inner(part))];
    case 'linear':
      return [
        line('linear', { factor: textOf(formula['factor']), offset: textOf(formula['offset']) }),
        ...inner(formula['of']),
      ];
    case 'weighted-components':
      return [
        line('weighted-components'),
        ...partsOf(formula['components']).flatMap((part): readonly FormulaLine[] => [
          { depth: depth + 1, key: 'component', words: { name: textOf(part['name']), weight: textOf(part['weight']) } },
          { depth: depth + 2, key: 'componentTarget', words: {} },
          ...inner(part['target'], 3),
          { depth: depth + 2, key: 'componentValue', words: {} },
          ...inner(part['value'], 3),
        ]),
      ];
    default:
      return [line('unknown', { op })];
  }
};

/** Kinds of acts whose count the formula takes, once each and in its order. */
export const kindsCounted = (formula: unknown): readonly string[] => [
  ...new Set(formulaLines(formula).flatMap(({ key, kind }) => (key === 'count' && kind !== undefined ? [kind] : []))),
];

/** The survey that the formula averages, if it does. */
export const surveyOf = (formula: unknown): string | undefined => {
  const find = (part: unknown): string | undefined => {
    if (Array.isArray(part)) return part.map(find).find((found) => found !== undefined);
    if (!isPart(part)) return undefined;
    const over = part['over'];
    if (part['op'] === 'weighted-mean' && isPart(over) && over['kind'] === 'survey' && isPart(over['where']))
      return textOf(over['where']['survey']);
    return Object.values(part)
      .map(find)
      .find((found) => found !== undefined);
  };
  return find(formula);
};
