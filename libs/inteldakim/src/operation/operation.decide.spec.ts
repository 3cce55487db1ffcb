import type { Command } from '@jejak/kernel';
import { allowedCommands } from '@jejak/records';
import { Scenario } from '@jejak/records/testing';
import { operationWorkflow } from './operation.workflow';

const operation = Scenario.of(operationWorkflow);
const details = { kind: 'joint-operation', mode: 'land', location: 'Kawasan industri', agencies: ['Polres'] };
const plan = { type: 'PlanOperation', data: { ...details, plannedFor: '2021-06-24' } };
const warrant = { type: 'IssueOperationWarrant', data: { issuedOn: '2021-06-21' } };
const number = { type: 'NumberOperationWarrant', data: { number: 'SP-1' } };
const carryOut = { type: 'CarryOutOperation', data: { startedOn: '2021-06-24', endedOn: '2021-06-25' } };
const carryOutOnGround = {
  type: 'CarryOutOperation',
  data: { startedOn: '2021-06-24', ground: 'caught-in-the-act' },
};
const carryOutUnplanned = { type: 'CarryOutOperation', data: { ...details, ...carryOutOnGround.data } };
const report = { type: 'ReportOperation', data: { reportedOn: '2021-06-28' } };
const transcribe = {
  type: 'TranscribeOperation',
  data: { ...details, startedOn: '2021-06-24', transcribedFrom: 'LKIP 2021, Bab III' },
};
const cancel = { type: 'CancelOperation', data: { reason: 'cuaca buruk', cancelledOn: '2021-06-23' } };

const commands = [plan, warrant, number, carryOut, report, transcribe, cancel] as const;
type Name = (typeof commands)[number]['type'];
interface Step {
  readonly title: string;
  readonly given: readonly Command[];
  /** The status that each allowed command leads to; every other command is refused. */
  readonly leads: Readonly<Partial<Record<Name, string>>>;
  /** How the operation is carried out from here, where it is not plainly. */
  readonly carryOut?: Command;
}
const steps: readonly Step[] = [
  {
    title: 'not yet there',
    given: [],
    leads: { PlanOperation: 'planned', CarryOutOperation: 'carriedOut', TranscribeOperation: 'reported' },
    carryOut: carryOutUnplanned,
  },
  {
    title: 'planned',
    given: [plan],
    leads: { IssueOperationWarrant: 'warrantIssued', CarryOutOperation: 'carriedOut', CancelOperation: 'cancelled' },
    carryOut: carryOutOnGround,
  },
  {
    title: 'under a warrant order whose number is to follow',
    given: [plan, warrant],
    leads: { NumberOperationWarrant: 'warrantIssued', CarryOutOperation: 'carriedOut', CancelOperation: 'cancelled' },
  },
  {
    title: 'under a numbered warrant order',
    given: [plan, warrant, number],
    leads: { CarryOutOperation: 'carriedOut', CancelOperation: 'cancelled' },
  },
  {
    title: 'carried out under a warrant order whose number is to follow',
    given: [plan, warrant, carryOut],
    leads: { NumberOperationWarrant: 'carriedOut', ReportOperation: 'reported' },
  },
  {
    title: 'carried out under a numbered warrant order',
    given: [plan, warrant, number, carryOut],
    leads: { ReportOperation: 'reported' },
  },
  {
    title: 'carried out on a ground, without a warrant order',
    given: [carryOutUnplanned],
    leads: { IssueOperationWarrant: 'carriedOut' },
  },
  {
    title: 'reported, the number of its warrant order to follow',
    given: [plan, warrant, carryOut, report],
    leads: { NumberOperationWarrant: 'reported' },
  },
  { title: 'reported', given: [plan, warrant, number, carryOut, report], leads: {} },
  { title: 'transcribed', given: [transcribe], leads: {} },
  { title: 'cancelled', given: [plan, cancel], leads: {} },
  { title: 'cancelled under a warrant order', given: [plan, warrant, cancel], leads: {} },
];
const cases = steps.flatMap((step) =>
  commands.map((command) => ({
    title: step.title,
    type: command.type,
    given: step.given.map((each) => [each] as const),
    command: command.type === 'CarryOutOperation' ? (step.carryOut ?? command) : command,
    to: step.leads[command.type],
    leads: Object.keys(step.leads),
  })),
);
const allowed = cases.flatMap((each) => (each.to === undefined ? [] : [{ ...each, to: each.to }]));
const refused = cases.filter(({ to }) => to === undefined);

describe('An operation', () => {
  it.each(allowed)('that is $title: $type leads to $to', ({ given, command, to }) => {
    const outcome = operation.given(...given).when(command);
    expect(outcome.state.entity.status).toBe(to);
    expect(outcome.events).toHaveLength(1);
  });

  // Without a warrant order the report is refused for want of it; every other step is refused as such.
  it.each(refused)('that is $title: $type is refused, and the answer names what is allowed', (step) => {
    const scenario = operation.given(...step.given);
    const refusal = scenario.refusal(step.command);
    const wantsWarrant = step.type === 'ReportOperation' && step.title.includes('on a ground');
    expect(refusal.code).toBe(wantsWarrant ? 'WARRANT_REQUIRED' : 'TRANSITION_NOT_ALLOWED');
    expect([...refusal.allowed].sort()).toEqual([...step.leads].sort());
    expect(scenario.state()).toEqual(operation.given(...step.given).state());
  });

  it.each(steps)('that is $title says the same commands as the table', ({ given, leads }) => {
    const state = operation.given(...given.map((each) => [each] as const)).state();
    expect([...operationWorkflow.allowed(state.entity)].sort()).toEqual(Object.keys(leads).sort());
  });

  it('that was voided or withdrawn takes no step any more', () => {
    const voided = operation.given(
      [plan],
      [{ type: 'RequestVoid', data: { reason: 'salah catat' } }],
      [{ type: 'ApproveVoid', data: {} }, { actor: 'head-1' }],
    );
    const withdrawn = operation.given([plan], [{ type: 'Withdraw', data: { reason: 'salah catat' } }]);
    for (const command of commands) {
      expect(voided.refusal(command).code).toBe('RECORD_CLOSED');
      expect(withdrawn.refusal(command).code).toBe('RECORD_CLOSED');
    }
    expect(allowedCommands(operationWorkflow, voided.state())).toEqual([]);
  });
});
