import { isLocalDate } from '@jejak/calendar';
import { isOfficeId, isPosition, type LocalDate, type Position } from '@jejak/kernel';
import { InvalidArgumentError } from 'commander';

const FIRST_YEAR = 1950;
const LAST_YEAR = 2199;

/** Readers of option values; what they throw becomes a usage error that names the option. */
export const readYear = (text: string): number => {
  const year = Number(text);
  if (/^\d{4}$/.test(text) && year >= FIRST_YEAR && year <= LAST_YEAR) return year;
  throw new InvalidArgumentError('Allowed: a year such as 2021.');
};

export const readMonth = (text: string): number => {
  const month = Number(text);
  if (/^\d{1,2}$/.test(text) && month >= 1 && month <= 12) return month;
  throw new InvalidArgumentError('Allowed: 1 to 12.');
};

export const readDate = (text: string): LocalDate => {
  if (isLocalDate(text)) return text;
  throw new InvalidArgumentError('Allowed: a day such as 2021-06-24.');
};

/** Which quarter or semester of the year. */
export const readPart =
  (most: number) =>
  (text: string): number => {
    const part = Number(text);
    if (/^\d$/.test(text) && part >= 1 && part <= most) return part;
    throw new InvalidArgumentError(`Allowed: 1 to ${String(most)}.`);
  };

export const readOffice = (text: string): string => {
  if (isOfficeId(text)) return text;
  throw new InvalidArgumentError('Allowed: small letters, digits and hyphens, such as cilegon.');
};

export const readActor = (text: string): string => {
  if (/^[a-z0-9][a-z0-9._-]{0,62}$/i.test(text)) return text;
  throw new InvalidArgumentError('Allowed: the id of an account, letters, digits, dots, hyphens and underscores.');
};

/** Positions may be typed without their leading zeros. */
export const readPosition = (text: string): Position => {
  const position = text.padStart(16, '0');
  if (isPosition(position)) return position;
  throw new InvalidArgumentError('Allowed: a position as `jejak status` and `jejak events` show them, such as 42.');
};

/** A position, or an instant, which the engine reads. */
export const readAsOf = (text: string): string => (/^\d+$/.test(text) ? readPosition(text) : text);

const MOST_OFFICES = 200;
export const readOffices = (text: string): number => {
  const offices = Number(text);
  if (/^\d{1,3}$/.test(text) && offices >= 1 && offices <= MOST_OFFICES) return offices;
  throw new InvalidArgumentError(`Allowed: 1 to ${String(MOST_OFFICES)}.`);
};

const SMALLEST_SCALE = 0.01;
const LARGEST_SCALE = 20;
export const readScale = (text: string): number => {
  const scale = Number(text.replace(',', '.'));
  if (/^\d{1,2}([.,]\d{1,3})?$/.test(text) && scale >= SMALLEST_SCALE && scale <= LARGEST_SCALE) return scale;
  throw new InvalidArgumentError(`Allowed: ${String(SMALLEST_SCALE)} to ${String(LARGEST_SCALE)}, such as 0.1.`);
};

export const readSeed = (text: string): number => {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Allowed: a whole number of at most nine digits.');
};

export const readRevision = (text: string): number => {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Allowed: 0 for the first, 1, 2 …');
};

const MOST_EVENTS = 100_000;
export const readLimit = (text: string): number => {
  const limit = Number(text);
  if (/^\d{1,6}$/.test(text) && limit >= 1 && limit <= MOST_EVENTS) return limit;
  throw new InvalidArgumentError(`Allowed: 1 to ${String(MOST_EVENTS)}.`);
};

/** Gathers `--dimension level=kecamatan --dimension meeting=pembentukan`. */
export const readDimension = (
  text: string,
  before: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> => {
  const [, name, value] = /^([A-Za-z][A-Za-z0-9]*)=(.+)$/.exec(text) ?? [];
  if (name !== undefined && value !== undefined) return { ...before, [name]: value };
  throw new InvalidArgumentError('Allowed: name=value, such as level=kecamatan.');
};
