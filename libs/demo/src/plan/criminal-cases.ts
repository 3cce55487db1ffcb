import type { LocalDate } from '@jejak/kernel';
import { closeIncident, reportIncident } from './cases';
import { examine, type Scene } from './enforcement';
import { officerOf, type OfficeBook } from './office-book';
import type { Registers } from './registers';

/** Two cases pro justitia: one goes to the verdict with a P-19 on the way, one is stopped; a third is still young. */
export const planCriminalCases = (book: OfficeBook, registers: Registers): void => {
  const scene = { book, officer: officerOf('inteldakim') };
  toVerdict(scene, registers);
  toStop(scene, registers);
  young(scene, registers);
};

interface Started {
  readonly record: ReturnType<OfficeBook['record']>;
  readonly startedOn: LocalDate;
  /** So many working days after the start. */
  readonly after: (days: number) => LocalDate;
}

const start = (scene: Scene, registers: Registers, name: string, month: number): Started => {
  const { book, officer } = scene;
  const day = book.almanac.workingDayOf(month, 3);
  const person = registers.foreigner(day, officer, [], 'CHN');
  const incident = reportIncident(scene, `criminal-${name}`, day, 'public');
  const openedOn = book.almanac.workingAfter(day, 1);
  const startedOn = book.almanac.workingAfter(day, 4);
  const bap = examine(scene, person, openedOn, { from: incident.origin, type: 'suspect' });
  closeIncident(scene, incident, day, 4, 'case-opened');
  const record = book.record('criminalCase', name);
  record.enter(startedOn, officer, 'StartCriminalCase', {
    startedOn,
    sprindikNumber: book.number('SPRINDIK'),
    article: 'Pasal 119 ayat (1)',
    suspectCount: 1,
    persons: [person],
    from: bap.origin,
  });
  book.ledger.add('criminal-case', startedOn);
  return { record, startedOn, after: (days) => book.almanac.workingAfter(startedOn, days) };
};

/** @param sentAfter working days; the limit is seven days */
const sendSpdp = ({ book, officer }: Scene, { record, after }: Started, sentAfter: number): void => {
  const sentOn = after(sentAfter);
  const data = { sentOn, number: book.number('SPDP'), suspectOn: sentOn, reporterOn: sentOn };
  if (record.enter(sentOn, officer, 'SendSpdp', data)) book.ledger.add('spdp', sentOn);
};

const toVerdict = (scene: Scene, registers: Registers): void => {
  const { book, officer } = scene;
  const started = start(scene, registers, 'verdict', 2);
  const { record, after } = started;
  sendSpdp(scene, started, 3);
  record.enter(after(20), officer, 'HandOverFile', { handedOverOn: after(20) });
  record.enter(after(27), officer, 'ReturnFile', { returnedOn: after(27) });
  record.enter(after(34), officer, 'HandOverFile', { handedOverOn: after(34) });
  const [completeOn, handedOverOn, verdictOn] = [after(42), after(48), after(110)];
  record.enter(completeOn, officer, 'DeclareFileComplete', { completeOn, number: book.number('P21') });
  book.ledger.add('p21', completeOn);
  record.enter(handedOverOn, officer, 'HandOverSuspects', { handedOverOn });
  book.ledger.add('tahap-ii', handedOverOn);
  const verdict = { verdictOn, outcome: 'convicted', court: 'Pengadilan Negeri', sentence: 'Pidana penjara 5 bulan' };
  record.enter(verdictOn, officer, 'RecordVerdict', verdict);
  book.ledger.add('verdict', verdictOn);
};

/** The SPDP is late, and the case is stopped for want of evidence. */
const toStop = (scene: Scene, registers: Registers): void => {
  const { book, officer } = scene;
  const started = start(scene, registers, 'stopped', 7);
  sendSpdp(scene, started, 9);
  const stoppedOn = started.after(40);
  const data = { stoppedOn, ground: 'not-enough-evidence', number: book.number('SP3') };
  started.record.enter(stoppedOn, officer, 'StopCriminalCase', data);
};

const young = (scene: Scene, registers: Registers): void => {
  sendSpdp(scene, start(scene, registers, 'young', 11), 2);
};
