import { Scenario } from '@jejak/records/testing';
import type { OtherActivityState } from './other-activity';
import { OTHER_ACTIVITY_KINDS } from './other-activity-kinds';
import { otherActivityImport } from './other-activity.import';
import { otherActivityWorkflow } from './other-activity.workflow';

const activity = Scenario.of(otherActivityWorkflow);
const data = { kind: 'socialisation', startedOn: '2021-03-02', title: 'Sosialisasi paspor', participants: 40 };
const record = (more: object = {}) => ({ type: 'RecordOtherActivity', data: { ...data, ...more } });
const recorded = activity.given([record()]);
const cooperation = activity.given([
  {
    type: 'RecordOtherActivity',
    data: { kind: 'cooperation', startedOn: '2021-03-02', title: 'PKS', partner: 'Kota Contoh' },
  },
]);
const number = { type: 'NumberOtherActivity', data: { documentNumber: 'PKS-001' } };
const second = { actor: 'officer-2' };
const correct = (changes: object) => ({ type: 'RequestCorrection', data: { changes, reason: 'salah ketik' } });
const corrected = (scenario: Scenario<OtherActivityState>, changes: object) =>
  scenario.given([correct(changes)], [{ type: 'ApproveCorrection', data: {} }, second]);

describe('Another activity', () => {
  it('is of a kind, which its data file names with the section that owns it', () => {
    expect(OTHER_ACTIVITY_KINDS.map(({ code }) => code)).toEqual([
      'socialisation',
      'publication',
      'cooperation',
      'integrity',
    ]);
    expect(recorded.state().entity).toEqual({ activity: { ...data, section: 'tikim', numbered: false } });
    expect(recorded.refusal(record())).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', allowed: [] });
  });

  it.each([
    ['socialisation', 'participants', 40],
    ['publication', 'medium', 'Instagram'],
    ['cooperation', 'partner', 'Kota Contoh'],
  ])('of kind %s asks for %s', (kind, field, value) => {
    const asked = (more: object) => ({
      type: 'RecordOtherActivity',
      data: { kind, startedOn: '2021-03-02', title: 'x', ...more },
    });
    expect(activity.refusal(asked({}))).toMatchObject({ code: 'FIELD_REQUIRED', field, allowed: [field] });
    expect(activity.when(asked({ [field]: value })).types).toEqual(['OtherActivityRecorded']);
  });

  it('of the integrity zone asks for nothing more', () => {
    expect(activity.when(record({ kind: 'integrity', participants: undefined })).state.entity.activity).toMatchObject({
      section: 'tata-usaha',
    });
  });

  it.each([
    ['a kind that is none', { kind: 'rapat' }, 'CHOICE_INVALID', 'kind'],
    ['a kind before it began', { kind: 'integrity', startedOn: '2013-12-31' }, 'CHOICE_INVALID', 'kind'],
    ['a day in the future', { startedOn: '2021-07-02' }, 'DATE_IN_FUTURE', 'startedOn'],
    ['an end before its beginning', { endedOn: '2021-03-01' }, 'DATE_BEFORE_PRECEDING_STEP', 'endedOn'],
    ['an end in the future', { endedOn: '2021-07-02' }, 'DATE_IN_FUTURE', 'endedOn'],
    ['a section of its own choice', { section: 'tikim' }, 'FIELD_UNKNOWN', 'section'],
    ['half a participant', { participants: 0.5 }, 'WHOLE_INVALID', 'participants'],
  ])('is refused with %s', (_words, more, code, field) => {
    expect(activity.refusal(record(more))).toMatchObject({ code, field });
  });
});

describe('The number of an agreement may follow later ("nomor menyusul")', () => {
  it('waits in its queue until it is given, once', () => {
    expect(otherActivityWorkflow.waiting?.(cooperation.state().entity)).toMatchObject([
      { queue: 'nomor-menyusul', waitsFor: 'tata-usaha', since: '2021-03-02', nextStep: 'NumberOtherActivity' },
    ]);
    const numbered = cooperation.given([number]);
    expect(numbered.state().entity.activity).toMatchObject({ documentNumber: 'PKS-001' });
    expect(otherActivityWorkflow.waiting?.(numbered.state().entity)).toEqual([]);
    expect(numbered.refusal(number)).toMatchObject({ code: 'TRANSITION_NOT_ALLOWED', allowed: [] });
    expect(numbered.facts()).toEqual(cooperation.facts());
  });

  it('is not waited for where the kind has none, or it was given at once', () => {
    expect(otherActivityWorkflow.waiting?.(recorded.state().entity)).toEqual([]);
    expect(recorded.refusal(number).code).toBe('TRANSITION_NOT_ALLOWED');
    expect(activity.refusal(number)).toMatchObject({ allowed: ['RecordOtherActivity'] });
    const given = activity.given([record({ kind: 'cooperation', partner: 'Kota Contoh', documentNumber: 'PKS-002' })]);
    expect(otherActivityWorkflow.waiting?.(given.state().entity)).toEqual([]);
    expect(otherActivityWorkflow.allowed(cooperation.state().entity)).toEqual(['NumberOtherActivity']);
  });
});

describe('The facts of another activity', () => {
  it('are a statement by kind, on its first day, with the participants where they are told', () => {
    const shared = {
      section: 'tikim',
      basis: 'statement',
      period: '2021-03-02',
      dimensions: { kind: 'socialisation' },
    };
    expect(recorded.facts().map(({ fact }) => fact)).toMatchObject([
      { ...shared, kind: 'other-activity', quantity: 1 },
      { ...shared, kind: 'other-activity-participants', quantity: 40 },
    ]);
    expect(cooperation.facts().map(({ fact }) => fact.kind)).toEqual(['other-activity']);
  });

  it('follow a correction, also to another kind with what that asks for, and its inverse', () => {
    expect(recorded.refusal(correct({ kind: 'publication' })).code).toBe('FIELD_REQUIRED');
    const there = corrected(recorded, { kind: 'publication', medium: 'Radio', participants: null });
    expect(there.facts().map(({ fact }) => fact.dimensions)).toEqual([{ kind: 'publication', medium: 'Radio' }]);
    const back = corrected(there, { kind: 'socialisation', medium: null, participants: 40 });
    expect(back.state().entity).toEqual(recorded.state().entity);
    expect(back.facts()).toEqual(recorded.facts());
  });
});

describe('The register and the file of other activities', () => {
  it('show what was done', () => {
    expect(otherActivityWorkflow.register(recorded.state().entity)).toEqual({
      status: 'recorded',
      occurredOn: '2021-03-02',
      summary: { kind: 'socialisation', section: 'tikim', title: 'Sosialisasi paspor', participants: 40 },
    });
    expect(otherActivityWorkflow.register({})).toEqual({ status: 'new', summary: {} });
    expect(otherActivityImport.toPlan(data)).toEqual({ commands: [{ type: 'RecordOtherActivity', data }] });
  });
});
