import { compareReports } from './compare-reports';
import type { Figures } from './report-data';

const figure = (exact: string | null, printed: string): Figures[string] => ({
  label: 'BAP',
  unit: 'count',
  exact,
  printed,
});

describe('Two reports beside one another', () => {
  it('put January of one year beside January of the other', () => {
    const [row] = compareReports(
      { year: 2021, figures: { 'activity.bap.2021-01': figure('3/1', '3') } },
      { year: 2022, figures: { 'activity.bap.2022-01': figure('5/1', '5') } },
    );
    expect(row).toMatchObject({
      reference: 'activity.bap.<year>-01',
      one: '3',
      other: '5',
      difference: 2,
      same: false,
    });
  });

  it('keep a figure that only one of them has, and know no difference for it', () => {
    const rows = compareReports(
      { year: 2022, figures: { performance: figure('1/1', '1') } },
      { year: 2022, figures: {} },
    );
    expect(rows).toEqual([
      { reference: 'performance', label: 'BAP', one: '1', other: null, difference: null, same: false },
    ]);
  });

  it('do not take what was not reported for zero', () => {
    const [row] = compareReports(
      { year: 2022, figures: { ikm: figure(null, 'belum dilaporkan') } },
      { year: 2022, figures: { ikm: figure('0/1', '0') } },
    );
    expect(row).toMatchObject({ one: 'belum dilaporkan', other: '0', difference: null, same: false });
  });

  it('say the difference of exact values, without the noise of binary fractions', () => {
    const [row] = compareReports(
      { year: 2022, figures: { ikm: figure('31/10', '3,10') } },
      { year: 2022, figures: { ikm: figure('16/5', '3,20') } },
    );
    expect(row?.difference).toBe(0.1);
  });
});
