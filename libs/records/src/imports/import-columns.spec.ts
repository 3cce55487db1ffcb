import { cells, refuseBesideSource, refuseWithoutStep } from './import-columns';
import { refusalOf } from '../testing';

describe('The cells of a row', () => {
  it('that are empty are no fields of the command', () => {
    expect(cells({ kind: 'a', note: undefined, count: 0, other: 'x' }, ['kind', 'note', 'count', 'source'])).toEqual({
      kind: 'a',
      count: 0,
    });
  });

  it('of a step without its date are refused, not lost', () => {
    const refusal = refusalOf(() => {
      refuseWithoutStep({ number: 'X-1' }, 'issuedOn', ['note', 'number']);
    });
    expect(refusal).toMatchObject({ code: 'COLUMN_NEEDS_STEP', field: 'number', allowed: ['issuedOn'] });
  });

  it.each([{ issuedOn: '2021-03-02', number: 'X-1' }, { issuedOn: '2021-03-02' }, {}])(
    'of a step with its date, or of no step, are accepted: %j',
    (row) => {
      expect(() => {
        refuseWithoutStep(row, 'issuedOn', ['number']);
      }).not.toThrow();
    },
  );

  it('of a step are refused beside the source of a transcribed record', () => {
    const refusal = refusalOf(() => {
      refuseBesideSource({ source: 'LKIP 2021', plannedFor: '2021-03-02' }, ['cancelledOn', 'plannedFor']);
    });
    expect(refusal).toMatchObject({ code: 'COLUMN_NOT_WITH_SOURCE', field: 'plannedFor' });
    expect(() => {
      refuseBesideSource({ source: 'LKIP 2021' }, ['cancelledOn', 'plannedFor']);
    }).not.toThrow();
  });
});
