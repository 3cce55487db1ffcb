import type { LocalDate } from '@jejak/kernel';
import { OFFICERS } from './accounts';
import { decideTak, deport, detain, endByDeportation, examine, type Measures, type Scene } from './enforcement';
import type { OfficeBook, PlannedRecord } from './office-book';
import type { PlannedPerson, Registers } from './registers';
import { EVEN, spread } from './spread';

const INCIDENTS = 36;
const SOURCES = { public: 40, operation: 25, company: 12, agency: 12, service: 11 } as const;
/** What becomes of an incident. */
const COURSES = { unfounded: 18, examined: 22, referred: 5, charge: 25, cancellation: 8, deportation: 22 } as const;

const PLACES = ['Kecamatan Satu', 'Kecamatan Dua', 'Kecamatan Tiga', 'Kawasan Industri Demo'];

/** Incidents of the year and what followed from each: examinations, cases, decisions, detention, deportation. */
export const planCases = (book: OfficeBook, registers: Registers): void => {
  const random = book.random('incidents');
  const days = spread(book.scaled(INCIDENTS, 10), book.almanac.workingDays, EVEN, random);
  for (const [index, day] of days.entries()) {
    const scene = { book, officer: random.pick(OFFICERS.inteldakim) };
    const incident = reportIncident(scene, String(index), day, random.weighted(SOURCES));
    const course = random.weighted(COURSES);
    if (course === 'unfounded' || course === 'referred') closeIncident(scene, incident, day, 4, course);
    else if (course === 'examined') {
      const person = registers.foreigner(day, scene.officer);
      examine(scene, person, book.almanac.workingAfter(day, 1), { from: incident.origin, outcome: 'no-violation' });
      closeIncident(scene, incident, day, 5, 'examined');
    } else {
      const { immigrationCase, person, decidedOn } = openCase(scene, registers, incident, day);
      const from = immigrationCase.origin;
      const ground = 'Hasil pemeriksaan dan gelar perkara';
      if (course === 'charge') {
        const overstayed: Measures = { ...person, measures: ['e'], overstayDays: random.whole(3, 60) };
        decideTak(scene, [overstayed], decidedOn, { from, ground });
      } else if (course === 'cancellation')
        decideTak(scene, [{ ...person, measures: ['b', 'd'] }], decidedOn, { from, ground, numbered: false });
      else {
        const answer = random.chance(0.85) ? 'imposed' : 'declined';
        removeFromCountry(scene, person, { from, decidedOn, answer, days: random.whole(61, 400) });
      }
    }
  }
};

export const reportIncident = (
  { book, officer }: Scene,
  name: string,
  reportedOn: LocalDate,
  source: string,
): PlannedRecord => {
  const incident = book.record('incident', name);
  const random = book.random(`incident/${name}`);
  incident.enter(reportedOn, officer, 'ReportIncident', {
    reportedOn,
    source,
    location: random.pick(PLACES),
    description: 'Dugaan pelanggaran izin tinggal oleh orang asing',
    number: book.number('LK'),
  });
  return incident;
};

export const closeIncident = (
  { book, officer }: Scene,
  incident: PlannedRecord,
  reportedOn: LocalDate,
  after: number,
  outcome: string,
): void => {
  const closedOn = book.almanac.workingAfter(reportedOn, after);
  incident.enter(closedOn, officer, 'CloseIncident', { closedOn, outcome });
};

interface OpenedCase {
  readonly immigrationCase: PlannedRecord;
  readonly person: PlannedPerson;
  readonly decidedOn: LocalDate;
}

/** A case of one person: opened, examined, decided upon in a conference, closed. */
const openCase = (scene: Scene, registers: Registers, incident: PlannedRecord, day: LocalDate): OpenedCase => {
  const { almanac } = scene.book;
  const after = (days: number): LocalDate => almanac.workingAfter(day, days);
  const person = registers.foreigner(day, scene.officer);
  const [openedOn, heldOn, decidedOn] = [after(1), after(3), after(4)];
  const immigrationCase = caseOf(scene, [person], incident, openedOn);
  closeIncident(scene, incident, day, 1, 'case-opened');
  examine(scene, person, openedOn, { from: immigrationCase.origin });
  confer(scene, immigrationCase, [[person, 'tak']], heldOn);
  immigrationCase.enter(decidedOn, scene.officer, 'CloseImmigrationCase', { closedOn: decidedOn });
  return { immigrationCase, person, decidedOn };
};

export const caseOf = (
  { book, officer }: Scene,
  persons: readonly PlannedPerson[],
  incident: PlannedRecord,
  openedOn: LocalDate,
): PlannedRecord => {
  const immigrationCase = book.record('immigrationCase', incident.id);
  immigrationCase.enter(openedOn, officer, 'OpenImmigrationCase', {
    openedOn,
    subject: 'Pelanggaran izin tinggal',
    number: book.number('PERKARA'),
    from: incident.origin,
    persons,
  });
  return immigrationCase;
};

export const confer = (
  { officer }: Scene,
  immigrationCase: PlannedRecord,
  decided: readonly (readonly [PlannedPerson, string])[],
  heldOn: LocalDate,
): void => {
  const decisions = decided.map(([{ person }, decision]) => ({ person, decision }));
  immigrationCase.enter(heldOn, officer, 'HoldCaseConference', { heldOn, decisions });
};

interface Removal {
  readonly from: PlannedRecord['origin'];
  readonly decidedOn: LocalDate;
  readonly answer: string;
  /** Of overstay: more than what is charged. */
  readonly days: number;
}

/** TAK (a) and (f), detention until the departure, deportation: three kinds of one person, linked and never summed. */
const removeFromCountry = (scene: Scene, person: PlannedPerson, { from, decidedOn, answer, days }: Removal): void => {
  const measured: Measures = { ...person, measures: ['a', 'f'], overstayDays: days };
  const tak = decideTak(scene, [measured], decidedOn, { from, ground: `Tinggal lebih ${String(days)} hari` });
  if (tak === undefined) return;
  const reason = 'Menunggu pelaksanaan deportasi';
  const detention = detain(scene, person, decidedOn, { from: tak.origin, reason });
  if (detention === undefined) return;
  const proposedOn = scene.book.almanac.workingAfter(decidedOn, 1);
  endByDeportation(scene, detention, deport(scene, person, proposedOn, { from: detention.origin, answer }));
};
