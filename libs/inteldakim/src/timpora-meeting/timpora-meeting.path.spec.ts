import type { Command } from '@jejak/kernel';
import { Scenario } from '@jejak/records/testing';
import { timporaMeetingWorkflow } from './timpora-meeting.workflow';

const meeting = Scenario.of(timporaMeetingWorkflow);
const plan = {
  type: 'PlanTimporaMeeting',
  data: {
    level: 'kecamatan',
    kind: 'pembentukan',
    area: 'Kota Contoh',
    venue: 'Aula kecamatan',
    chair: 'Kepala Kantor',
    agenda: 'Pembentukan tim',
    agencies: [{ name: 'Polsek' }],
    cost: 1_500_000,
    plannedFor: '2021-03-01',
  },
};
const reschedule = {
  type: 'RescheduleTimporaMeeting',
  data: { plannedFor: '2021-03-02', reason: 'camat berhalangan' },
};
const number = { type: 'NumberTimporaLetter', data: { letterNumber: 'UND-1' } };
const hold = { type: 'HoldTimporaMeeting', data: { heldOn: '2021-03-02', agencies: [{ name: 'Polsek', present: 3 }] } };
const minutes = { type: 'FileTimporaMinutes', data: { filedOn: '2021-03-04', outcome: 'Tim terbentuk' } };
const cancel = { type: 'CancelTimporaMeeting', data: { reason: 'pandemi' } };
const after = (...commands: readonly Command[]) => meeting.given(...commands.map((each) => [each] as const));
const statusAfter = (...commands: readonly Command[]): string => after(...commands).state().entity.status;

describe('A TIMPORA meeting', () => {
  it('is planned, perhaps rescheduled, held, and then its minutes are filed', () => {
    const way = [plan, reschedule, hold, minutes];
    expect(way.map((_, index) => statusAfter(...way.slice(0, index + 1)))).toEqual([
      'planned',
      'planned',
      'held',
      'minutesFiled',
    ]);
  });

  it('is cancelled only before it was held, which counts it', () => {
    expect(statusAfter(plan, reschedule, cancel)).toBe('cancelled');
    for (const way of [after(plan, hold), after(plan, hold, minutes)]) {
      const refusal = way.refusal(cancel);
      expect(refusal.code).toBe('TRANSITION_NOT_ALLOWED');
      expect(refusal.allowed).not.toContain('CancelTimporaMeeting');
      expect(way.facts().filter(({ fact }) => fact.basis === 'act')).toHaveLength(1);
    }
  });

  it('has date, area, venue, chair, agencies with the number present, agenda, outcome, letter number and cost', () => {
    expect(after(plan, reschedule, number, hold, minutes).state().entity).toMatchObject({
      holding: { heldOn: '2021-03-02', outcome: 'Tim terbentuk' },
      details: {
        area: 'Kota Contoh',
        venue: 'Aula kecamatan',
        chair: 'Kepala Kantor',
        agenda: 'Pembentukan tim',
        agencies: [{ name: 'Polsek', present: 3 }],
        letterNumber: 'UND-1',
        cost: 1_500_000,
      },
    });
  });
});
