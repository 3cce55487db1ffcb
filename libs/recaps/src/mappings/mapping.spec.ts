import { refusalOf } from '../../test/refusal';
import { spanOf } from '../spans/span';
import { ROW_FIELDS } from './mapped-fields';
import { getMapping, MAPPINGS, readMapping } from './mapping';

const FEBRUARY = spanOf({ year: 2021, month: 2 });
const valid = {
  mapping: 'formulir',
  title: 'Formulir',
  source: 'Surat edaran',
  validFrom: '2021-01-01',
  rows: 'activities',
  periods: ['month'],
  columns: [{ title: 'Kegiatan', field: 'name' }],
};
const codeOf = (read: () => unknown): readonly unknown[] => {
  const { code, field } = refusalOf(read);
  return [code, field];
};

describe('The mappings that come with the program', () => {
  it('are read when it starts, and say that the columns of their targets are not confirmed', () => {
    expect(MAPPINGS.map(({ mapping }) => mapping)).toEqual(['kanwil-bulanan', 'e-performance', 'smart-dja']);
    for (const { source } of MAPPINGS) expect(source).toMatch(/^Unconfirmed/);
  });

  it('are found by name for the parts of a year that they are for', () => {
    expect(getMapping('kanwil-bulanan', FEBRUARY).rows).toBe('activities');
    expect(codeOf(() => getMapping('omspan', FEBRUARY))).toEqual(['MAPPING_UNKNOWN', 'mapping']);
    expect(codeOf(() => getMapping('smart-dja', spanOf({ year: 2018 })))).toEqual(['MAPPING_NOT_VALID', 'year']);
  });
});

describe('A mapping', () => {
  it('is data: an office may describe a form of its own', () => {
    expect(readMapping(valid)).toEqual(valid);
    expect(readMapping({ ...valid, validTo: '2022-12-31', columns: [{ title: 'Kode', constant: '' }] })).toMatchObject({
      validTo: '2022-12-31',
      columns: [{ title: 'Kode', constant: '' }],
    });
  });

  it.each([
    ['a field that there is not', { columns: [{ title: 'X', field: 'nama' }] }, ['CHOICE_INVALID', 'columns[0].field']],
    [
      'a field of other rows',
      { columns: [{ title: 'X', field: 'allotment' }] },
      ['CHOICE_INVALID', 'columns[0].field'],
    ],
    [
      'a column that is both',
      { columns: [{ title: 'X', field: 'name', constant: 'x' }] },
      ['COLUMN_AMBIGUOUS', 'columns[0].constant'],
    ],
    ['a column that is neither', { columns: [{ title: 'X' }] }, ['FIELD_REQUIRED', 'columns[0].field']],
    ['no column', { columns: [] }, ['LIST_INVALID', 'columns']],
    ['no source', { source: undefined }, ['FIELD_REQUIRED', 'source']],
    ['rows that there are not', { rows: 'persons' }, ['CHOICE_INVALID', 'rows']],
    ['a period that there is not', { periods: ['week'] }, ['CHOICE_INVALID', 'periods[0]']],
    ['an unknown key', { colums: [] }, ['FIELD_UNKNOWN', 'colums']],
  ])('with %s is refused by its place', (_what, change, refusal) => {
    expect(codeOf(() => readMapping({ ...valid, ...change }))).toEqual(refusal);
  });

  it('holds no field by which persons could be told', () => {
    const names = Object.values(ROW_FIELDS).flatMap((fields) => Object.keys(fields));
    expect(names.filter((name) => /person|passport|birth|actor|stream/i.test(name))).toEqual([]);
  });
});
