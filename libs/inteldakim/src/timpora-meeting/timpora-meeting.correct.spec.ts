import type { Command } from '@jejak/kernel';
import { Scenario } from '@jejak/records/testing';
import { timporaMeetingWorkflow } from './timpora-meeting.workflow';

const meeting = Scenario.of(timporaMeetingWorkflow);
const details = { level: 'kecamatan', kind: 'pembentukan', area: 'Kota Contoh', agencies: [{ name: 'Polsek' }] };
const plan = { type: 'PlanTimporaMeeting', data: { ...details, plannedFor: '2021-03-31' } };
const hold = { type: 'HoldTimporaMeeting', data: { heldOn: '2021-03-31', outcome: 'Tim dibentuk' } };
const minutes = { type: 'FileTimporaMinutes', data: { filedOn: '2021-04-05' } };
const planned = meeting.given([plan]);
const minuted = planned.given([hold], [minutes]);
const transcribed = meeting.given([
  {
    type: 'TranscribeTimporaMeeting',
    data: { level: 'kabupaten/kota', area: 'Kota Contoh', heldOn: '2021-03-31', transcribedFrom: 'LKIP 2021' },
  },
]);
const second = { actor: 'head-1' };
const correct = (changes: unknown): Command => ({
  type: 'RequestCorrection',
  data: { changes, reason: 'salah ketik' },
});
const approve = { type: 'ApproveCorrection', data: {} };
const corrected = (scenario: typeof meeting, changes: object) => scenario.given([correct(changes)], [approve, second]);

describe('A correction of a TIMPORA meeting', () => {
  it('takes effect when a second person approves it', () => {
    const requested = minuted.given([correct({ details: { level: 'kabupaten/kota' } })]);
    expect(requested.facts()).toEqual(minuted.facts());
    expect(requested.refusal(approve).code).toBe('FOUR_EYES');
    const outcome = requested.when(approve, second);
    expect(outcome.types).toEqual(['TimporaMeetingCorrected']);
    expect(outcome.state.entity).toMatchObject({ status: 'minutesFiled', details: { level: 'kabupaten/kota' } });
  });

  it('that is rejected leaves the meeting as it was', () => {
    const reject = { type: 'RejectCorrection', data: { reason: 'sudah benar' } };
    const rejected = minuted.given([correct({ details: { level: 'pusat' } })], [reject, second]);
    expect(rejected.state()).toEqual(minuted.state());
  });

  it('that moves the day moves the fact to the new month', () => {
    const moved = corrected(minuted, { holding: { heldOn: '2021-04-01' } });
    expect(moved.facts().map(({ fact }) => fact.period)).toEqual(['2021-04-01', '2021-04-01']);
    expect(moved.facts()).toHaveLength(minuted.facts().length);
  });

  it('and then its inverse is the meeting and the facts as they were', () => {
    const there = corrected(minuted, { holding: { heldOn: '2021-04-01', outcome: null }, details: { venue: 'Hotel' } });
    expect(there.state().entity).not.toEqual(minuted.state().entity);
    const back = corrected(there, {
      holding: { heldOn: '2021-03-31', outcome: 'Tim dibentuk' },
      details: { venue: null },
    });
    expect(back.state().entity).toEqual(minuted.state().entity);
    expect(back.facts()).toEqual(minuted.facts());
  });

  it('to a participant leaves a meeting attended, counted by nobody here', () => {
    const facts = corrected(minuted, { details: { officePart: 'participant' } }).facts();
    expect(facts.filter(({ fact }) => fact.basis === 'act')).toEqual([]);
    expect(facts.map(({ fact }) => fact.kind)).toContain('timpora-meeting-attended');
  });

  it.each([
    ['a day in the future', { holding: { heldOn: '2021-07-02' } }, 'DATE_IN_FUTURE', 'changes.holding.heldOn'],
    [
      'a day after its minutes',
      { holding: { heldOn: '2021-04-06' } },
      'DATE_BEFORE_PRECEDING_STEP',
      'changes.minutes.filedOn',
    ],
    ['no agency', { details: { agencies: [] } }, 'MEETING_WITHOUT_AGENCY', 'changes.details.agencies'],
    ['no kind', { details: { kind: null } }, 'FIELD_REQUIRED', 'changes.details.kind'],
    ['an unknown level', { details: { level: 'desa' } }, 'CHOICE_INVALID', 'changes.details.level'],
    ['another status', { status: 'planned' }, 'CORRECTION_FIELD_UNKNOWN', 'changes.status'],
    ['the history of its dates', { reschedules: [] }, 'CORRECTION_FIELD_UNKNOWN', 'changes.reschedules'],
    ['a source it has not', { transcribedFrom: 'LKIP' }, 'CORRECTION_FIELD_UNKNOWN', 'changes.transcribedFrom'],
    ['nothing', {}, 'CORRECTION_EMPTY', 'changes'],
  ])('is checked by the rules of entry: %s', (_title, changes, code, field) => {
    expect(minuted.refusal(correct(changes))).toMatchObject({ code, field });
  });

  it('of a step that was not taken is refused', () => {
    const refusal = planned.refusal(correct({ holding: { heldOn: '2021-03-30' } }));
    expect(refusal).toMatchObject({ code: 'CORRECTION_FIELD_UNKNOWN', field: 'changes.holding' });
  });

  it('reaches every step: planned, cancelled, held, transcribed', () => {
    const cancel = { type: 'CancelTimporaMeeting', data: { reason: 'pandemi', cancelledOn: '2021-03-30' } };
    const entity = (scenario: typeof meeting, changes: object) => corrected(scenario, changes).state().entity;
    expect(entity(planned, { plan: { plannedTime: '09:00' } })).toMatchObject({
      status: 'planned',
      plan: { plannedFor: '2021-03-31', plannedTime: '09:00' },
    });
    expect(entity(planned.given([cancel]), { cancelledOn: '2021-03-29' })).toMatchObject({
      status: 'cancelled',
      cancelledOn: '2021-03-29',
      reason: 'pandemi',
    });
    expect(entity(planned.given([hold]), { details: { letterNumber: 'UND-1' } })).toMatchObject({ status: 'held' });
    expect(entity(transcribed, { details: { kind: 'koordinasi' } })).toMatchObject({
      status: 'held',
      details: { kind: 'koordinasi', agencies: [] },
      transcribedFrom: 'LKIP 2021',
    });
  });
});

describe('A TIMPORA meeting that should not be there', () => {
  it('is voided by two persons, and its facts go', () => {
    const requested = minuted.given([{ type: 'RequestVoid', data: { reason: 'tidak pernah terjadi' } }]);
    expect(requested.facts()).toHaveLength(2);
    expect(requested.refusal({ type: 'ApproveVoid', data: {} }).code).toBe('FOUR_EYES');
    expect(requested.given([{ type: 'ApproveVoid', data: {} }, second]).facts()).toEqual([]);
  });

  it('is withdrawn by its author on the day of entry only', () => {
    const withdraw = { type: 'Withdraw', data: { reason: 'salah kantor' } };
    const nextDay = { today: '2021-07-02', now: '2021-07-02T01:00:00.000Z' };
    expect(transcribed.given([withdraw]).facts()).toEqual([]);
    expect(transcribed.refusal(withdraw, nextDay).code).toBe('WITHDRAWAL_NOT_ALLOWED');
    expect(transcribed.refusal(withdraw, second).code).toBe('WITHDRAWAL_NOT_ALLOWED');
  });
});
