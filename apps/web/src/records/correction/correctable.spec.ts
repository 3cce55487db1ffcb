import type { Field } from '../field';
import { changesOf, correctableFields, currentValues } from './correctable';

const text = (name: string): Field => ({ name, label: name, required: true, type: 'text', min: 1, max: 300 });
const names = new Map([text('area'), text('venue')].map((field) => [field.name, field]));
const state = { status: 'held', details: { area: 'Kota', venue: 'Aula', cost: 5 }, transcribedFrom: 'LKIP' };
const fields = correctableFields(
  ['details.area', 'details.venue', 'details.cost', 'transcribedFrom', 'details.people'],
  names,
  { ...state, details: { ...state.details, people: [{ name: 'x' }] } },
);

describe('A correction', () => {
  it('asks for what the rules let be corrected, part by part, and leaves out lists that no form knows', () => {
    expect(fields.map(({ name, type, fields: inner }) => [name, type, inner?.map((one) => one.name)])).toEqual([
      ['details', 'part', ['area', 'venue', 'cost']],
      ['transcribedFrom', 'text', undefined],
    ]);
  });

  it('sends only what differs, and takes away what was emptied', () => {
    const before = currentValues(fields, state);
    const after = { ...before, details: { area: 'Kota Lain', venue: '', cost: '5' } };
    expect(changesOf(fields, before, before)).toEqual({});
    expect(changesOf(fields, before, after)).toEqual({ details: { area: 'Kota Lain', venue: null } });
  });
});
