import type { Command } from '@jejak/kernel';
import { allowedCommands } from '@jejak/records';
import { Scenario } from '@jejak/records/testing';
import { bapWorkflow } from './bap.workflow';

const bap = Scenario.of(bapWorkflow);
const person = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071';
const other = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6072';
const firstBap = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6080';
const from = { entity: 'immigrationCase', id: '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6070' };
const details = { type: 'foreigner-violation', person, nationality: 'CHN', sex: 'male' };
const open = { type: 'OpenBap', data: { openedOn: '2021-03-04', ...details, from } };
const number = { type: 'NumberBap', data: { number: 'BAP-1' } };
const sign = { type: 'SignBap', data: { signedOn: '2021-03-05', outcome: 'violation-found' } };
const cancel = { type: 'CancelBap', data: { reason: 'orang tidak hadir', cancelledOn: '2021-03-05' } };

const commands = [open, number, sign, cancel] as const;
type Name = (typeof commands)[number]['type'];
interface Step {
  readonly title: string;
  readonly given: readonly Command[];
  readonly leads: Readonly<Partial<Record<Name, string>>>;
}
const opened = { SignBap: 'signed', CancelBap: 'cancelled' };
const steps: readonly Step[] = [
  { title: 'not yet there', given: [], leads: { OpenBap: 'opened' } },
  { title: 'opened', given: [open], leads: { ...opened, NumberBap: 'opened' } },
  { title: 'opened and numbered', given: [open, number], leads: opened },
  { title: 'signed, its number to follow', given: [open, sign], leads: { NumberBap: 'signed' } },
  { title: 'signed', given: [open, number, sign], leads: {} },
  { title: 'cancelled', given: [open, cancel], leads: {} },
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

describe('A BAP', () => {
  it.each(allowed)('that is $title: $type leads to $to', ({ given, command, to }) => {
    const outcome = bap.given(...given).when(command);
    expect(outcome.state.entity.status).toBe(to);
    expect(outcome.events).toHaveLength(1);
  });

  it.each(refused)('that is $title: $type is refused, and the answer names what is allowed', (step) => {
    const refusal = bap.given(...step.given).refusal(step.command);
    expect(refusal.code).toBe('TRANSITION_NOT_ALLOWED');
    expect([...refusal.allowed].sort()).toEqual([...step.leads].sort());
  });

  it('is one record per person, named by register id', () => {
    expect(bap.refusal(dated(open, { person: undefined }))).toMatchObject({ code: 'FIELD_REQUIRED', field: 'person' });
    expect(bap.refusal(dated(open, { person: 'x'.repeat(36) })).code).toBe('REGISTER_ID_INVALID');
    expect(bap.refusal(dated(open, { persons: [person] }))).toMatchObject({ code: 'FIELD_UNKNOWN', field: 'persons' });
    expect(bapWorkflow.links?.(bap.given([open]).state().entity)).toEqual([
      { ...from, relation: 'dilanjutkan dari' },
      { entity: 'person', id: person, relation: 'orang' },
    ]);
  });

  it.each(['lost-passport', 'damaged-passport', 'foreigner-violation', 'witness', 'suspect', 'other'])(
    'may be of the type %s',
    (type) => {
      expect(bap.when(dated(open, { type })).types).toEqual(['BapOpened']);
    },
  );

  it('is of a type of the list, and is signed with an outcome of its type', () => {
    expect(bap.refusal(dated(open, { type: 'interview' })).code).toBe('CHOICE_INVALID');
    const lost = bap.given([dated(open, { type: 'lost-passport' })]);
    expect(lost.refusal(sign)).toMatchObject({
      code: 'CHOICE_INVALID',
      field: 'outcome',
      allowed: ['replacement-recommended', 'postponement-recommended', 'refusal-recommended'],
    });
    expect(lost.when(dated(sign, { outcome: 'replacement-recommended' })).types).toEqual(['BapSigned']);
  });

  it('bears dates that are not after today and do not precede the step before', () => {
    const scenario = bap.given([open]);
    expect(bap.refusal(dated(open, { openedOn: '2021-07-02' })).code).toBe('DATE_IN_FUTURE');
    expect(scenario.refusal(dated(sign, { signedOn: '2021-07-02' })).code).toBe('DATE_IN_FUTURE');
    expect(scenario.refusal(dated(cancel, { cancelledOn: '2021-07-02' })).code).toBe('DATE_IN_FUTURE');
    for (const [command, field] of [
      [sign, 'signedOn'],
      [cancel, 'cancelledOn'],
    ] as const)
      expect(scenario.refusal(dated(command, { [field]: '2021-03-03' }))).toMatchObject({
        code: 'DATE_BEFORE_PRECEDING_STEP',
        field,
        allowed: ['≥ 2021-03-04'],
      });
    expect(scenario.when({ type: 'CancelBap', data: { reason: 'orang tidak hadir' } }).events).toMatchObject([
      { data: { on: '2021-07-01' } },
    ]);
  });

  it('waits for its signing, and for its number also after it ("nomor menyusul")', () => {
    const queues = (...given: readonly Command[]) =>
      bapWorkflow
        .waiting?.(bap.given(...given.map((each) => [each] as const)).state().entity)
        .map(({ queue, since }) => `${queue} ${since}`);
    expect(queues()).toEqual([]);
    expect(queues(open)).toEqual(['bap-signing 2021-03-04', 'nomor-menyusul 2021-03-04']);
    expect(queues(open, sign)).toEqual(['nomor-menyusul 2021-03-05']);
    expect(queues(open, number, sign)).toEqual([]);
    expect(queues(open, cancel)).toEqual([]);
  });

  it('that was voided takes no step any more', () => {
    const voided = bap.given(
      [open],
      [{ type: 'RequestVoid', data: { reason: 'salah catat' } }],
      [{ type: 'ApproveVoid', data: {} }, { actor: 'head-1' }],
    );
    expect(voided.refusal(sign).code).toBe('RECORD_CLOSED');
    expect(allowedCommands(bapWorkflow, voided.state())).toEqual([]);
  });
});

describe('An additional BAP', () => {
  const first = bap.given([open], [sign]);
  const additional = dated(open, { openedOn: '2021-03-08', additionalTo: firstBap });
  const withFirst = (scenario: typeof bap) => ({
    references: { [`cilegon.bap-${firstBap}`]: scenario.state().entity },
  });

  it('is another record, and the first is linked to it', () => {
    const outcome = bap.when(additional, withFirst(first));
    expect(outcome.types).toEqual(['BapOpened']);
    expect(bapWorkflow.links?.(outcome.state.entity)).toContainEqual({
      entity: 'bap',
      id: firstBap,
      relation: 'tambahan dari',
    });
  });

  it('adds to a BAP that was signed, of the same person, and is not opened before that was signed', () => {
    expect(bap.refusal(additional)).toMatchObject({ code: 'BAP_NOT_SIGNED', field: 'additionalTo' });
    expect(bap.refusal(additional, withFirst(bap.given([open]))).code).toBe('BAP_NOT_SIGNED');
    const ofOther = bap.given([dated(open, { person: other })], [sign]);
    expect(bap.refusal(additional, withFirst(ofOther))).toMatchObject({
      code: 'BAP_OF_OTHER_PERSON',
      allowed: [other],
    });
    const early = dated(additional, { openedOn: '2021-03-04' });
    expect(bap.refusal(early, withFirst(first))).toMatchObject({ field: 'openedOn', allowed: ['≥ 2021-03-05'] });
  });

  it('asks for the first one at its entry and at its correction, and for nothing else', () => {
    const stream = `cilegon.bap-${firstBap}`;
    const reads = (command: Command, scenario: typeof bap = bap) =>
      bapWorkflow.reads?.(command as never, 'cilegon', scenario.state());
    const correct = {
      type: 'RequestCorrection',
      data: { changes: { details: { additionalTo: firstBap } }, reason: 'terlewat' },
    };
    expect(reads(additional)).toEqual([stream]);
    expect(reads(open)).toEqual([]);
    expect(reads(correct, bap.given([open]))).toEqual([stream]);
    const pending = bap.given([dated(open, { openedOn: '2021-03-08' })], [correct, withFirst(first)]);
    expect(reads({ type: 'ApproveCorrection', data: {} }, pending)).toEqual([stream]);
    expect(reads(sign, bap.given([additional, withFirst(first)]))).toEqual([stream]);
  });
});
