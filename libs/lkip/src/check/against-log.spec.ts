import { exact, figure } from '@jejak/figures';
import type { KindCount } from '@jejak/indicators/domain';
import { compareWithLog, type LogFigures } from './against-log';
import { readReportText } from './text/read-report';

const asOf = { position: '0000000000000009', recordedAt: null };
const meetings = (total: number | null): KindCount => ({
  kind: 'timpora-meeting',
  basis: total === null ? 'unknown' : 'itemised',
  total,
  byMonth: {},
  missingMonths: [],
  dimensions: {},
  source: null,
  itemised: total ?? 0,
  notes: [],
});
const log = (total: number | null): LogFigures => ({
  indicators: {
    office: 'muara',
    year: 2023,
    asOf,
    indicators: [
      {
        code: 'ikm',
        name: 'Indeks Kepuasan Masyarakat',
        method: 'survey',
        definitionVersion: 1,
        target: figure(exact(320, 100)),
        realisation: figure(exact(330, 100)),
        achievement: figure(exact(33000, 320)),
        numerator: null,
        denominator: null,
        positions: [],
        notes: [],
      },
    ],
    indicatorAchievement: null,
    absorption: { allotment: null, realisation: null, percent: null },
    performance: null,
    notes: [],
  },
  counts: { office: 'muara', year: 2023, asOf, counts: [meetings(total)], notes: [] },
});

const report = (realisation: string, count: string): ReturnType<typeof readReportText> =>
  readReportText(
    [
      'TAHUN 2023',
      '',
      '### REALISASI INDIKATOR KINERJA TAHUN 2023',
      '',
      'No\tIndikator Kinerja\tTarget\tRealisasi\tCapaian',
      `1\tIndeks Kepuasan Masyarakat\t3,20\t${realisation}\t103,13%`,
      '2\tIndeks Kepuasan Internal\t3,20\t3,20\t100%',
      '',
      `Selama tahun 2023 diadakan rapat tim pengawasan orang asing sebanyak ${count} kali.`,
    ].join('\n'),
  );

describe('A report against the log', () => {
  it('has no difference where the log gives what is printed, rounded as it is printed', () => {
    expect(compareWithLog(report('3,30', '2'), log(2))).toEqual([]);
  });

  it('differs where a realisation is another, and says both values and how to list the acts', () => {
    const [finding, ...others] = compareWithLog(report('3,40', '2'), log(2));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'LOG_DIFFERS',
      severity: 'block',
      line: 6,
      stated: '3,40',
      computed: '3,30',
    });
    expect(finding?.sentence).toContain('jejak indicators --office muara --year 2023');
  });

  it('differs where a count is another', () => {
    const [finding] = compareWithLog(report('3,30', '5'), log(2));
    expect(finding).toMatchObject({ code: 'LOG_DIFFERS', line: 9, computed: '2' });
    expect(finding?.sentence).toContain('--kind timpora-meeting');
  });

  it('says nothing of what the log does not know: unknown is not zero', () => {
    expect(compareWithLog(report('3,30', '5'), log(null))).toEqual([]);
  });
});
