import type { LocalDate } from '@jejak/kernel';
import { caseOf, closeIncident, confer, reportIncident } from './cases';
import { decideTak, deport, detain, endByDeportation, examine, type Scene } from './enforcement';
import { officerOf, type OfficeBook } from './office-book';
import type { Registers } from './registers';

/** One of each course that the law knows and a year seldom has, at fixed times, whatever the scale. */
export const planSpecialCases = (book: OfficeBook, registers: Registers): void => {
  const scene = { book, officer: officerOf('inteldakim') };
  escape(scene, registers);
  family(scene, registers);
  victim(scene, registers);
  refugee(scene, registers);
  transferred(scene, registers);
  objections(scene, registers);
};

const dayIn = ({ book }: Scene, month: number, nth: number): LocalDate => book.almanac.workingDayOf(month, nth);

/** A detainee escapes, is recaptured and deported: one detention, one deportation. */
const escape = (scene: Scene, registers: Registers): void => {
  const { book, officer } = scene;
  const day = dayIn(scene, 2, 6);
  const after = (days: number): LocalDate => book.almanac.workingAfter(day, days);
  const person = registers.foreigner(day, officer, [], 'NGA');
  const incident = reportIncident(scene, 'escape', day, 'public');
  const immigrationCase = caseOf(scene, [person], incident, after(1));
  closeIncident(scene, incident, day, 1, 'case-opened');
  const bap = examine(scene, person, after(1), { from: immigrationCase.origin });
  confer(scene, immigrationCase, [[person, 'tak']], after(3));
  const measured = { ...person, measures: ['a', 'f'], overstayDays: 214 };
  const tak = decideTak(scene, [measured], after(4), { from: bap.origin, ground: 'Tinggal lebih 214 hari' });
  const detention = tak && detain(scene, person, after(4), { from: tak.origin, reason: 'Menunggu deportasi' });
  if (detention === undefined) return;
  detention.enter(after(7), officer, 'RecordEscape', { on: after(7) });
  detention.enter(after(12), officer, 'RecordRecapture', { on: after(12) });
  endByDeportation(scene, detention, deport(scene, person, after(14), { from: detention.origin }));
};

/** A child is a person: it counts as a deportation of its own. */
const family = (scene: Scene, registers: Registers): void => {
  const { book, officer } = scene;
  const day = dayIn(scene, 6, 3);
  const after = (days: number): LocalDate => book.almanac.workingAfter(day, days);
  const persons = [
    registers.foreigner(day, officer, [], 'BGD'),
    registers.foreigner(day, officer, [], 'BGD'),
    registers.foreigner(day, officer, ['child'], 'BGD'),
  ];
  const incident = reportIncident(scene, 'family', day, 'agency');
  const immigrationCase = caseOf(scene, persons, incident, after(1));
  closeIncident(scene, incident, day, 1, 'case-opened');
  confer(
    scene,
    immigrationCase,
    persons.map((person) => [person, 'tak'] as const),
    after(2),
  );
  const measured = persons.map((person) => ({ ...person, measures: ['a', 'f'], overstayDays: 95 }));
  const about = { from: immigrationCase.origin, ground: 'Satu keluarga, tinggal lebih 95 hari' };
  const tak = decideTak(scene, measured, after(3), about);
  if (tak === undefined) return;
  for (const [index, person] of persons.entries()) {
    const reason = 'Menunggu deportasi';
    const detention = detain(scene, person, after(3), { from: tak.origin, reason });
    if (detention === undefined) continue;
    if (index === 2)
      // A child is placed elsewhere (UU 6/2011 Ps 83(2)).
      detention.enter(after(3), officer, 'PlaceDetaineeElsewhere', {
        on: after(3),
        reason: 'child',
        place: 'Rumah aman',
      });
    endByDeportation(scene, detention, deport(scene, person, after(5), { from: detention.origin }));
  }
};

/** A victim of trafficking: no TAK and no detention, but a placement with special treatment. */
const victim = (scene: Scene, registers: Registers): void => {
  const { book, officer } = scene;
  const day = dayIn(scene, 4, 4);
  const after = (days: number): LocalDate => book.almanac.workingAfter(day, days);
  const person = registers.foreigner(day, officer, [], 'VNM');
  const incident = reportIncident(scene, 'victim', day, 'agency');
  const immigrationCase = caseOf(scene, [person], incident, after(1));
  closeIncident(scene, incident, day, 1, 'case-opened');
  const bap = examine(scene, person, after(1), { from: immigrationCase.origin, outcome: 'statement-taken' });
  // The register learns it from the examination.
  registers.setStatus(person, after(2), officer, 'victim-of-trafficking');
  confer(scene, immigrationCase, [[person, 'released']], after(3));
  immigrationCase.enter(after(4), officer, 'CloseImmigrationCase', { closedOn: after(4) });
  const placement = book.record('placement', person.person);
  placement.enter(after(3), officer, 'OrderPlacement', {
    ...person,
    orderedOn: after(3),
    reason: 'Korban perdagangan orang',
    place: 'other',
    placeName: 'Rumah aman',
    decisionNumber: book.number('PENEMPATAN'),
    from: bap.origin,
  });
  placement.enter(after(3), officer, 'PlaceVictim', { placedOn: after(3) });
  placement.enter(after(30), officer, 'EndPlacement', { on: after(30), end: 'returned-home' });
};

/** A refugee leaves by resettlement, never by deportation. */
const refugee = (scene: Scene, registers: Registers): void => {
  const { book, officer } = scene;
  const day = dayIn(scene, 3, 7);
  const after = (days: number): LocalDate => book.almanac.workingAfter(day, days);
  const person = registers.foreigner(day, officer, ['refugee'], 'MMR');
  const incident = reportIncident(scene, 'refugee', day, 'public');
  const bap = examine(scene, person, after(1), { from: incident.origin, outcome: 'statement-taken' });
  closeIncident(scene, incident, day, 3, 'examined');
  const reason = 'Tanpa izin tinggal yang sah, menunggu negara ketiga';
  const detention = detain(scene, person, after(2), { from: bap.origin, ground: 'a', reason });
  if (detention === undefined) return;
  detention.enter(after(6), officer, 'PlaceDetaineeElsewhere', { on: after(6), reason: 'ill', place: 'Rumah sakit' });
  detention.enter(after(10), officer, 'ReturnDetainee', { on: after(10) });
  // The room's limit of 30 days is missed before a country is found.
  detention.enter(after(40), officer, 'EndDetention', {
    on: after(40),
    end: 'repatriated',
    repatriation: 'resettlement',
  });
};

/** Transferred to a detention house and deported from there: counts here as transferred. */
const transferred = (scene: Scene, registers: Registers): void => {
  const { book, officer } = scene;
  const day = dayIn(scene, 9, 5);
  const after = (days: number): LocalDate => book.almanac.workingAfter(day, days);
  const person = registers.foreigner(day, officer);
  const incident = reportIncident(scene, 'transferred', day, 'operation');
  const bap = examine(scene, person, after(1), { from: incident.origin });
  closeIncident(scene, incident, day, 3, 'examined');
  const measured = { ...person, measures: ['a', 'f'], overstayDays: 130 };
  const tak = decideTak(scene, [measured], after(3), { from: bap.origin, ground: 'Tinggal lebih 130 hari' });
  const detention = tak && detain(scene, person, after(3), { from: tak.origin, reason: 'Menunggu dokumen perjalanan' });
  const number = book.number('PINDAH');
  detention?.enter(after(12), officer, 'EndDetention', { on: after(12), end: 'transferred-to-rudenim', number });
};

/** Two decisions that were objected to or set aside: their facts stay, and the annulment is a fact of its own. */
const objections = (scene: Scene, registers: Registers): void => {
  const { book, officer } = scene;
  for (const [index, month] of [5, 8].entries()) {
    const day = dayIn(scene, month, 8);
    const after = (days: number): LocalDate => book.almanac.workingAfter(day, days);
    const person = registers.foreigner(day, officer);
    const incident = reportIncident(scene, `objection-${String(index)}`, day, 'company');
    const bap = examine(scene, person, after(1), { from: incident.origin });
    closeIncident(scene, incident, day, 3, 'examined');
    const measured = { ...person, measures: ['b', 'c'] };
    const tak = decideTak(scene, [measured], after(3), { from: bap.origin, ground: 'Kegiatan tidak sesuai izin' });
    if (tak === undefined) continue;
    if (index === 0) {
      const objection = { person: person.person, objectedOn: after(6), number: book.number('KEBERATAN') };
      tak.enter(after(6), officer, 'ObjectToTak', objection);
      const decision = { person: person.person, decidedOn: after(26), result: 'upheld' };
      tak.enter(after(26), officer, 'DecideTakObjection', decision);
    } else {
      const annulment = { annulledOn: after(35), by: 'court', reason: 'putusan pengadilan tata usaha negara' };
      tak.enter(after(35), officer, 'AnnulTak', annulment);
    }
  }
};
