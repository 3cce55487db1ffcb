import type { Command } from '@jejak/kernel';
import { Scenario } from '@jejak/records/testing';
import { detentionWorkflow } from '../detention/detention.workflow';
import { OTHER_PERSON, OTHER_STREAM, PERSON, RECORD, registered, STRANGER } from '../testing/register';
import { deportationImport } from './deportation.import';
import { deportationWorkflow } from './deportation.workflow';

const deportation = Scenario.of(deportationWorkflow);
const known = registered();
const person = { person: PERSON, nationality: 'CHN', sex: 'male' };
const from = { entity: 'detention', id: RECORD };
const propose = (who: object): Command => ({
  type: 'ProposeDeportation',
  data: { ...who, proposedOn: '2021-06-01', reason: 'overstay', from },
});
const decide = { type: 'DecideDeportation', data: { decidedOn: '2021-06-03', executeBy: '2021-06-20' } };
const document = { type: 'ReadyTravelDocument', data: { readyOn: '2021-06-10', kind: 'emergency-document' } };
const escort = { type: 'EscortDeportee', data: { escortedOn: '2021-06-20' } };
const depart = (departedOn: string): Command => ({
  type: 'RecordDeparture',
  data: { departedOn, destination: 'CHN', port: 'Bandara Soekarno-Hatta' },
});
const ban = { type: 'ProposeEntryBan', data: { proposedOn: '2021-06-04', termMonths: 6 } };
const given = (...commands: readonly Command[]) => deportation.given(...commands.map((each) => [each, known] as const));
const through = (who: object = person) => [propose(who), decide, document, escort];
const departed = given(...through(), depart('2021-06-20'));

describe('The facts of a deportation', () => {
  it('are none until the person has departed', () => {
    expect(given(...through()).facts()).toEqual([]);
    expect(given(propose(person), { type: 'CancelDeportation', data: { reason: 'berubah' } }).facts()).toEqual([]);
  });

  it('count a person for the office that executes, dated the departure', () => {
    expect(departed.facts().map(({ fact }) => fact)).toEqual([
      {
        name: 'counted',
        office: 'cilegon',
        section: 'inteldakim',
        kind: 'deportation',
        basis: 'act',
        period: '2021-06-20',
        quantity: 1,
        dimensions: { nationality: 'CHN', sex: 'male', reason: 'overstay' },
      },
    ]);
  });

  it('a child is a person: it counts as a deportation of its own (UU 6/2011 Ps 75)', () => {
    const child = { person: OTHER_PERSON, nationality: 'CHN', sex: 'female' };
    const both = [departed, given(...through(child), depart('2021-06-20'))].flatMap((scenario) => scenario.facts());
    expect(both.filter(({ fact }) => fact.kind === 'deportation' && fact.quantity === 1)).toHaveLength(2);
  });

  it('are linked with those of the detention, never summed: two kinds', () => {
    const order = {
      ...person,
      orderedOn: '2021-06-01',
      ground: 'd',
      reason: 'Menunggu deportasi',
      place: 'office-room',
    };
    const detained = Scenario.of(detentionWorkflow).given(
      [{ type: 'OrderDetention', data: order }, known],
      [{ type: 'AdmitDetainee', data: { admittedOn: '2021-06-01' } }, known],
      [{ type: 'EndDetention', data: { on: '2021-06-20', end: 'deported', deportation: RECORD } }, known],
    );
    const acts = [...detained.facts(), ...departed.facts()].filter(({ fact }) => fact.basis === 'act');
    expect(acts.map(({ fact }) => fact.kind)).toEqual(['detention', 'deportation']);
  });

  it('follow a correction, and its inverse', () => {
    const correct = (changes: object): Command => ({
      type: 'RequestCorrection',
      data: { changes, reason: 'salah ketik' },
    });
    const approve = [
      { type: 'ApproveCorrection', data: {} },
      { actor: 'head-1', ...known },
    ] as const;
    const whole = departed.given([ban, known]);
    const there = whole.given([correct({ departure: { departedOn: '2021-06-21' } }), known], approve);
    expect(there.facts().map(({ fact }) => fact.period)).toEqual(['2021-06-04', '2021-06-21']);
    const back = there.given([correct({ departure: { departedOn: '2021-06-20' } }), known], approve);
    expect(back.facts()).toEqual(whole.facts());
    expect(back.state().entity).toEqual(whole.state().entity);
    expect(whole.refusal(correct({ escort: { escortedOn: '2021-06-21' } }), known)).toMatchObject({
      code: 'DATE_BEFORE_PRECEDING_STEP',
      field: 'changes.departure.departedOn',
    });
    expect(whole.refusal(correct({ proposal: { person: STRANGER } }), known).code).toBe('PERSON_NOT_REGISTERED');
    const refugee = { references: { [OTHER_STREAM]: { statuses: ['refugee'] } } };
    expect(whole.refusal(correct({ proposal: { person: OTHER_PERSON } }), refugee).code).toBe('REFUGEE_NOT_DEPORTED');
    const cancel = { type: 'CancelDeportation', data: { cancelledOn: '2021-06-20', reason: 'berubah' } };
    const cancelled = given(propose(person), decide, ban, cancel);
    const moved = cancelled.given([correct({ cancelledOn: '2021-06-19' }), known], approve);
    expect(moved.state().entity).toMatchObject({ status: 'cancelled', cancelledOn: '2021-06-19' });
    expect(moved.facts()).toEqual(cancelled.facts());
  });
});

describe('The agreed term of a deportation', () => {
  const running = (scenario: typeof departed) => deportationWorkflow.deadlines?.(scenario.state().entity);
  const met = (scenario: typeof departed) => deportationWorkflow.metDeadlines?.(scenario.state().entity);

  it('runs from the decision to the departure, and is measured as enforcement', () => {
    for (const scenario of [given(propose(person), decide), given(...through())])
      expect(running(scenario)).toMatchObject([
        { name: 'agreed-term', dueOn: '2021-06-20', warnFrom: '2021-06-13', measuredAs: 'enforcement' },
      ]);
    expect(running(given(propose(person)))).toEqual([]);
  });

  it('is met by the departure, which says whether it was in time', () => {
    expect(running(departed)).toEqual([]);
    expect(met(departed)).toMatchObject([{ dueOn: '2021-06-20', metOn: '2021-06-20' }]);
    expect(met(given(...through(), depart('2021-06-21')))).toMatchObject([{ metOn: '2021-06-21' }]);
    expect(met(given(...through()))).toEqual([]);
  });

  it('is none where none was agreed', () => {
    const open = { type: 'DecideDeportation', data: { decidedOn: '2021-06-03' } };
    expect(running(given(propose(person), open))).toEqual([]);
  });
});

describe('What a deportation shows', () => {
  it('is its row, without anyone’s name', () => {
    expect(deportationWorkflow.register(departed.given([ban, known]).state().entity)).toEqual({
      status: 'departed',
      occurredOn: '2021-06-20',
      summary: { ...person, reason: 'overstay', destination: 'CHN', entryBan: 'proposed' },
    });
    expect(deportationWorkflow.register(deportation.state().entity)).toEqual({ status: 'new', summary: {} });
  });

  it('is what it continues, and its person', () => {
    expect(deportationWorkflow.links?.(departed.state().entity)).toEqual([
      { ...from, relation: 'dilanjutkan dari' },
      { entity: 'person', id: PERSON, relation: 'orang' },
    ]);
  });

  it('is what it waits for, the Ditjen included', () => {
    const waiting = (...commands: readonly Command[]) =>
      deportationWorkflow.waiting?.(given(...commands).state().entity).map(({ queue, since }) => `${queue} ${since}`);
    const number = 'nomor-menyusul 2021-06-03';
    expect(waiting(propose(person))).toEqual(['deportation-decision 2021-06-01']);
    expect(waiting(propose(person), decide)).toEqual(['deportation-travel-document 2021-06-03', number]);
    expect(waiting(propose(person), decide, document)).toEqual(['deportation-escort 2021-06-10', number]);
    expect(waiting(...through())).toEqual(['deportation-departure 2021-06-20', number]);
    expect(waiting(...through(), depart('2021-06-20'), ban)).toEqual([number, 'entry-ban-answer 2021-06-04']);
    const [, answered] = deportationWorkflow.waiting?.(departed.given([ban, known]).state().entity) ?? [];
    expect(answered?.waitsFor).toBe('ditjen-imigrasi');
  });
});

describe('A row of the deportation file', () => {
  const row = { ...person, proposedOn: '2021-06-01', reason: 'overstay' };
  const whole = {
    ...row,
    decidedOn: '2021-06-03',
    decisionNumber: 'DEP-1',
    readyOn: '2021-06-10',
    document: 'passport',
    escortedOn: '2021-06-20',
    officers: 2,
    departedOn: '2021-06-20',
    destination: 'CHN',
    port: 'Merak',
    banProposedOn: '2021-06-04',
    banMonths: 0,
    banAnsweredOn: '2021-06-14',
    banAnswer: 'imposed',
    banAnswerMonths: 6,
  };

  it('becomes a deportation by the same rules as any other', () => {
    expect(given(...deportationImport.toPlan(whole).commands).state().entity).toMatchObject({
      status: 'departed',
      decision: { number: 'DEP-1' },
      entryBan: { lifetime: true },
      entryBanAnswer: { answer: 'imposed', termMonths: 6 },
    });
    expect(deportationImport.toPlan(row).commands).toHaveLength(1);
  });

  it.each([
    ['decisionNumber', 'DEP-1', 'decidedOn'],
    ['document', 'passport', 'readyOn'],
    ['port', 'Merak', 'escortedOn'],
    ['banAnswer', 'imposed', 'banAnsweredOn'],
  ])('loses nothing: %s without its step is refused', (column, value, step) => {
    expect(() => deportationImport.toPlan({ ...row, [column]: value })).toThrow(`${step} is empty`);
  });
});
