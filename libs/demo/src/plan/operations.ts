import { addDays } from '@jejak/calendar';
import type { LocalDate } from '@jejak/kernel';
import { type Account, OFFICERS } from './accounts';
import { officerOf, type OfficeBook, type PlannedRecord } from './office-book';
import type { Random } from './random';
import type { Registers } from './registers';
import { EVEN, spread } from './spread';

const INDEPENDENT = 48;
const JOINT = 4;
const INTELLIGENCE = 14;
type Kind = 'independent-operation' | 'joint-operation' | 'intelligence-operation';

const DISTRICTS = ['Kecamatan Satu', 'Kecamatan Dua', 'Kecamatan Tiga', 'Pelabuhan Demo', 'Kawasan Industri Demo'];

/** How many of each are promised, in proportion to the scale. */
export const operationsPromised = (book: OfficeBook): Readonly<Record<Kind, number>> => ({
  'independent-operation': book.scaled(INDEPENDENT, 12),
  'joint-operation': book.scaled(JOINT, 2),
  'intelligence-operation': book.scaled(INTELLIGENCE, 6),
});

export const planOperations = (book: OfficeBook, registers: Registers): void => {
  const { almanac } = book;
  for (const [kind, promised] of Object.entries(operationsPromised(book)) as (readonly [Kind, number])[]) {
    const random = book.random(kind);
    // Fewer joint operations than promised are carried out, and one more of the office's own.
    const count = kind === 'joint-operation' ? Math.max(1, promised - 1) : promised + 1;
    const days = spread(count, almanac.workingDays.slice(6, -12), EVEN, random);
    const records = days.map((startedOn, index) =>
      planOperation(book, registers, { kind, random, name: `${kind}-${String(index)}`, startedOn }),
    );
    if (kind === 'independent-operation') {
      cancelOne(book, registers, random);
      addLate(book, registers, random);
      correctOne(book, records, days);
      voidOne(book, records, days);
    }
  }
};

interface Occasion {
  readonly kind: Kind;
  readonly random: Random;
  readonly name: string;
  readonly startedOn: LocalDate;
}

const detailsOf = ({ agencies, companies }: Registers, kind: Kind, random: Random): object => ({
  kind,
  mode: random.weighted({ land: 80, sea: 14, both: 6 }),
  location: random.pick(DISTRICTS),
  targets: kind === 'intelligence-operation' ? [] : random.shuffled(companies).slice(0, random.whole(1, 3)),
  agencies: kind === 'joint-operation' ? random.shuffled(agencies).slice(0, 3) : [],
  cost: kind === 'joint-operation' ? 15_000_000 : 725_000,
});

const planOperation = (book: OfficeBook, registers: Registers, occasion: Occasion): PlannedRecord => {
  const { kind, random, name, startedOn } = occasion;
  const { almanac } = book;
  const officer = random.pick(OFFICERS.inteldakim);
  const record = book.record('operation', name);
  const details = detailsOf(registers, kind, random);
  const orderedOn = almanac.workingBefore(startedOn, 2);
  const isCaughtInTheAct = kind === 'independent-operation' && random.chance(0.06);
  if (isCaughtInTheAct) {
    // Carried out before its order, which is issued late and numbered later still.
    record.enter(startedOn, officer, 'CarryOutOperation', {
      ...details,
      startedOn,
      personnel: random.whole(3, 8),
      ground: 'caught-in-the-act',
    });
    const issuedOn = almanac.workingAfter(startedOn, 1);
    record.enter(issuedOn, officer, 'IssueOperationWarrant', { issuedOn });
    record.enter(almanac.workingAfter(startedOn, 3), officer, 'NumberOperationWarrant', {
      number: book.number('SPRINT'),
    });
  } else {
    record.enter(almanac.workingBefore(startedOn, 5), officer, 'PlanOperation', { ...details, plannedFor: startedOn });
    const number = random.chance(0.9) ? { number: book.number('SPRINT') } : {};
    record.enter(orderedOn, officer, 'IssueOperationWarrant', { issuedOn: orderedOn, ...number });
    const endedOn = kind === 'independent-operation' ? startedOn : addDays(startedOn, 1);
    const personnel = kind === 'joint-operation' ? random.whole(25, 50) : random.whole(3, 9);
    record.enter(almanac.workingAfter(endedOn, 0), officer, 'CarryOutOperation', { startedOn, endedOn, personnel });
  }
  report(book, record, officer, random, {
    kind,
    startedOn,
    reportedOn: almanac.workingAfter(startedOn, random.whole(3, 6)),
  });
  return record;
};

const report = (
  book: OfficeBook,
  record: PlannedRecord,
  officer: Account,
  random: Random,
  {
    kind,
    startedOn,
    reportedOn,
  }: { readonly kind: Kind; readonly startedOn: LocalDate; readonly reportedOn: LocalDate },
): void => {
  const nationality = random.pick(['CHN', 'KOR', 'JPN', 'IND']);
  const found = kind === 'intelligence-operation' ? [] : [{ nationality, sex: 'male', count: random.whole(1, 25) }];
  const data = {
    reportedOn,
    number: book.number('LAPOPS'),
    foreignersChecked: found,
    findings: random.chance(0.2) ? 'Ditemukan dugaan pelanggaran izin tinggal' : 'Tidak ditemukan pelanggaran',
  };
  if (record.enter(reportedOn, officer, 'ReportOperation', data)) book.ledger.add(kind, startedOn);
};

const cancelOne = (book: OfficeBook, registers: Registers, random: Random): void => {
  const { almanac } = book;
  const record = book.record('operation', 'cancelled');
  const officer = officerOf('inteldakim');
  const plannedFor = almanac.workingDayOf(9, 14);
  const details = detailsOf(registers, 'independent-operation', random);
  record.enter(almanac.workingDayOf(9, 8), officer, 'PlanOperation', { ...details, plannedFor });
  const issuedOn = almanac.workingDayOf(9, 10);
  record.enter(issuedOn, officer, 'IssueOperationWarrant', { issuedOn, number: book.number('SPRINT') });
  const cancelledOn = almanac.workingDayOf(9, 13);
  record.enter(cancelledOn, officer, 'CancelOperation', { cancelledOn, reason: 'personel dialihkan ke operasi lain' });
};

/** Carried out in March and entered as a whole in June, when March was locked: "susulan". */
const addLate = (book: OfficeBook, registers: Registers, random: Random): void => {
  const { almanac } = book;
  const [startedOn, enteredOn] = [almanac.workingDayOf(3, 9), almanac.workingDayOf(6, 7)];
  const officer = officerOf('inteldakim');
  const record = book.record('operation', 'late');
  const details = detailsOf(registers, 'independent-operation', random);
  record.enterLate(enteredOn, officer, 'TranscribeOperation', {
    ...details,
    startedOn,
    transcribedFrom: 'Laporan operasi di atas kertas, ditemukan kemudian (data demo)',
  });
  book.ledger.add('independent-operation', startedOn);
};

/** An operation whose day was misread: both months are locked by the time it is found. */
const correctOne = (book: OfficeBook, records: readonly PlannedRecord[], days: readonly LocalDate[]): void => {
  const { almanac, ledger } = book;
  const place = days.findIndex((day) => day >= almanac.workingDayOf(5, 3) && day < almanac.workingDayOf(8, 1));
  const [record, from] = [records[place], days[place]];
  if (record === undefined || from === undefined) return;
  const to = almanac.workingDayOf(4, 15);
  const day = almanac.workingDayOf(10, 8);
  const changes = { warrant: { issuedOn: almanac.workingDayOf(4, 14) }, execution: { startedOn: to, endedOn: to } };
  record.correct(day, 'inteldakim', {
    changes: changesFor(book, record, changes),
    reason: 'tanggal pelaksanaan keliru',
  });
  ledger.move('independent-operation', from, to);
};

/** One that was caught in the act has its order after it: only its day is moved. */
const changesFor = (
  { commands }: OfficeBook,
  { id }: PlannedRecord,
  { warrant, execution }: { readonly warrant: object; readonly execution: object },
): object =>
  commands.some((one) => one.id === id && one.command.type === 'PlanOperation')
    ? { warrant, execution }
    : { execution };

const voidOne = (book: OfficeBook, records: readonly PlannedRecord[], days: readonly LocalDate[]): void => {
  const place = days.findIndex((day) => day >= book.almanac.workingDayOf(10, 1));
  const [record, day] = [records[place], days[place]];
  if (record === undefined || day === undefined) return;
  record.void(book.almanac.workingAfter(day, 8), 'inteldakim', 'operasi yang sama sudah tercatat sebagai gabungan');
  book.ledger.add('independent-operation', day, -1);
};
