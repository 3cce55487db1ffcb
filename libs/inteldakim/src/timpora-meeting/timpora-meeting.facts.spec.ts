import { Scenario } from '@jejak/records/testing';
import { timporaMeetingWorkflow } from './timpora-meeting.workflow';

const meeting = Scenario.of(timporaMeetingWorkflow);
const agencies = [{ name: 'Polsek', present: 2 }, { name: 'Koramil' }, { name: 'Kecamatan', present: 0 }];
const plan = {
  type: 'PlanTimporaMeeting',
  data: { level: 'kecamatan', kind: 'pembentukan', area: 'Kota Contoh', agencies, plannedFor: '2021-03-01' },
};
const hold = { type: 'HoldTimporaMeeting', data: { heldOn: '2021-03-02' } };
const minutes = { type: 'FileTimporaMinutes', data: { filedOn: '2021-04-04' } };
const transcribed = {
  level: 'kabupaten/kota',
  area: 'Kota Contoh',
  heldOn: '2021-06-05',
  transcribedFrom: 'LKIP 2021',
};

describe('The facts of a TIMPORA meeting', () => {
  it('are none until it is held', () => {
    expect(meeting.given([plan]).facts()).toEqual([]);
    expect(meeting.given([plan], [{ type: 'CancelTimporaMeeting', data: { reason: 'pandemi' } }]).facts()).toEqual([]);
  });

  it('are one act at its organiser, dated its day, and how many agencies were there', () => {
    const shared = { office: 'cilegon', section: 'inteldakim', period: '2021-03-02' };
    const dimensions = { level: 'kecamatan', meeting: 'pembentukan' };
    expect(meeting.given([plan]).when(hold).factChanges).toEqual([
      {
        op: 'put',
        item: '',
        fact: { ...shared, name: 'counted', kind: 'timpora-meeting', basis: 'act', quantity: 1, dimensions },
      },
      {
        op: 'put',
        item: '',
        fact: {
          ...shared,
          name: 'agencies',
          kind: 'timpora-agencies-present',
          basis: 'statement',
          quantity: 2,
          dimensions: { ...dimensions, part: 'organiser' },
        },
      },
    ]);
  });

  it('stay what they are when the minutes are filed, in whatever month', () => {
    const held = meeting.given([plan], [hold]);
    expect(held.when(minutes).factChanges).toEqual([]);
    expect(held.given([minutes]).facts()).toEqual(held.facts());
  });

  it('keep an attended meeting apart: no act', () => {
    const attended = { ...plan, data: { ...plan.data, officePart: 'participant' } };
    const facts = meeting.given([attended], [hold]).facts();
    expect(facts.map(({ fact }) => [fact.kind, fact.basis])).toEqual([
      ['timpora-agencies-present', 'statement'],
      ['timpora-meeting-attended', 'statement'],
    ]);
  });

  it('of a transcribed meeting say as unknown what the document does not say, and no number of agencies', () => {
    const facts = meeting.given([{ type: 'TranscribeTimporaMeeting', data: transcribed }]).facts();
    expect(facts).toMatchObject([
      {
        fact: {
          kind: 'timpora-meeting',
          period: '2021-06-05',
          quantity: 1,
          dimensions: { level: 'kabupaten/kota', meeting: 'unknown' },
        },
      },
    ]);
  });
});

describe('The row of a TIMPORA meeting in the register', () => {
  it('shows the planned day first, then the day it was held', () => {
    const planned = meeting.given([plan]);
    expect(timporaMeetingWorkflow.register(planned.state().entity)).toEqual({
      status: 'planned',
      occurredOn: '2021-03-01',
      summary: {
        level: 'kecamatan',
        kind: 'pembentukan',
        area: 'Kota Contoh',
        officePart: 'organiser',
        agencies: 3,
        rescheduled: 0,
      },
    });
    expect(timporaMeetingWorkflow.register(planned.given([hold]).state().entity).occurredOn).toBe('2021-03-02');
  });
});
