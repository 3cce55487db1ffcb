import type { Command } from '@jejak/kernel';
import { Scenario } from '@jejak/records/testing';
import { merged, OTHER_PERSON, OTHER_STREAM, PERSON, PERSON_STREAM, registered, STRANGER } from '../testing/register';
import { deportationWorkflow } from './deportation.workflow';

const deportation = Scenario.of(deportationWorkflow);
const person = { person: PERSON, nationality: 'CHN', sex: 'male' };
const propose = { type: 'ProposeDeportation', data: { ...person, proposedOn: '2021-06-01', reason: 'overstay' } };
const decide = { type: 'DecideDeportation', data: { decidedOn: '2021-06-03', number: 'DEP-1' } };
const decideUnnumbered = { type: 'DecideDeportation', data: { decidedOn: '2021-06-03' } };
const number = { type: 'NumberDeportationDecision', data: { number: 'DEP-1' } };
const document = { type: 'ReadyTravelDocument', data: { readyOn: '2021-06-10', kind: 'passport' } };
const escort = { type: 'EscortDeportee', data: { escortedOn: '2021-06-20', officers: 2 } };
const depart = {
  type: 'RecordDeparture',
  data: { departedOn: '2021-06-20', destination: 'chn', port: 'Bandara Soekarno-Hatta' },
};
const cancel = { type: 'CancelDeportation', data: { cancelledOn: '2021-06-25', reason: 'putusan berubah' } };
const ban = { type: 'ProposeEntryBan', data: { proposedOn: '2021-06-04', termMonths: 6 } };
const answer = { type: 'AnswerEntryBan', data: { answeredOn: '2021-06-14', answer: 'imposed', termMonths: 6 } };

const known = registered();
const given = (...commands: readonly Command[]) => deportation.given(...commands.map((each) => [each, known] as const));
const through = [propose, decide, document, escort];
const departed = given(...through, depart);

const commands = [propose, decide, number, document, escort, depart, cancel, ban, answer] as const;
type Name = (typeof commands)[number]['type'];
interface Step {
  readonly title: string;
  readonly given: readonly Command[];
  readonly leads: Readonly<Partial<Record<Name, string>>>;
}
const steps: readonly Step[] = [
  { title: 'not yet there', given: [], leads: { ProposeDeportation: 'proposed' } },
  { title: 'proposed', given: [propose], leads: { DecideDeportation: 'decided', CancelDeportation: 'cancelled' } },
  {
    title: 'decided, the number to follow',
    given: [propose, decideUnnumbered],
    leads: {
      ReadyTravelDocument: 'travelDocumentReady',
      CancelDeportation: 'cancelled',
      NumberDeportationDecision: 'decided',
      ProposeEntryBan: 'decided',
    },
  },
  {
    title: 'decided, an entry ban proposed',
    given: [propose, decide, ban],
    leads: { ReadyTravelDocument: 'travelDocumentReady', CancelDeportation: 'cancelled', AnswerEntryBan: 'decided' },
  },
  {
    title: 'ready to travel, an entry ban imposed',
    given: [propose, decide, ban, answer, document],
    leads: { EscortDeportee: 'escorted', CancelDeportation: 'cancelled' },
  },
  {
    title: 'escorted',
    given: through,
    leads: { RecordDeparture: 'departed', CancelDeportation: 'cancelled', ProposeEntryBan: 'escorted' },
  },
  { title: 'departed', given: [...through, depart], leads: { ProposeEntryBan: 'departed' } },
  {
    title: 'departed, number and entry ban to follow',
    given: [propose, decideUnnumbered, document, escort, depart, ban],
    leads: { NumberDeportationDecision: 'departed', AnswerEntryBan: 'departed' },
  },
  { title: 'cancelled', given: [propose, cancel], leads: {} },
  {
    title: 'cancelled, an entry ban proposed',
    given: [propose, decide, ban, cancel],
    leads: { AnswerEntryBan: 'cancelled' },
  },
];
const cases = steps.flatMap((step) =>
  commands.map((command) => ({
    title: step.title,
    type: command.type,
    given: step.given,
    command,
    to: step.leads[command.type],
    leads: Object.keys(step.leads),
  })),
);

describe('A deportation', () => {
  it.each(cases.flatMap((each) => (each.to === undefined ? [] : [{ ...each, to: each.to }])))(
    'that is $title: $type leads to $to',
    ({ given: before, command, to }) => {
      const outcome = given(...before).when(command, known);
      expect(outcome.state.entity.status).toBe(to);
      expect(outcome.events).toHaveLength(1);
    },
  );

  it.each(cases.filter(({ to }) => to === undefined))(
    'that is $title: $type is refused, and the answer names what is allowed',
    ({ given: before, command, leads }) => {
      const refusal = given(...before).refusal(command, known);
      expect(refusal.code).toBe('TRANSITION_NOT_ALLOWED');
      expect([...refusal.allowed].sort()).toEqual([...leads].sort());
    },
  );

  it('is cancelled only before the departure: afterwards it did happen', () => {
    expect(departed.refusal(cancel, known).allowed).not.toContain('CancelDeportation');
  });

  it('goes to a country, from a port', () => {
    const to = (data: object): Command => ({ ...depart, data: { ...depart.data, ...data } });
    expect(departed.state().entity).toMatchObject({ departure: { destination: 'CHN' } });
    expect(given(...through).refusal(to({ destination: 'C1N' }), known).code).toBe('COUNTRY_INVALID');
    expect(given(...through).refusal(to({ port: undefined }), known).field).toBe('port');
  });

  it('has a reason of the law', () => {
    const refusal = deportation.refusal({ ...propose, data: { ...propose.data, reason: 'unwanted' } }, known);
    expect(refusal.code).toBe('CHOICE_INVALID');
    expect(refusal.allowed).toContain('overstay');
  });
});

describe('The person of a deportation', () => {
  it.each(['refugee', 'asylum-seeker'])(
    'who is a %s leaves only by voluntary repatriation or resettlement, never by deportation (Perpres 125/2016)',
    (status) => {
      const refused = { code: 'REFUGEE_NOT_DEPORTED', allowed: ['voluntary-repatriation', 'resettlement'] };
      expect(deportation.refusal(propose, registered(status))).toMatchObject({ ...refused, field: 'person' });
      expect(given(propose).refusal(decide, registered(status))).toMatchObject(refused);
      expect(given(...through).refusal(depart, registered(status))).toMatchObject(refused);
    },
  );

  it.each(['victim-of-trafficking', 'victim-of-smuggling'])(
    'who is a %s is exempt from administrative measures, deportation too (UU 6/2011 Ps 86)',
    (status) => {
      expect(deportation.refusal(propose, registered(status))).toMatchObject({
        code: 'VICTIM_NOT_DEPORTED',
        allowed: ['OrderPlacement'],
      });
    },
  );

  it('is named by the entry that goes on, not by a duplicate that was merged', () => {
    expect(deportation.refusal(propose, merged)).toMatchObject({ code: 'PERSON_MERGED', allowed: [OTHER_PERSON] });
    expect(given(...through).refusal(depart, merged)).toMatchObject({ code: 'PERSON_MERGED', allowed: [OTHER_PERSON] });
  });

  it('stands in the register first, and is looked up at every step', () => {
    const stranger = { ...propose, data: { ...propose.data, person: STRANGER } };
    expect(deportation.refusal(stranger, known).code).toBe('PERSON_NOT_REGISTERED');
    const reads = (command: Command, scenario = deportation) =>
      deportationWorkflow.reads?.(command as never, 'cilegon', scenario.state());
    expect(reads(propose)).toEqual([PERSON_STREAM]);
    expect(reads(depart, given(...through))).toEqual([PERSON_STREAM]);
    const changes = { proposal: { person: OTHER_PERSON } };
    const correction = { type: 'RequestCorrection', data: { changes, reason: 'salah orang' } };
    expect(reads(correction, given(propose))).toEqual([OTHER_STREAM, PERSON_STREAM]);
  });
});

describe('The dates of a deportation', () => {
  it.each([
    ['the proposal', deportation, { ...propose, data: { ...propose.data, proposedOn: '2021-07-02' } }, 'proposedOn'],
    ['the decision', given(propose), { ...decide, data: { decidedOn: '2021-07-02' } }, 'decidedOn'],
    [
      'the document',
      given(propose, decide),
      { ...document, data: { readyOn: '2021-07-02', kind: 'passport' } },
      'readyOn',
    ],
    [
      'the departure',
      given(...through),
      { ...depart, data: { ...depart.data, departedOn: '2021-07-02' } },
      'departedOn',
    ],
    [
      'the answer',
      given(propose, decide, ban),
      { ...answer, data: { ...answer.data, answeredOn: '2021-07-02' } },
      'answeredOn',
    ],
    [
      'the cancellation',
      given(propose),
      { ...cancel, data: { ...cancel.data, cancelledOn: '2021-07-02' } },
      'cancelledOn',
    ],
  ])('do not lie after today: %s', (_title, scenario, command, field) => {
    expect(scenario.refusal(command, known)).toMatchObject({ code: 'DATE_IN_FUTURE', field });
  });

  it.each([
    ['the decision, the proposal', given(propose), { ...decide, data: { decidedOn: '2021-05-31' } }, '2021-06-01'],
    [
      'the document, the decision',
      given(propose, decide),
      { ...document, data: { readyOn: '2021-06-02', kind: 'passport' } },
      '2021-06-03',
    ],
    [
      'the escort, the document',
      given(propose, decide, document),
      { ...escort, data: { escortedOn: '2021-06-09' } },
      '2021-06-10',
    ],
    [
      'the departure, the escort',
      given(...through),
      { ...depart, data: { ...depart.data, departedOn: '2021-06-19' } },
      '2021-06-20',
    ],
    [
      'the entry ban, the decision',
      given(propose, decide),
      { ...ban, data: { ...ban.data, proposedOn: '2021-06-02' } },
      '2021-06-03',
    ],
    [
      'the answer, the proposal of the ban',
      given(propose, decide, ban),
      { ...answer, data: { ...answer.data, answeredOn: '2021-06-03' } },
      '2021-06-04',
    ],
    [
      'the cancellation, the last step',
      given(...through),
      { ...cancel, data: { ...cancel.data, cancelledOn: '2021-06-19' } },
      '2021-06-20',
    ],
    [
      'the agreed term, the decision',
      given(propose),
      { ...decide, data: { ...decide.data, executeBy: '2021-06-02' } },
      '2021-06-03',
    ],
  ])('do not precede the step before: %s', (_title, scenario, command, earliest) => {
    expect(scenario.refusal(command, known)).toMatchObject({
      code: 'DATE_BEFORE_PRECEDING_STEP',
      allowed: [`≥ ${earliest}`],
    });
  });
});
