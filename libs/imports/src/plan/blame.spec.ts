import { Refusal } from '@jejak/kernel';
import { blame } from './blame';
import type { ReadRow } from './read-rows';

const rowAt = (line: number, row: ReadRow['row']): ReadRow => ({
  file: 'target.csv',
  line,
  office: 'cilegon',
  ref: undefined,
  row,
});
const refusalOf = (field: string): Refusal => new Refusal({ code: 'TARGET_ZERO', field, en: 'zero', id: 'nol' });

describe('A refusal', () => {
  it('is led back to the row whose cells the list item was made from, where a group fills several lists', () => {
    const rows = [
      rowAt(2, { indicator: 'ikm', target: '3.15' }),
      rowAt(3, { kind: 'bap', target: '2' }),
      rowAt(4, { indicator: 'iki', target: '0' }),
    ];
    const targets = [
      { indicator: 'ikm', target: '3.15' },
      { indicator: 'iki', target: '0' },
    ];
    const commands = [{ type: 'Sign', data: { targets, activityTargets: [{ kind: 'bap', target: 2 }] } }];
    expect(blame(refusalOf('targets[1].target'), { rows, commands, index: 0 })).toMatchObject({
      row: 4,
      column: 'target',
    });
  });

  it('is led to the row in the same place where each row has a command of its own', () => {
    const rows = [rowAt(2, { output: 'a' }), rowAt(3, { output: 'b' })];
    const commands = rows.map(({ row }) => ({ type: 'Record', data: row }));
    expect(blame(refusalOf('output'), { rows, commands, index: 1 })).toMatchObject({ row: 3, column: 'output' });
  });

  it('is led to the column that the two last names of its path make together', () => {
    const rows = [rowAt(2, { scaleMin: '4', scaleMax: '1' })];
    expect(blame(refusalOf('scale.min'), { rows })).toMatchObject({ column: 'scaleMin' });
  });

  it('is led to the one column that holds the value of a field which the file calls otherwise', () => {
    const issue = { type: 'Issue', data: { issuedOn: '2021-03-02' } };
    const columnIn = (row: ReadRow['row']) =>
      blame(refusalOf('issuedOn'), { rows: [rowAt(2, row)], commands: [issue], index: 0 }).column;
    expect(columnIn({ warrantOn: '2021-03-02', startedOn: '2021-03-01' })).toBe('warrantOn');
    expect(columnIn({ warrantOn: '2021-03-02', startedOn: '2021-03-02' })).toBe('issuedOn');
  });

  it('of a field that is no column keeps its path, and is told at the first row', () => {
    const rows = [rowAt(2, { place: 'a' }), rowAt(3, { place: 'b' })];
    const told = blame(refusalOf('plan.reason'), { rows, commands: [{ type: 'Plan', data: {} }], index: 0 });
    expect(told).toMatchObject({ row: 2, column: 'plan.reason', message: 'zero' });
  });
});
