import { addDays } from '@jejak/calendar';
import type { LocalDate } from '@jejak/kernel';
import { type Account, OFFICERS } from './accounts';
import type { OfficeBook, PlannedRecord } from './office-book';
import type { Random } from './random';
import { digits, type PlannedPerson, type Registers } from './registers';
import { type Season, spread } from './spread';

/** Permits that a second class office issued in 2022. */
const PERMITS = 1020;
const SHARE_RECORDED = 0.35;
const SEASON: Season = [1.1, 1, 1.05, 0.8, 0.85, 1.1, 1.05, 1, 1, 1.05, 1, 0.9];
const KIND = 'stay-permit-issued';

const KINDS = {
  'kitas-1y': 34,
  'kitas-6m': 13,
  voa: 11,
  'itk-social': 9,
  'itk-business': 8,
  'kitas-waters-6m': 6,
  epo: 5,
  'reentry-permit': 4,
  'kitas-2y': 3,
  'itk-to-kitas': 3,
  kitap: 2,
  'kitas-to-kitap': 1,
  skim: 1,
} as const;
type Kind = keyof typeof KINDS;

const EXTENDABLE: ReadonlySet<Kind> = new Set<Kind>([
  'kitas-1y',
  'kitas-6m',
  'kitas-2y',
  'kitas-waters-6m',
  'itk-social',
  'itk-business',
  'voa',
  'kitap',
  'reentry-permit',
]);
const VALID_DAYS: Partial<Readonly<Record<Kind, number>>> = { 'kitas-1y': 365, 'kitas-6m': 183, 'kitas-2y': 730 };

interface Holder extends PlannedPerson {
  /** The record of the KITAS that the person holds. */
  readonly permit: string;
  readonly issuedOn: LocalDate;
}

/** The year's permits: most step by step, the rest from the export of SIMKIM, together exactly as many as asked. */
export const planStayPermits = (book: OfficeBook, registers: Registers): void => {
  const target = book.scaled(PERMITS, 12);
  const random = book.random('stay permits');
  const recorded = Math.round(target * SHARE_RECORDED);
  const holders: Holder[] = [];
  const days = spread(target - recorded, book.almanac.workingDays, SEASON, random);
  for (const [index, day] of days.entries()) planPermit(book, registers, { random, name: String(index), day, holders });
  planRecorded(book, random, target - book.ledger.total(KIND));
};

interface Application {
  readonly random: Random;
  readonly name: string;
  readonly day: LocalDate;
  readonly holders: Holder[];
}

/** Said of the kind: what it changes, ends or is held with. */
const particulars = (kind: Kind, ended: Holder | undefined, book: OfficeBook): object => {
  switch (kind) {
    case 'itk-to-kitas':
      return { statusChange: { from: 'itk-business', to: 'kitas-1y' } };
    case 'kitas-to-kitap':
      return { statusChange: { from: 'kitas-1y', to: 'kitap' } };
    case 'reentry-permit':
      return { heldWith: 'kitas-1y' };
    case 'epo':
      return {
        ends:
          ended === undefined
            ? { kind: 'kitas-1y', number: book.number('KITAS-LUAR') }
            : { kind: 'kitas-1y', permit: ended.permit },
      };
    default:
      return {};
  }
};

const planPermit = (book: OfficeBook, registers: Registers, { random, name, day, holders }: Application): void => {
  const officer = random.pick(OFFICERS.lalintuskim);
  const { almanac, ledger } = book;
  const kind = random.weighted(KINDS);
  // Who has held a KITAS for a month may leave for good.
  const [first] = holders;
  const leaves = kind === 'epo' && first !== undefined && addDays(first.issuedOn, 30) < day;
  const ended = leaves ? holders.shift() : undefined;
  const { person, nationality, sex } = ended ?? registers.foreigner(day, officer);
  const record = book.record('stayPermit', name);
  const action = kind.includes('-to-') ? 'status-change' : actionOf(kind, random);
  record.enter(day, officer, 'ApplyStayPermit', {
    appliedOn: day,
    kind,
    action,
    person,
    nationality,
    sex,
    ...(kind.startsWith('kitas') && { company: random.pick(registers.companies) }),
    ...particulars(kind, ended, book),
  });
  if (random.chance(0.03)) {
    const refusedOn = almanac.workingAfter(day, 3);
    const reason = random.pick(['incomplete', 'ineligible', 'sponsor', 'withdrawn']);
    record.enter(refusedOn, officer, 'RefuseStayPermit', { refusedOn, reason });
    return;
  }
  const grantedOn = almanac.workingAfter(day, random.whole(0, 2));
  // The service standard of some kinds is the same day; a few documents take longer.
  const issuedOn = almanac.workingAfter(grantedOn, random.chance(0.7) ? 0 : random.whole(1, 3));
  record.enter(grantedOn, officer, 'GrantStayPermit', { grantedOn });
  const isNumbered = !random.chance(0.07);
  const valid = VALID_DAYS[kind];
  const issue = {
    issuedOn,
    ...(isNumbered && { documentNumber: book.number('IT') }),
    ...(valid !== undefined && { validUntil: addDays(issuedOn, valid) }),
  };
  if (!record.enter(issuedOn, officer, 'IssueStayPermit', issue)) return;
  ledger.add(KIND, issuedOn);
  if (kind === 'kitas-1y') holders.push({ person, nationality, sex, permit: record.id, issuedOn });
  if (!isNumbered && random.chance(0.8)) numberLater(book, record, almanac.workingAfter(issuedOn, 5), officer);
};

const numberLater = (book: OfficeBook, record: PlannedRecord, day: LocalDate, officer: Account): void => {
  record.enter(day, officer, 'NumberStayPermit', { documentNumber: book.number('IT') });
};

const actionOf = (kind: Kind, random: Random): 'new' | 'extended' =>
  EXTENDABLE.has(kind) && random.chance(0.55) ? 'extended' : 'new';

const planRecorded = (book: OfficeBook, random: Random, count: number): void => {
  const days = spread(count, book.almanac.workingDays, SEASON, random);
  for (const [index, issuedOn] of days.entries()) {
    const kind = random.pick(['kitas-1y', 'kitas-6m', 'itk-social', 'voa'] as const);
    const applicationNumber = `DEMO-IT-${String(book.year)}-${digits(index + 1, 5)}`;
    const record = book.record('stayPermit', applicationNumber, { id: `simkim-${applicationNumber}` });
    record.enter(issuedOn, random.pick(OFFICERS.lalintuskim), 'RecordIssuedPermit', {
      issuedOn,
      kind,
      action: actionOf(kind, random),
      nationality: random.pick(['CHN', 'KOR', 'JPN', 'IND']),
      sex: random.chance(0.2) ? 'female' : 'male',
      applicationNumber,
      documentNumber: book.number('IT'),
      source: 'SIMKIM (data demo)',
    });
    book.ledger.add(KIND, issuedOn);
  }
};
