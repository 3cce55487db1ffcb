import type { ColumnType, ImportColumn } from '@jejak/records';
import type { RawCell } from '../parse/table';
import { readCell } from './read-cell';

const column = (type: ColumnType, more: Partial<ImportColumn> = {}): ImportColumn => ({
  name: 'kolom',
  type,
  help: '',
  example: '',
  ...more,
});
const number = (text: string): RawCell => ({ kind: 'number', text });
const date = (day: string): RawCell => ({ kind: 'date', date: day });
const value = (json: unknown): RawCell => ({ kind: 'value', value: json });

const accepted: readonly (readonly [ColumnType, RawCell, unknown])[] = [
  ['text', '  dua kata ', 'dua kata'],
  ['text', number('12'), '12'],
  ['date', '2021-03-02', '2021-03-02'],
  ['date', '2 Maret 2021', '2021-03-02'],
  ['date', '17 Nopember 2021', '2021-11-17'],
  ['date', '5-Okt-2021', '2021-10-05'],
  ['date', '02/03/2021', '2021-03-02'],
  ['date', '2.3.2021', '2021-03-02'],
  ['date', date('2021-03-02'), '2021-03-02'],
  ['month', '2021-03', '2021-03'],
  ['month', 'Maret 2021', '2021-03'],
  ['month', '3/2021', '2021-03'],
  ['month', date('2021-03-01'), '2021-03'],
  ['period', '2021', '2021'],
  ['period', number('2021'), '2021'],
  ['period', 'maret 2021', '2021-03'],
  ['period', '2 Maret 2021', '2021-03-02'],
  ['year', '2021', 2021],
  ['year', number('2021'), 2021],
  ['whole', '1.234', 1234],
  ['whole', '1234', 1234],
  ['whole', number('50'), 50],
  ['decimal', '3,11', '3.11'],
  ['decimal', '3.11', '3.11'],
  ['decimal', '1,6650', '1.6650'],
  ['decimal', number('98.64'), '98.64'],
  ['rupiah', '8.612.869.000', 8_612_869_000],
  ['rupiah', 'Rp 8.612.869.000', 8_612_869_000],
  ['rupiah', 'Rp. 8.612.869.000,-', 8_612_869_000],
  ['rupiah', 'Rp8.612.869.000,00', 8_612_869_000],
  ['rupiah', number('8612869000'), 8_612_869_000],
  ['list', 'Polres; Kodim ;', ['Polres', 'Kodim']],
  ['list', value(['a', 'b']), ['a', 'b']],
  ['json', '[{"a":1}]', [{ a: 1 }]],
  ['json', value({ a: 1 }), { a: 1 }],
];

const refused: readonly (readonly [ColumnType, RawCell])[] = [
  ['text', value(true)],
  ['date', '2021-02-30'],
  ['date', '03/13/2021'],
  ['date', '2 Foo 2021'],
  ['date', 'kemarin'],
  ['date', number('44257')],
  ['month', '2021-13'],
  ['month', '2021'],
  ['period', 'kuartal 1'],
  ['year', '21'],
  ['whole', '1,5'],
  ['whole', '1.23'],
  ['whole', '-1'],
  ['whole', number('1.234')],
  ['whole', number('9007199254740993')],
  ['decimal', '1.234,5'],
  ['decimal', 'tiga'],
  ['rupiah', '8,612,869,000'],
  ['rupiah', 'Rp 1.000,50'],
  ['rupiah', number('1.5')],
  ['rupiah', 'USD 5'],
  ['list', value({ a: 1 })],
  ['json', '{"a":'],
];

describe('A cell', () => {
  it.each(accepted)('of a %s column that holds %j is read as %j', (type, cell, expected) => {
    expect(readCell(column(type), cell)).toEqual({ value: expected });
  });

  it.each(refused)('of a %s column that holds %j is refused, saying what is accepted', (type, cell) => {
    const reading = readCell(column(type), cell);
    expect(reading).toMatchObject({ complaint: { code: `${type.toUpperCase()}_INVALID` } });
    expect('complaint' in reading && reading.complaint.allowed?.length).toBeGreaterThan(0);
  });

  it('of a choice column is one of its choices, whatever the case of its letters', () => {
    const choice = column('choice', { choices: ['land', 'kabupaten/kota'] });
    expect(readCell(choice, ' Kabupaten/Kota ')).toEqual({ value: 'kabupaten/kota' });
    expect(readCell(choice, 'air')).toMatchObject({
      complaint: { code: 'CHOICE_INVALID', allowed: ['land', 'kabupaten/kota'] },
    });
  });

  it('of a text column is at most as long as the column says, 300 where it says nothing', () => {
    expect(readCell(column('text'), 'x'.repeat(300))).toEqual({ value: 'x'.repeat(300) });
    expect(readCell(column('text'), 'x'.repeat(301))).toMatchObject({ complaint: { code: 'TEXT_INVALID' } });
    expect(readCell(column('text', { maxLength: 5 }), 'xxxxxx')).toMatchObject({
      complaint: { code: 'TEXT_INVALID', allowed: ['≤ 5'] },
    });
  });
});
