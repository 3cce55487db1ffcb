import type { Command } from '@jejak/kernel';
import { Scenario } from '@jejak/records/testing';
import { immigrationCaseWorkflow } from './immigration-case.workflow';

const immigrationCase = Scenario.of(immigrationCaseWorkflow);
const first = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071';
const second = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6072';
const stranger = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6079';
const persons = [
  { person: first, nationality: 'CHN', sex: 'male' },
  { person: second, nationality: 'KOR', sex: 'female' },
];
const from = { entity: 'incident', id: '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6070' };
const open = {
  type: 'OpenImmigrationCase',
  data: { openedOn: '2021-03-03', subject: 'Penyalahgunaan izin tinggal', persons, from },
};
const number = { type: 'NumberImmigrationCase', data: { number: 'PKR-1' } };
const conference = (heldOn: string, ...decisions: readonly object[]) => ({
  type: 'HoldCaseConference' as const,
  data: { heldOn, decisions },
});
const forBoth = conference(
  '2021-03-10',
  { person: first, decision: 'pro-justitia' },
  { person: second, decision: 'released' },
);
const forFirst = conference('2021-03-10', { person: first, decision: 'pro-justitia' });
const again = conference('2021-06-01', { person: first, decision: 'tak', note: 'Putusan sudah dijalani' });
const close = { type: 'CloseImmigrationCase', data: { closedOn: '2021-06-10' } };

const commands = [open, number, again, close] as const;
type Name = (typeof commands)[number]['type'];
interface Step {
  readonly title: string;
  readonly given: readonly Command[];
  readonly leads: Readonly<Partial<Record<Name, string>>>;
}
const opened = { HoldCaseConference: 'opened', NumberImmigrationCase: 'opened' };
const steps: readonly Step[] = [
  { title: 'not yet there', given: [], leads: { OpenImmigrationCase: 'opened' } },
  { title: 'opened', given: [open], leads: opened },
  { title: 'opened and numbered', given: [open, number], leads: { HoldCaseConference: 'opened' } },
  { title: 'decided for one person of two', given: [open, forFirst], leads: opened },
  { title: 'decided for each', given: [open, forBoth], leads: { ...opened, CloseImmigrationCase: 'closed' } },
  { title: 'closed, its number to follow', given: [open, forBoth, close], leads: { NumberImmigrationCase: 'closed' } },
  { title: 'closed', given: [open, number, forBoth, close], leads: {} },
];
const cases = steps.flatMap((step) =>
  commands.map((command) => ({
    title: step.title,
    type: command.type,
    command,
    given: step.given.map((each) => [each] as const),
    to: step.leads[command.type],
    leads: Object.keys(step.leads),
  })),
);
const allowed = cases.flatMap((each) => (each.to === undefined ? [] : [{ ...each, to: each.to }]));
const refused = cases.filter(({ to }) => to === undefined);
const dated = (command: Command, data: object): Command => ({ ...command, data: { ...command.data, ...data } });
const withPersons = immigrationCase.given([open]);

describe('A case', () => {
  it.each(allowed)('that is $title: $type leads to $to', ({ given, command, to }) => {
    const outcome = immigrationCase.given(...given).when(command);
    expect(outcome.state.entity.status).toBe(to);
    expect(outcome.events).toHaveLength(1);
  });

  // An open case is closed when its persons have decisions: for want of them the answer names what lacks.
  it.each(refused)('that is $title: $type is refused, and the answer names what is allowed', (step) => {
    const refusal = immigrationCase.given(...step.given).refusal(step.command);
    const wantsDecision = step.type === 'CloseImmigrationCase' && step.leads.includes('HoldCaseConference');
    expect(refusal.code).toBe(wantsDecision ? 'CASE_PERSON_UNDECIDED' : 'TRANSITION_NOT_ALLOWED');
    expect([...refusal.allowed].sort()).toEqual(wantsDecision ? ['HoldCaseConference'] : [...step.leads].sort());
  });

  it.each(steps)('that is $title says the same commands as the table', ({ given, leads }) => {
    const { entity } = immigrationCase.given(...given.map((each) => [each] as const)).state();
    expect([...immigrationCaseWorkflow.allowed(entity)].sort()).toEqual(Object.keys(leads).sort());
  });

  it('is opened from an incident or directly, with at least one person', () => {
    const { from: _from, ...directly } = open.data;
    expect(immigrationCase.when({ ...open, data: directly }).types).toEqual(['ImmigrationCaseOpened']);
    expect(immigrationCase.refusal(dated(open, { persons: [] }))).toMatchObject({
      code: 'LIST_INVALID',
      field: 'persons',
    });
    const { entity } = withPersons.state();
    expect(immigrationCaseWorkflow.links?.(entity)).toEqual([
      { ...from, relation: 'dilanjutkan dari' },
      { entity: 'person', id: first, relation: 'orang' },
      { entity: 'person', id: second, relation: 'orang' },
    ]);
  });

  it('names persons by register id, each once, and never by name', () => {
    const named = (person: object) => immigrationCase.refusal(dated(open, { persons: [{ ...persons[0], ...person }] }));
    expect(named({ person: 'K-1' })).toMatchObject({ code: 'REGISTER_ID_INVALID', field: 'persons[0].person' });
    expect(named({ name: 'x' })).toMatchObject({ code: 'FIELD_UNKNOWN', field: 'persons[0].name' });
    expect(named({ nationality: 'C1N' })).toMatchObject({ code: 'NATIONALITY_INVALID' });
    expect(immigrationCase.refusal(dated(open, { persons: [persons[0], persons[0]] }))).toMatchObject({
      code: 'PERSON_TWICE',
      field: 'persons[1].person',
    });
  });
});

describe('A case conference', () => {
  it('decides per person: TAK, pro justitia (and possibly TAK later), or released', () => {
    const decided = immigrationCase.given([open], [forBoth], [again]);
    expect(decided.state().entity).toMatchObject({
      conferences: [
        {
          heldOn: '2021-03-10',
          decisions: [
            { person: first, decision: 'pro-justitia' },
            { person: second, decision: 'released' },
          ],
        },
        { heldOn: '2021-06-01', decisions: [{ person: first, decision: 'tak', note: 'Putusan sudah dijalani' }] },
      ],
    });
    const refusal = withPersons.refusal(conference('2021-03-10', { person: first, decision: 'deported' }));
    expect(refusal).toMatchObject({ code: 'CHOICE_INVALID', allowed: ['tak', 'pro-justitia', 'released'] });
  });

  it('decides for persons of the case, each once, and not the same again', () => {
    const by = (...decisions: readonly object[]) => withPersons.refusal(conference('2021-03-10', ...decisions));
    expect(by()).toMatchObject({ code: 'LIST_INVALID', field: 'decisions' });
    expect(by({ person: stranger, decision: 'tak' })).toMatchObject({
      code: 'PERSON_NOT_IN_CASE',
      field: 'decisions[0].person',
      allowed: [first, second],
    });
    expect(by({ person: first, decision: 'tak' }, { person: first, decision: 'released' }).code).toBe('PERSON_TWICE');
    const same = conference('2021-03-11', { person: first, decision: 'pro-justitia' });
    expect(immigrationCase.given([open], [forFirst]).refusal(same)).toMatchObject({
      code: 'DECISION_UNCHANGED',
      allowed: ['tak', 'released'],
    });
    const later = immigrationCase.given([open], [forFirst], [again]);
    expect(later.refusal(again).code).toBe('DECISION_UNCHANGED');
    const back = conference('2021-06-02', { person: first, decision: 'pro-justitia' });
    expect(later.when(back).types).toEqual(['ImmigrationCaseConferenceHeld']);
  });

  it('is not held after today, before the case is opened, or before the conference that preceded it', () => {
    const held = immigrationCase.given([open], [forFirst]);
    const on = (heldOn: string) => conference(heldOn, { person: second, decision: 'tak' });
    expect(held.refusal(on('2021-07-02')).code).toBe('DATE_IN_FUTURE');
    expect(withPersons.refusal(on('2021-03-02'))).toMatchObject({ allowed: ['≥ 2021-03-03'] });
    expect(held.refusal(on('2021-03-09'))).toMatchObject({ field: 'heldOn', allowed: ['≥ 2021-03-10'] });
    const decided = held.given([on('2021-03-10')]);
    expect(decided.refusal(dated(close, { closedOn: '2021-03-09' })).code).toBe('DATE_BEFORE_PRECEDING_STEP');
    expect(decided.when(dated(close, { closedOn: '2021-03-10' })).types).toEqual(['ImmigrationCaseClosed']);
  });

  it('is what an open case waits for, then its closing', () => {
    const queues = (...given: readonly Command[]) => {
      const { entity } = immigrationCase.given(...given.map((each) => [each] as const)).state();
      return immigrationCaseWorkflow.waiting?.(entity).map(({ queue, since }) => `${queue} ${since}`);
    };
    expect(queues()).toEqual([]);
    expect(queues(open)).toEqual(['case-conference 2021-03-03', 'nomor-menyusul 2021-03-03']);
    expect(queues(open, number, forFirst)).toEqual(['case-conference 2021-03-10']);
    expect(queues(open, number, forBoth)).toEqual(['case-closing 2021-03-10']);
    expect(queues(open, number, forBoth, close)).toEqual([]);
  });
});
