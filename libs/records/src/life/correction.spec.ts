import type { Refusal } from '@jejak/kernel';
import type { Fields } from '../fields/fields';
import { applyChanges, correctedFields, type CorrectableFields, correctableIn, readPart } from './correction';
import { refusalOf } from '../testing';

const FIELDS: CorrectableFields = { plannedFor: true, reason: true, details: ['area', 'venue', 'agencies'] };
const meeting = {
  status: 'planned',
  plannedFor: '2021-03-02',
  details: { area: 'Kota Contoh', venue: 'Aula', agencies: ['Polres', 'Kodim'], level: 'kecamatan' },
};
const parsed = (text: string) => JSON.parse(text) as Readonly<Record<string, unknown>>;
const changesRefused = (changes: Readonly<Record<string, unknown>>, fields = FIELDS): Refusal =>
  refusalOf(() => applyChanges(meeting, changes, fields));

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
    const refusal = changesRefused(parsed(changes));
    expect(refusal).toMatchObject({ code: 'CORRECTION_FIELD_UNKNOWN', field });
    expect(refusal.allowed).toEqual(['plannedFor', 'reason', 'details.area', 'details.venue', 'details.agencies']);
  });

  it('reach no part that the contents do not have', () => {
    expect(changesRefused({ minutes: { filedOn: '2021-03-04' } }, { minutes: ['filedOn'] }).field).toBe(
      'changes.minutes',
    );
  });

  it.each(['"text"', '5', 'null', '[]'])('are not %s', (changes) => {
    expect(changesRefused(parsed(changes))).toMatchObject({ code: 'NOT_AN_OBJECT', field: 'changes' });
  });
});

describe('The correctable fields of a step', () => {
  it('are those that it holds', () => {
    expect(correctableIn(meeting, FIELDS)).toEqual({ plannedFor: true, details: FIELDS['details'] });
    expect(correctableIn({}, FIELDS)).toEqual({});
  });
});

describe('A corrected record', () => {
  const readDetails = (part: Fields) => ({ area: part.text('area'), level: part.text('level') });
  const corrected = (changes: object) =>
    correctedFields(record, { details: changes }, { ...FIELDS, minutes: ['filedOn'] });
  const record = { status: 'planned', details: { area: 'Kota Contoh', level: 'kecamatan' } };

  it('is read part by part as at its entry', () => {
    expect(readPart(corrected({ area: ' Kota Lain ' }), 'details', readDetails)).toEqual({
      area: 'Kota Lain',
      level: 'kecamatan',
    });
  });

  it.each([
    [{ area: '' }, 'TEXT_INVALID', 'changes.details.area'],
    [{ venue: 'Aula' }, 'FIELD_UNKNOWN', 'changes.details.venue'],
  ])('is refused for what its entry would be refused for: %j', (changes, code, field) => {
    expect(refusalOf(() => readPart(corrected(changes), 'details', readDetails))).toMatchObject({ code, field });
  });

  it('gains no step by a correction', () => {
    const changes = { minutes: { filedOn: '2021-03-04' } };
    const refusal = refusalOf(() => correctedFields(record, changes, { ...FIELDS, minutes: ['filedOn'] }));
    expect(refusal).toMatchObject({ code: 'CORRECTION_FIELD_UNKNOWN', field: 'changes.minutes' });
    expect(refusal.allowed).not.toContain('minutes.filedOn');
  });
});
