import type { Command } from '@jejak/kernel';
import { Scenario } from '@jejak/records/testing';
import { timporaMeetingWorkflow } from './timpora-meeting.workflow';

const meeting = Scenario.of(timporaMeetingWorkflow);
const details = { level: 'kecamatan', kind: 'pembentukan', area: 'Kota Contoh', agencies: [{ name: 'Polsek' }] };
const plan = { type: 'PlanTimporaMeeting', data: { ...details, plannedFor: '2021-03-01', venue: 'Aula kantor' } };
const hold = (data: object): Command => ({ type: 'HoldTimporaMeeting', data: { heldOn: '2021-03-02', ...data } });
const minutes = (data: object): Command => ({ type: 'FileTimporaMinutes', data });
const transcribe = (data: object): Command => ({
  type: 'TranscribeTimporaMeeting',
  data: { level: 'kabupaten/kota', area: 'Kota Contoh', heldOn: '2021-10-05', transcribedFrom: 'LKIP 2021', ...data },
});
const reschedule = (data: object): Command => ({
  type: 'RescheduleTimporaMeeting',
  data: { reason: 'camat berhalangan', ...data },
});
const late = { today: '2021-12-31' };
const planned = meeting.given([plan]);
const planWith = (data: object): Command => ({ ...plan, data: { ...plan.data, ...data } });

describe('The dates of a TIMPORA meeting', () => {
  it.each([
    ['the meeting', planned, hold({ heldOn: '2021-07-02' }), 'heldOn'],
    ['the minutes', planned.given([hold({})]), minutes({ filedOn: '2021-07-02' }), 'filedOn'],
    [
      'the cancellation',
      planned,
      { type: 'CancelTimporaMeeting', data: { reason: 'pandemi', cancelledOn: '2021-07-02' } },
      'cancelledOn',
    ],
    ['a transcribed meeting', meeting, transcribe({ heldOn: '2021-07-02' }), 'heldOn'],
  ])('do not lie after today: %s', (_title, scenario, command, field) => {
    expect(scenario.refusal(command)).toMatchObject({ code: 'DATE_IN_FUTURE', field, allowed: ['≤ 2021-07-01'] });
  });

  it('let a plan lie in the future', () => {
    expect(meeting.when(planWith({ plannedFor: '2021-12-01', plannedTime: '09:00' })).state.entity).toMatchObject({
      plan: { plannedFor: '2021-12-01', plannedTime: '09:00' },
    });
  });

  it('put the minutes on or after the meeting', () => {
    const held = planned.given([hold({})]);
    const refusal = held.refusal(minutes({ filedOn: '2021-03-01' }));
    expect(refusal).toMatchObject({ code: 'DATE_BEFORE_PRECEDING_STEP', field: 'filedOn', allowed: ['≥ 2021-03-02'] });
    expect(held.when(minutes({ filedOn: '2021-03-02' })).types).toEqual(['TimporaMeetingMinutesFiled']);
  });

  it('may have a time of day', () => {
    expect(planned.refusal(hold({ heldTime: '25:00' }))).toMatchObject({ code: 'TIME_INVALID', field: 'heldTime' });
    expect(planned.when(hold({ heldTime: '09:30' })).state.entity).toMatchObject({ holding: { heldTime: '09:30' } });
  });
});

describe('A TIMPORA meeting that is rescheduled', () => {
  it('keeps every date that was given up, and why', () => {
    const twice = planned.given(
      [reschedule({ plannedFor: '2021-03-02', venue: 'Hotel' }), { today: '2021-02-25' }],
      [reschedule({ plannedFor: '2021-03-02', plannedTime: '13:00', reason: 'ruangan dipakai' })],
    );
    expect(twice.state().entity).toMatchObject({
      status: 'planned',
      details: { venue: 'Hotel', area: 'Kota Contoh' },
      plan: { plannedFor: '2021-03-02', plannedTime: '13:00' },
    });
    const history = [
      { rescheduledOn: '2021-02-25', before: { plannedFor: '2021-03-01' }, reason: 'camat berhalangan' },
      { rescheduledOn: '2021-07-01', before: { plannedFor: '2021-03-02' }, reason: 'ruangan dipakai' },
    ];
    expect(twice.state().entity).toMatchObject({ reschedules: history });
    expect(twice.when(hold({})).events).toMatchObject([{ data: { meeting: { reschedules: history } } }]);
  });

  it('moves: the same day and time is no new date', () => {
    const refusal = planned.refusal(reschedule({ plannedFor: '2021-03-01' }));
    expect(refusal).toMatchObject({ code: 'RESCHEDULE_TO_SAME_TIME', field: 'plannedFor' });
    expect(planned.when(reschedule({ plannedFor: '2021-03-01', plannedTime: '09:00' })).types).toHaveLength(1);
  });

  it('says why', () => {
    expect(planned.refusal(reschedule({ plannedFor: '2021-03-02', reason: '' })).code).toBe('REASON_INVALID');
  });
});

describe('The agencies of a TIMPORA meeting', () => {
  it.each([
    ['none is named', { agencies: [] }],
    ['all that are named stayed away', { agencies: [{ name: 'Polsek', present: 0 }] }],
  ])('are at least one beside the office; it is not held when %s', (_title, data) => {
    expect(planned.refusal(hold(data))).toMatchObject({ code: 'MEETING_WITHOUT_AGENCY', field: 'agencies' });
  });

  it('may still be none while the meeting is planned, and then are named when it is held', () => {
    const open = meeting.given([planWith({ agencies: [] })]);
    expect(open.refusal(hold({})).code).toBe('MEETING_WITHOUT_AGENCY');
    const held = open.when(hold({ agencies: [{ name: 'Koramil', present: 2 }] }));
    expect(held.state.entity).toMatchObject({ details: { agencies: [{ name: 'Koramil', present: 2 }] } });
  });

  it('came as invited where the holding does not name them again', () => {
    expect(planned.when(hold({})).state.entity).toMatchObject({ details: { agencies: [{ name: 'Polsek' }] } });
  });

  it('are each named once, whatever the case of the letters', () => {
    const refusal = meeting.refusal(planWith({ agencies: [{ name: 'Polsek' }, { name: 'POLSEK', present: 1 }] }));
    expect(refusal).toMatchObject({ code: 'AGENCY_REPEATED', field: 'agencies[1].name' });
  });

  it.each([
    [{ name: 'Polsek', present: -1 }, 'WHOLE_INVALID', 'agencies[0].present'],
    [{ name: 'Polsek', present: 1.5 }, 'WHOLE_INVALID', 'agencies[0].present'],
    [{ present: 3 }, 'FIELD_REQUIRED', 'agencies[0].name'],
    [{ name: 'Polsek', head: 'x' }, 'FIELD_UNKNOWN', 'agencies[0].head'],
  ])('are a name and how many came: %j', (agency, code, field) => {
    expect(meeting.refusal(planWith({ agencies: [agency] }))).toMatchObject({ code, field });
  });
});

describe('What a TIMPORA meeting is told', () => {
  it('is one of the levels of Permenkumham 50/2016', () => {
    expect(meeting.refusal(planWith({ level: 'desa' }))).toMatchObject({
      field: 'level',
      allowed: ['pusat', 'provinsi', 'kabupaten/kota', 'kecamatan'],
    });
  });

  it('is its kind, pembentukan or koordinasi; only a document of the past may leave it unsaid', () => {
    expect(meeting.refusal(planWith({ kind: 'lain' })).allowed).toEqual(['pembentukan', 'koordinasi']);
    expect(meeting.refusal(planWith({ kind: undefined })).field).toBe('kind');
    expect(meeting.when(transcribe({}), late).state.entity).toMatchObject({
      status: 'held',
      details: { agencies: [] },
    });
  });

  it('comes from a named document where it is transcribed', () => {
    expect(meeting.refusal(transcribe({ transcribedFrom: ' ' }), late).field).toBe('transcribedFrom');
  });

  it('may change when it is held: venue, chair, agenda and cost replace what was planned', () => {
    const held = planned.when(
      hold({ venue: 'Hotel', chair: 'Kepala Kantor Imigrasi', cost: 1_500_000, outcome: 'Tim dibentuk' }),
    );
    expect(held.state.entity).toMatchObject({
      details: { venue: 'Hotel', chair: 'Kepala Kantor Imigrasi', cost: 1_500_000, level: 'kecamatan' },
      holding: { heldOn: '2021-03-02', outcome: 'Tim dibentuk' },
    });
    expect(planned.when(hold({})).state.entity).toMatchObject({ details: { venue: 'Aula kantor' } });
  });

  it('may get its outcome with the minutes', () => {
    const held = planned.given([hold({ outcome: 'Tim dibentuk' })]);
    const filed = { filedOn: '2021-03-04', minutesNumber: 'NOT-1' };
    expect(held.when(minutes(filed)).state.entity).toMatchObject({
      status: 'minutesFiled',
      holding: { outcome: 'Tim dibentuk' },
      minutes: filed,
    });
    expect(held.when(minutes({ ...filed, outcome: 'Tim disahkan' })).state.entity).toMatchObject({
      holding: { outcome: 'Tim disahkan' },
    });
  });

  it('holds no field that it does not know, nor what belongs to another step', () => {
    expect(meeting.refusal(planWith({ outcome: 'x' }))).toMatchObject({ code: 'FIELD_UNKNOWN', field: 'outcome' });
    expect(planned.refusal(hold({ level: 'pusat' }))).toMatchObject({ code: 'FIELD_UNKNOWN', field: 'level' });
  });

  it('may be the number of its letter, later, once', () => {
    const number = { type: 'NumberTimporaLetter', data: { letterNumber: 'UND-1' } };
    const numbered = planned.given([hold({})], [number]);
    expect(numbered.state().entity).toMatchObject({ details: { letterNumber: 'UND-1' } });
    expect(numbered.refusal(number).code).toBe('TRANSITION_NOT_ALLOWED');
    const fromStart = meeting.given([planWith({ letterNumber: 'UND-2' })]);
    expect(fromStart.refusal(number).allowed).not.toContain('NumberTimporaLetter');
  });
});
