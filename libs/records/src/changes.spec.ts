import { Refusal } from '@jejak/kernel';
import { applyChanges, type CorrectableFields, correctableIn } from './changes';

const FIELDS: CorrectableFields = { plannedFor: true, reason: true, details: ['area', 'venue', 'agencies'] };
const meeting = {
  status: 'planned',
  plannedFor: '2021-03-02',
  details: { area: 'Kota Contoh', venue: 'Aula', agencies: ['Polres', 'Kodim'], level: 'kecamatan' },
};
const parsed = (text: string) => JSON.parse(text) as Readonly<Record<string, unknown>>;
const refusalOf = (changes: Readonly<Record<string, unknown>>, fields = FIELDS): Refusal => {
  try {
    applyChanges(meeting, changes, fields);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('it was accepted');
};

describe('The changes of a correction', () => {
  it('replace a field as a whole, a list too', () => {
    const after = applyChanges(meeting, { plannedFor: '2021-03-03', details: { agencies: ['Kodim'] } }, FIELDS);
    expect(after).toEqual({
      ...meeting,
      plannedFor: '2021-03-03',
      details: { ...meeting.details, agencies: ['Kodim'] },
    });
  });

  it('take a field away by null', () => {
    const { venue: _gone, ...details } = meeting.details;
    expect(applyChanges(meeting, { details: { venue: null } }, FIELDS)).toEqual({ ...meeting, details });
    expect(applyChanges(meeting, { plannedFor: null }, FIELDS)).not.toHaveProperty('plannedFor');
  });

  it('leave what they were laid over as it was', () => {
    const before = structuredClone(meeting);
    applyChanges(meeting, { plannedFor: null, details: { venue: 'Hotel' } }, FIELDS);
    expect(meeting).toEqual(before);
  });

  it('that are none leave the contents equal', () => {
    expect(applyChanges(meeting, {}, FIELDS)).toEqual(meeting);
  });

  it.each([
    ['{"status": "held"}', 'changes.status'],
    ['{"details": {"level": "pusat"}}', 'changes.details.level'],
    ['{"details": "all"}', 'changes.details'],
    ['{"details": ["area"]}', 'changes.details'],
    ['{"details": null}', 'changes.details'],
    ['{"__proto__": {"area": "x"}}', 'changes.__proto__'],
    ['{"details": {"__proto__": "x"}}', 'changes.details.__proto__'],
    ['{"constructor": {"area": "x"}}', 'changes.constructor'],
  ])('reach no field that is not correctable: %s', (changes, field) => {
    const refusal = refusalOf(parsed(changes));
    expect(refusal).toMatchObject({ code: 'CORRECTION_FIELD_UNKNOWN', field });
    expect(refusal.allowed).toEqual(['plannedFor', 'reason', 'details.area', 'details.venue', 'details.agencies']);
  });

  it('reach no part that the contents do not have', () => {
    expect(refusalOf({ minutes: { filedOn: '2021-03-04' } }, { minutes: ['filedOn'] }).field).toBe('changes.minutes');
  });

  it.each(['"text"', '5', 'null', '[]'])('are not %s', (changes) => {
    expect(refusalOf(parsed(changes))).toMatchObject({ code: 'NOT_AN_OBJECT', field: 'changes' });
  });
});

describe('The correctable fields of a step', () => {
  it('are those that it holds', () => {
    expect(correctableIn(meeting, FIELDS)).toEqual({ plannedFor: true, details: FIELDS['details'] });
    expect(correctableIn({}, FIELDS)).toEqual({});
  });
});
