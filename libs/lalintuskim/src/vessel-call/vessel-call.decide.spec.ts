import type { Command } from '@jejak/kernel';
import { Scenario } from '@jejak/records/testing';
import { allowedForVesselCall, type VesselCallCommand } from './vessel-call.decide';
import { vesselCallWorkflow } from './vessel-call.workflow';

const COMPANY = '019ab3c4-0d5e-7f60-8a1b-2c3d4e5f6071';
const call = Scenario.of(vesselCallWorkflow);
const details = { vessel: 'MV Contoh', direction: 'arrival', agent: 'PT Contoh Agen' };
const announce = {
  type: 'AnnounceVesselCall',
  data: { ...details, announcedOn: '2021-06-01', expectedOn: '2021-06-03', expectedTime: '09:00' },
};
const schedule = { type: 'ScheduleVesselCall', data: { scheduledFor: '2021-06-03', scheduledTime: '10:00' } };
const crewByNationality = [
  { nationality: 'PHL', count: 20 },
  { nationality: 'chn', count: 2 },
];
const check = { type: 'CheckVesselCall', data: { checkedOn: '2021-06-03', crew: 22, crewByNationality } };
const cancel = { type: 'CancelVesselCall', data: { reason: 'kapal batal singgah', cancelledOn: '2021-06-02' } };
const transcribe = {
  type: 'TranscribeVesselCall',
  data: { vessel: 'MV Contoh', direction: 'departure', checkedOn: '2021-06-03', transcribedFrom: 'Register 2021' },
};
const announced = call.given([announce]);
const scheduled = announced.given([schedule]);
const checked = scheduled.given([check]);
const scenarios = { new: call, announced, scheduled, checked, cancelled: announced.given([cancel]) };
const commands = { announce, schedule, check, cancel, transcribe };
type Status = keyof typeof scenarios;
type Name = keyof typeof commands;
const allowed: Readonly<Record<Status, readonly Name[]>> = {
  new: ['announce', 'transcribe'],
  announced: ['schedule', 'cancel'],
  scheduled: ['schedule', 'check', 'cancel'],
  checked: [],
  cancelled: [],
};
const cases = Object.keys(scenarios).flatMap((status) =>
  Object.keys(commands).map((name) => [status as Status, name as Name] as const),
);
const changed = (command: Command, data: object): Command => ({ ...command, data: { ...command.data, ...data } });

describe('A vessel call', () => {
  it.each(cases.filter(([status, name]) => allowed[status].includes(name)))(
    'that is %s: %s is allowed',
    (status, name) => {
      expect(scenarios[status].when(commands[name]).types).toHaveLength(1);
    },
  );

  it.each(cases.filter(([status, name]) => !allowed[status].includes(name)))(
    'that is %s: %s is refused, saying what is allowed',
    (status, name) => {
      const refusal = scenarios[status].refusal(commands[name]);
      expect(refusal.code).toBe('TRANSITION_NOT_ALLOWED');
      const types = allowed[status].map((one) => commands[one].type as VesselCallCommand['type']);
      expect([...refusal.allowed].sort()).toEqual([...types].sort());
      expect(refusal.allowed).toEqual(allowedForVesselCall(scenarios[status].state().entity));
    },
  );

  it('is announced, scheduled and checked with its crew (Si Karang)', () => {
    expect(checked.state().entity).toEqual({
      status: 'checked',
      details,
      announcedOn: '2021-06-01',
      expected: { expectedOn: '2021-06-03', expectedTime: '09:00' },
      schedule: { scheduledFor: '2021-06-03', scheduledTime: '10:00' },
      check: {
        checkedOn: '2021-06-03',
        crew: 22,
        crewByNationality: [
          { nationality: 'PHL', count: 20 },
          { nationality: 'CHN', count: 2 },
        ],
      },
    });
  });

  it('is scheduled again while it is not checked: ships are late', () => {
    const later = scheduled.given([{ type: 'ScheduleVesselCall', data: { scheduledFor: '2021-07-09' } }]);
    expect(later.state().entity).toMatchObject({ status: 'scheduled', schedule: { scheduledFor: '2021-07-09' } });
  });

  it('is cancelled only before it was checked', () => {
    expect(scheduled.given([cancel]).state().entity).toMatchObject({
      status: 'cancelled',
      cancelledOn: '2021-06-02',
      reason: 'kapal batal singgah',
    });
    expect(checked.refusal(cancel).code).toBe('TRANSITION_NOT_ALLOWED');
  });

  it('has an agent, by name or from the register of companies', () => {
    const { agent: _agent, ...agentless } = announce.data;
    expect(call.refusal({ ...announce, data: agentless })).toMatchObject({ code: 'AGENT_REQUIRED', field: 'agent' });
    const registered = call.given([{ ...announce, data: { ...agentless, agentCompany: COMPANY } }]);
    expect(vesselCallWorkflow.links?.(registered.state().entity)).toEqual([
      { entity: 'company', id: COMPANY, relation: 'agen' },
    ]);
  });

  it.each([
    ['an announcement in the future', call, changed(announce, { announcedOn: '2021-07-02' }), 'DATE_IN_FUTURE'],
    [
      'a schedule before the announcement',
      announced,
      changed(schedule, { scheduledFor: '2021-05-31' }),
      'DATE_BEFORE_PRECEDING_STEP',
    ],
    ['a check in the future', scheduled, changed(check, { checkedOn: '2021-07-02' }), 'DATE_IN_FUTURE'],
    [
      'a check before the announcement',
      scheduled,
      changed(check, { checkedOn: '2021-05-31' }),
      'DATE_BEFORE_PRECEDING_STEP',
    ],
    [
      'a cancellation before the announcement',
      announced,
      changed(cancel, { cancelledOn: '2021-05-31' }),
      'DATE_BEFORE_PRECEDING_STEP',
    ],
    ['a transcribed check in the future', call, changed(transcribe, { checkedOn: '2021-07-02' }), 'DATE_IN_FUTURE'],
    ['a check without its crew', scheduled, changed(check, { crew: undefined }), 'FIELD_REQUIRED'],
    ['a crew that its nationalities do not add up to', scheduled, changed(check, { crew: 23 }), 'CREW_SUM_DIFFERS'],
    [
      'a nationality that is none',
      scheduled,
      changed(check, { crewByNationality: [{ nationality: 'C1N', count: 22 }] }),
      'NATIONALITY_INVALID',
    ],
    [
      'a nationality twice',
      scheduled,
      changed(check, {
        crewByNationality: [
          { nationality: 'PHL', count: 20 },
          { nationality: 'PHL', count: 2 },
        ],
      }),
      'NATIONALITY_REPEATED',
    ],
    ['a way that is none', call, changed(announce, { direction: 'transit' }), 'CHOICE_INVALID'],
    ['a reason that is too short', announced, changed(cancel, { reason: 'x' }), 'REASON_INVALID'],
  ])('is refused %s', (_words, scenario, command, code) => {
    expect(scenario.refusal(command).code).toBe(code);
  });

  it('waits for its schedule, then for its check', () => {
    const queues = (scenario: typeof call) =>
      vesselCallWorkflow.waiting?.(scenario.state().entity).map(({ queue, nextStep }) => [queue, nextStep]);
    expect(queues(announced)).toEqual([['vessel-call-schedule', 'ScheduleVesselCall']]);
    expect(queues(scheduled)).toEqual([['vessel-call-check', 'CheckVesselCall']]);
    expect(queues(checked)).toEqual([]);
  });
});
