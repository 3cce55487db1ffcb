import type { Field } from './field';
import { isBlank, readValues, toValue } from './values';

const field = (over: Partial<Field> & Pick<Field, 'name' | 'type'>): Field => ({
  label: over.name,
  required: false,
  ...over,
});
const fields: readonly Field[] = [
  field({ name: 'level', type: 'choice', required: true, options: ['pusat', 'kecamatan'] }),
  field({ name: 'heldOn', type: 'date' }),
  field({ name: 'cost', type: 'rupiah', min: 0, max: 9_007_199_254_740_991 }),
  field({ name: 'value', type: 'decimal' }),
  field({ name: 'paid', type: 'flag' }),
  field({ name: 'targets', type: 'texts', max: 2 }),
  field({
    name: 'agencies',
    type: 'parts',
    fields: [
      field({ name: 'name', type: 'text', required: true, min: 1, max: 300 }),
      field({ name: 'present', type: 'whole', min: 0, max: 10_000 }),
    ],
  }),
];

describe('What is typed', () => {
  it('becomes what the request holds: numbers, lists and parts, without what was left open', () => {
    const values = {
      level: 'kecamatan',
      heldOn: '2021-03-02',
      cost: '8.612.869.000',
      value: '3,11',
      paid: 'false',
      targets: ['PT Contoh', ' '],
      agencies: [{ name: ' Polsek ', present: '0' }, {}],
      venue: '',
    };
    expect(readValues(fields, values)).toEqual({
      errors: [],
      data: {
        level: 'kecamatan',
        heldOn: '2021-03-02',
        cost: 8_612_869_000,
        value: '3,11',
        paid: false,
        targets: ['PT Contoh'],
        agencies: [{ name: 'Polsek', present: 0 }],
      },
    });
  });

  it('is refused beside its own question, by the path that the server would name', () => {
    const values = {
      heldOn: '2021-02-30',
      cost: '1,5',
      targets: ['a', 'b', 'c'],
      agencies: [{ name: 'Polsek' }, { present: '-1' }],
    };
    const { errors } = readValues(fields, values);
    expect(errors.map(({ path, key }) => [path, key])).toEqual([
      ['level', 'form.missing'],
      ['heldOn', 'form.date'],
      ['cost', 'form.whole'],
      ['targets', 'form.tooMany'],
      ['agencies[1].name', 'form.missing'],
      ['agencies[1].present', 'form.whole'],
    ]);
  });

  it('comes back from a record as it was typed', () => {
    const content = { level: 'pusat', cost: 12, paid: true, agencies: [{ name: 'Polres', present: 0 }], gone: null };
    expect(toValue(content)).toEqual({
      level: 'pusat',
      cost: '12',
      paid: 'true',
      agencies: [{ name: 'Polres', present: '0' }],
      gone: '',
    });
  });

  it.each([
    [undefined, true],
    ['  ', true],
    [[{}, { name: '' }], true],
    [[{ name: 'x' }], false],
    ['0', false],
  ])('%j is blank: %s', (value, blank) => {
    expect(isBlank(value)).toBe(blank);
  });
});
