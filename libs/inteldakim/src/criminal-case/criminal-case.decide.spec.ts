import type { Command } from '@jejak/kernel';
import { Scenario } from '@jejak/records/testing';
import { merged, OTHER_PERSON, OTHER_STREAM, PERSON, PERSON_STREAM, registered, STRANGER } from '../testing/register';
import { criminalCaseWorkflow } from './criminal-case.workflow';

const criminalCase = Scenario.of(criminalCaseWorkflow);
const suspect = { person: PERSON, nationality: 'CHN', sex: 'male' };
const start = {
  type: 'StartCriminalCase',
  data: {
    startedOn: '2021-05-03',
    sprindikNumber: 'SPRINDIK-1',
    article: 'UU 6/2011 Ps 119',
    suspectCount: 2,
    persons: [suspect],
  },
};
const startWith = (data: object): Command => ({ ...start, data: { ...start.data, ...data } });
const number = { type: 'NumberSprindik', data: { sprindikNumber: 'SPRINDIK-2' } };
const spdp = { type: 'SendSpdp', data: { sentOn: '2021-05-06', suspectOn: '2021-05-07', reporterOn: '2021-05-08' } };
const spdpAlone = { type: 'SendSpdp', data: { sentOn: '2021-05-06' } };
const notify = { type: 'NotifySpdpParties', data: { suspectOn: '2021-05-07', reporterOn: '2021-05-07' } };
const file = { type: 'HandOverFile', data: { handedOverOn: '2021-05-20' } };
const p19 = { type: 'ReturnFile', data: { returnedOn: '2021-05-24' } };
const again = { type: 'HandOverFile', data: { handedOverOn: '2021-05-31' } };
const p21 = { type: 'DeclareFileComplete', data: { completeOn: '2021-06-07', number: 'P21-1' } };
const tahapII = { type: 'HandOverSuspects', data: { handedOverOn: '2021-06-14' } };
const verdict = { type: 'RecordVerdict', data: { verdictOn: '2021-06-28', outcome: 'convicted' } };
const stop = { type: 'StopCriminalCase', data: { stoppedOn: '2021-06-29', ground: 'by-law', number: 'SP3-1' } };

const known = registered();
const given = (...commands: readonly Command[]) =>
  criminalCase.given(...commands.map((each) => [each, known] as const));
const whole = [start, spdp, file, p21, tahapII, verdict];

const commands = [start, number, spdp, notify, file, p19, p21, tahapII, verdict, stop] as const;
type Name = (typeof commands)[number]['type'];
interface Step {
  readonly title: string;
  readonly given: readonly Command[];
  readonly leads: Readonly<Partial<Record<Name, string>>>;
  readonly file?: Command;
}
const steps: readonly Step[] = [
  { title: 'not yet there', given: [], leads: { StartCriminalCase: 'started' } },
  {
    title: 'started, the number to follow',
    given: [startWith({ sprindikNumber: undefined })],
    leads: { NumberSprindik: 'started', SendSpdp: 'spdpSent', StopCriminalCase: 'stopped' },
  },
  { title: 'started', given: [start], leads: { SendSpdp: 'spdpSent', StopCriminalCase: 'stopped' } },
  {
    title: 'told to the prosecutor alone',
    given: [start, spdpAlone],
    leads: { NotifySpdpParties: 'spdpSent', HandOverFile: 'fileHandedOver', StopCriminalCase: 'stopped' },
  },
  {
    title: 'told to all',
    given: [start, spdp],
    leads: { HandOverFile: 'fileHandedOver', StopCriminalCase: 'stopped' },
  },
  {
    title: 'at the prosecutor',
    given: [start, spdp, file],
    leads: { ReturnFile: 'p19', DeclareFileComplete: 'p21', StopCriminalCase: 'stopped' },
  },
  {
    title: 'returned (P-19)',
    given: [start, spdp, file, p19],
    leads: { HandOverFile: 'fileHandedOver', StopCriminalCase: 'stopped' },
    file: again,
  },
  {
    title: 'complete (P-21)',
    given: [start, spdp, file, p21],
    leads: { HandOverSuspects: 'tahapII', StopCriminalCase: 'stopped' },
  },
  { title: 'handed over (Tahap II)', given: [start, spdp, file, p21, tahapII], leads: { RecordVerdict: 'verdict' } },
  { title: 'judged', given: whole, leads: {} },
  { title: 'stopped', given: [start, spdp, stop], leads: {} },
];
const cases = steps.flatMap((step) =>
  commands.map((command) => ({
    title: step.title,
    type: command.type,
    given: step.given,
    command: command.type === 'HandOverFile' ? (step.file ?? command) : command,
    to: step.leads[command.type],
    leads: Object.keys(step.leads),
  })),
);

describe('A criminal case', () => {
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

  it('may be returned more than once, and keeps every round', () => {
    const rounds = given(start, spdp, file, p19, again, { type: 'ReturnFile', data: { returnedOn: '2021-06-02' } });
    expect(rounds.state().entity).toMatchObject({
      status: 'p19',
      files: [
        { handedOverOn: '2021-05-20', returnedOn: '2021-05-24' },
        { handedOverOn: '2021-05-31', returnedOn: '2021-06-02' },
      ],
    });
  });

  it('is stopped only before Tahap II, on a ground of the law (KUHAP Ps 109(2))', () => {
    expect(given(start, spdp, file, p21).when(stop).state.entity).toMatchObject({ status: 'stopped' });
    expect(given(start, spdp, file, p21, tahapII).refusal(stop).code).toBe('TRANSITION_NOT_ALLOWED');
    const refusal = given(start).refusal({ ...stop, data: { ...stop.data, ground: 'busy' } });
    expect(refusal.allowed).toEqual(['not-enough-evidence', 'not-a-crime', 'by-law']);
  });

  it('counts suspects, also those whom the register does not know, and never fewer than it names', () => {
    expect(criminalCase.when(start, known).state.entity).toMatchObject({ start: { suspectCount: 2 } });
    expect(criminalCase.refusal(startWith({ suspectCount: 0 }), known)).toMatchObject({
      code: 'SUSPECTS_FEWER_THAN_NAMED',
      allowed: ['≥ 1'],
    });
    const twice = criminalCase.refusal(startWith({ persons: [suspect, suspect] }), known);
    expect(twice).toMatchObject({ code: 'PERSON_TWICE', field: 'persons[1].person' });
    const stranger = criminalCase.refusal(startWith({ persons: [{ ...suspect, person: STRANGER }] }), known);
    expect(stranger).toMatchObject({ code: 'PERSON_NOT_REGISTERED', field: 'persons[0].person' });
  });

  it('names a suspect by the entry that goes on, not by a duplicate that was merged', () => {
    expect(criminalCase.refusal(start, merged)).toMatchObject({ code: 'PERSON_MERGED', allowed: [OTHER_PERSON] });
  });

  it('looks up the persons that it is told of', () => {
    const reads = (command: Command, scenario = criminalCase) =>
      criminalCaseWorkflow.reads?.(command as never, 'cilegon', scenario.state());
    expect(reads(start)).toEqual([PERSON_STREAM]);
    expect(reads(spdp, given(start))).toEqual([]);
    const changes = { start: { persons: [suspect, { ...suspect, person: OTHER_PERSON }] } };
    const correction = { type: 'RequestCorrection', data: { changes, reason: 'tersangka kedua' } };
    expect(reads(correction, given(start))).toEqual([PERSON_STREAM, OTHER_STREAM]);
  });
});

describe('The SPDP', () => {
  it('goes also to suspect and reporter, each told once', () => {
    const alone = given(start, spdpAlone);
    const told = alone.when({ type: 'NotifySpdpParties', data: { suspectOn: '2021-05-07' } });
    expect(told.state.entity).toMatchObject({ spdp: { sentOn: '2021-05-06', suspectOn: '2021-05-07' } });
    expect(told.allowed).toContain('NotifySpdpParties');
    const once = alone.given([{ type: 'NotifySpdpParties', data: { suspectOn: '2021-05-07' } }]);
    expect(once.refusal(notify)).toMatchObject({ code: 'PARTY_NOTIFIED_ALREADY', allowed: ['reporterOn'] });
    expect(alone.refusal({ type: 'NotifySpdpParties', data: {} })).toMatchObject({
      code: 'FIELD_REQUIRED',
      field: 'suspectOn',
    });
  });

  it('goes to no reporter where there is none, and to no suspect where none is known', () => {
    const found = given(startWith({ withoutReporter: true, suspectCount: 0, persons: [] }));
    expect(found.refusal(spdp)).toMatchObject({ code: 'CASE_WITHOUT_REPORTER', field: 'reporterOn' });
    expect(found.when(spdpAlone).allowed).not.toContain('NotifySpdpParties');
  });

  it('late is recorded, not refused', () => {
    const late = { type: 'SendSpdp', data: { sentOn: '2021-06-30' } };
    expect(given(start).when(late).types).toEqual(['CriminalCaseSpdpSent']);
  });
});

describe('The dates of a criminal case', () => {
  it.each([
    ['the start', criminalCase, startWith({ startedOn: '2021-07-02' }), 'startedOn'],
    ['the SPDP', given(start), { type: 'SendSpdp', data: { sentOn: '2021-07-02' } }, 'sentOn'],
    [
      'the verdict',
      given(...whole.slice(0, 5)),
      { ...verdict, data: { verdictOn: '2021-07-02', outcome: 'mixed' } },
      'verdictOn',
    ],
    ['the SP3', given(start), { ...stop, data: { ...stop.data, stoppedOn: '2021-07-02' } }, 'stoppedOn'],
  ])('do not lie after today: %s', (_title, scenario, command, field) => {
    expect(scenario.refusal(command, known)).toMatchObject({ code: 'DATE_IN_FUTURE', field });
  });

  it.each([
    ['the SPDP, the start', given(start), { type: 'SendSpdp', data: { sentOn: '2021-05-02' } }, '2021-05-03'],
    [
      'the file, the SPDP',
      given(start, spdp),
      { type: 'HandOverFile', data: { handedOverOn: '2021-05-05' } },
      '2021-05-06',
    ],
    [
      'the P-19, the file',
      given(start, spdp, file),
      { type: 'ReturnFile', data: { returnedOn: '2021-05-19' } },
      '2021-05-20',
    ],
    [
      'the file again, the P-19',
      given(start, spdp, file, p19),
      { type: 'HandOverFile', data: { handedOverOn: '2021-05-23' } },
      '2021-05-24',
    ],
    [
      'the verdict, Tahap II',
      given(...whole.slice(0, 5)),
      { ...verdict, data: { verdictOn: '2021-06-13', outcome: 'acquitted' } },
      '2021-06-14',
    ],
  ])('do not precede the step before: %s', (_title, scenario, command, earliest) => {
    expect(scenario.refusal(command, known)).toMatchObject({
      code: 'DATE_BEFORE_PRECEDING_STEP',
      allowed: [`≥ ${earliest}`],
    });
  });
});
