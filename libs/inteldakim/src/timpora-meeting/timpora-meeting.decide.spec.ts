import type { Command } from '@jejak/kernel';
import { allowedCommands } from '@jejak/records';
import { Scenario } from '@jejak/records/testing';
import { timporaMeetingWorkflow } from './timpora-meeting.workflow';

const details = { level: 'kecamatan', kind: 'pembentukan', area: 'Kota Contoh', agencies: [{ name: 'Polsek' }] };
const plan = { type: 'PlanTimporaMeeting', data: { ...details, plannedFor: '2021-03-01' } };
const reschedule = {
  type: 'RescheduleTimporaMeeting',
  data: { plannedFor: '2021-03-02', reason: 'camat berhalangan' },
};
const hold = { type: 'HoldTimporaMeeting', data: { heldOn: '2021-03-02' } };
const minutes = { type: 'FileTimporaMinutes', data: { filedOn: '2021-03-04' } };
const number = { type: 'NumberTimporaLetter', data: { letterNumber: 'UND-1' } };
const transcribe = {
  type: 'TranscribeTimporaMeeting',
  data: { ...details, heldOn: '2021-03-02', transcribedFrom: 'LKIP 2021, Bab III' },
};
const cancel = { type: 'CancelTimporaMeeting', data: { reason: 'pandemi' } };

const meeting = Scenario.of(timporaMeetingWorkflow);
const commands = [plan, reschedule, hold, minutes, number, transcribe, cancel] as const;
type Name = (typeof commands)[number]['type'];
interface Step {
  readonly title: string;
  readonly given: readonly Command[];
  /** The status that each allowed command leads to; every other command is refused. */
  readonly leads: Readonly<Partial<Record<Name, string>>>;
}
const fromPlanned = {
  RescheduleTimporaMeeting: 'planned',
  HoldTimporaMeeting: 'held',
  CancelTimporaMeeting: 'cancelled',
};
const steps: readonly Step[] = [
  {
    title: 'not yet there',
    given: [],
    leads: { PlanTimporaMeeting: 'planned', TranscribeTimporaMeeting: 'held' },
  },
  { title: 'planned', given: [plan], leads: { ...fromPlanned, NumberTimporaLetter: 'planned' } },
  { title: 'planned, its letter numbered', given: [plan, number], leads: fromPlanned },
  {
    title: 'held',
    given: [plan, hold],
    leads: { FileTimporaMinutes: 'minutesFiled', NumberTimporaLetter: 'held' },
  },
  { title: 'held, its letter numbered', given: [plan, number, hold], leads: { FileTimporaMinutes: 'minutesFiled' } },
  {
    title: 'transcribed',
    given: [transcribe],
    leads: { FileTimporaMinutes: 'minutesFiled', NumberTimporaLetter: 'held' },
  },
  { title: 'minuted', given: [plan, hold, minutes], leads: { NumberTimporaLetter: 'minutesFiled' } },
  { title: 'minuted, its letter numbered', given: [plan, number, hold, minutes], leads: {} },
  { title: 'cancelled', given: [plan, cancel], leads: {} },
];
const cases = steps.flatMap((step) =>
  commands.map((command) => ({
    title: step.title,
    type: command.type,
    given: step.given.map((each) => [each] as const),
    command,
    to: step.leads[command.type],
    leads: Object.keys(step.leads),
  })),
);
const allowed = cases.flatMap((each) => (each.to === undefined ? [] : [{ ...each, to: each.to }]));
const refused = cases.filter(({ to }) => to === undefined);

describe('A TIMPORA meeting', () => {
  it.each(allowed)('that is $title: $type leads to $to', ({ given, command, to }) => {
    const outcome = meeting.given(...given).when(command);
    expect(outcome.state.entity.status).toBe(to);
    expect(outcome.events).toHaveLength(1);
  });

  it.each(refused)('that is $title: $type is refused, and the answer names what is allowed', (step) => {
    const refusal = meeting.given(...step.given).refusal(step.command);
    expect(refusal.code).toBe('TRANSITION_NOT_ALLOWED');
    expect([...refusal.allowed].sort()).toEqual([...step.leads].sort());
  });

  it.each(steps)('that is $title says the same commands as the table', ({ given, leads }) => {
    const state = meeting.given(...given.map((each) => [each] as const)).state();
    expect([...timporaMeetingWorkflow.allowed(state.entity)].sort()).toEqual(Object.keys(leads).sort());
  });

  it('that was voided or withdrawn takes no step any more', () => {
    const voided = meeting.given(
      [plan],
      [{ type: 'RequestVoid', data: { reason: 'salah catat' } }],
      [{ type: 'ApproveVoid', data: {} }, { actor: 'head-1' }],
    );
    const withdrawn = meeting.given([plan], [{ type: 'Withdraw', data: { reason: 'salah catat' } }]);
    for (const command of commands) {
      expect(voided.refusal(command).code).toBe('RECORD_CLOSED');
      expect(withdrawn.refusal(command).code).toBe('RECORD_CLOSED');
    }
    expect(allowedCommands(timporaMeetingWorkflow, withdrawn.state())).toEqual([]);
  });

  it('speaks by event types of its own', () => {
    const types = [plan, number, reschedule, hold, minutes].reduce<readonly string[]>(
      (seen, command, index, all) => [
        ...seen,
        ...meeting.given(...all.slice(0, index).map((each) => [each] as const)).when(command).types,
      ],
      [],
    );
    expect(types).toEqual([
      'TimporaMeetingPlanned',
      'TimporaMeetingLetterNumbered',
      'TimporaMeetingRescheduled',
      'TimporaMeetingHeld',
      'TimporaMeetingMinutesFiled',
    ]);
    expect(meeting.when(transcribe).types).toEqual(['TimporaMeetingTranscribed']);
    expect(meeting.given([plan]).when(cancel).types).toEqual(['TimporaMeetingCancelled']);
  });
});
