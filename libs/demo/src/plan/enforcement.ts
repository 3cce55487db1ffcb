import type { LocalDate } from '@jejak/kernel';
import type { Account } from './accounts';
import type { OfficeBook, PlannedRecord } from './office-book';
import type { PlannedPerson } from './registers';

/** What every step of a case needs to know. */
export interface Scene {
  readonly book: OfficeBook;
  readonly officer: Account;
}

type Origin = PlannedRecord['origin'];

/** One record per person, signed on the day that it was opened or the next. */
export const examine = (
  { book, officer }: Scene,
  person: PlannedPerson,
  openedOn: LocalDate,
  {
    from,
    type = 'foreigner-violation',
    outcome = 'violation-found',
  }: { from: Origin; type?: string; outcome?: string },
): PlannedRecord => {
  const bap = book.record('bap', `${type}-${person.person}`);
  const signedOn = book.almanac.workingAfter(openedOn, 1);
  bap.enter(openedOn, officer, 'OpenBap', {
    openedOn,
    type,
    ...person,
    place: 'Ruang pemeriksaan',
    number: book.number('BAP'),
    from,
  });
  if (bap.enter(signedOn, officer, 'SignBap', { signedOn, outcome })) book.ledger.add('bap', signedOn);
  return bap;
};

export interface Measures extends PlannedPerson {
  readonly measures: readonly string[];
  readonly overstayDays?: number;
  readonly chargeUnpaid?: true;
}

/** One decision, one or more persons, one or more measures each. @returns undefined where the year ended before it */
export const decideTak = (
  { book, officer }: Scene,
  persons: readonly Measures[],
  decidedOn: LocalDate,
  { from, ground, numbered = true }: { from: Origin; ground: string; numbered?: boolean },
): PlannedRecord | undefined => {
  const tak = book.record('tak', from.id);
  const number = numbered ? { decisionNumber: book.number('TAK') } : {};
  if (!tak.enter(decidedOn, officer, 'DecideTak', { decidedOn, ...number, ground, from, persons })) return undefined;
  book.ledger.add('tak-decision', decidedOn);
  book.ledger.add('tak-person', decidedOn, persons.length);
  for (const { measures } of persons) book.ledger.add('tak-measure', decidedOn, measures.length);
  return tak;
};

/** @returns undefined where the year ended before the admission */
export const detain = (
  { book, officer }: Scene,
  person: PlannedPerson,
  orderedOn: LocalDate,
  { from, ground = 'd', reason }: { from: Origin; ground?: string; reason: string },
): PlannedRecord | undefined => {
  const detention = book.record('detention', person.person);
  detention.enter(orderedOn, officer, 'OrderDetention', {
    ...person,
    orderedOn,
    ground,
    reason,
    place: 'office-room',
    decisionNumber: book.number('DETENSI'),
    from,
  });
  if (!detention.enter(orderedOn, officer, 'AdmitDetainee', { admittedOn: orderedOn })) return undefined;
  book.ledger.add('detention', orderedOn);
  return detention;
};

/** From the proposal to the departure, and the entry ban that the office proposes. @returns whether the person departed */
export const deport = (
  { book, officer }: Scene,
  person: PlannedPerson,
  proposedOn: LocalDate,
  { from, reason = 'overstay', answer = 'imposed' }: { from: Origin; reason?: string; answer?: string },
): { readonly record: PlannedRecord; readonly departedOn: LocalDate } | undefined => {
  const { almanac, ledger } = book;
  const record = book.record('deportation', person.person);
  const after = (days: number): LocalDate => almanac.workingAfter(proposedOn, days);
  const [decidedOn, readyOn, departedOn, answeredOn] = [after(1), after(3), after(5), after(15)];
  record.enter(proposedOn, officer, 'ProposeDeportation', { ...person, proposedOn, reason, from });
  record.enter(decidedOn, officer, 'DecideDeportation', { decidedOn, number: book.number('DEPORTASI') });
  const kind = person.nationality === 'NGA' ? 'emergency-document' : 'passport';
  record.enter(readyOn, officer, 'ReadyTravelDocument', { readyOn, kind });
  const proposal = { proposedOn: readyOn, termMonths: 6, number: book.number('TANGKAL') };
  record.enter(readyOn, officer, 'ProposeEntryBan', proposal);
  record.enter(departedOn, officer, 'EscortDeportee', { escortedOn: departedOn, officers: 2 });
  const departure = { departedOn, destination: person.nationality, port: 'Bandar Udara Demo' };
  const departed = record.enter(departedOn, officer, 'RecordDeparture', departure);
  const term = answer === 'imposed' ? { termMonths: 6 } : {};
  record.enter(answeredOn, officer, 'AnswerEntryBan', { answeredOn, answer, ...term });
  if (!departed) return undefined;
  ledger.add('deportation', departedOn);
  return { record, departedOn };
};

/** The detainee left with the deportation. */
export const endByDeportation = (
  { officer }: Scene,
  detention: PlannedRecord,
  deportation: ReturnType<typeof deport>,
): void => {
  if (deportation === undefined) return;
  const { departedOn: on, record } = deportation;
  detention.enter(on, officer, 'EndDetention', { on, end: 'deported', deportation: record.id });
};
