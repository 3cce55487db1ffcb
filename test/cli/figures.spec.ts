import { join } from 'node:path';
import { eventsOf, fixtures, type ImportAnswer, jejak, jejakJson, temporaryDirectory } from './jejak';

interface Figure {
  readonly exact: string;
  readonly value: string;
  readonly printed: string;
}
interface Indicators {
  readonly indicators: readonly {
    readonly code: string;
    readonly method: string;
    readonly target: Figure;
    readonly realisation: Figure;
    readonly achievement: Figure;
    readonly positions: readonly string[];
    readonly notes: readonly { readonly code: string }[];
  }[];
  readonly indicatorAchievement: Figure;
  readonly absorption: { readonly allotment: Figure; readonly realisation: Figure; readonly percent: Figure };
  readonly performance: Figure;
}
interface Counts {
  readonly counts: readonly {
    readonly kind: string;
    readonly basis: string;
    readonly total: number | null;
    readonly byMonth: Readonly<Record<string, number>>;
    readonly missingMonths: readonly string[];
    readonly source: string | null;
  }[];
}
interface Facts {
  readonly total: number;
  readonly quantity: number;
  readonly facts: readonly {
    readonly kind: string;
    readonly period: string;
    readonly quantity: number;
    readonly fromPosition: string;
  }[];
}

describe('From an empty directory, an import of the two years of Cilegon', () => {
  let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
  let first: ImportAnswer;
  const of = (year: number, ...args: readonly string[]): readonly string[] => [
    '--data',
    directory.path,
    ...args,
    '--office',
    'cilegon',
    '--year',
    String(year),
  ];
  const importBoth = (): Promise<ImportAnswer> =>
    jejakJson<ImportAnswer>([
      '--data',
      directory.path,
      'import',
      join(fixtures, 'cilegon-2020'),
      join(fixtures, 'cilegon-2021'),
    ]);

  beforeAll(async () => {
    directory = await temporaryDirectory();
    first = await importBoth();
  });
  afterAll(() => directory.remove());

  it('takes every row', () => {
    expect(first).toMatchObject({ ok: true, rows: 185, imported: 185, alreadyThere: 0, errors: [] });
  });

  it('gives 110,37 / 86,35 / 98,36 for 2020, as the report prints them', async () => {
    const year = await jejakJson<Indicators>(of(2020, 'indicators'));
    expect(
      [year.indicatorAchievement, year.absorption.percent, year.performance].map(({ printed }) => printed),
    ).toEqual(['110,37', '86,35', '98,36']);
    expect(year.absorption.allotment.printed).toBe('5.968.357.000');
    expect(year.absorption.realisation.printed).toBe('5.153.597.400');
    expect(year.indicators.map(({ code, achievement }) => [code, achievement.printed])).toEqual([
      ['kegiatan-fungsi-keimigrasian', '21,62'],
      ['penurunan-pelanggaran', '100,00'],
      ['kegiatan-pembinaan-pengawasan', '240,58'],
      ['kepuasan-masyarakat-persen', '100,00'],
      ['peningkatan-kualitas-pelayanan', '100,00'],
      ['layanan-manajemen-satker', '100,00'],
    ]);
  });

  it('gives 2021 computed from the log: IKM from the months, targets from the agreement, realisation as the sum of lines', async () => {
    const year = await jejakJson<Indicators>(of(2021, 'indicators'));
    expect(year.indicators.map(({ code, method, target }) => [code, method, target.value])).toEqual([
      ['ikm', 'survey', '3.15'],
      ['iki', 'recorded', '3.11'],
      ['indeks-pengamanan', 'recorded', '3.11'],
    ]);
    const [ikm, iki, security] = year.indicators;
    // Σ respondents × value = 36.828,77 over 393 respondents, / 25: by hand from the twelve printed months.
    expect(ikm?.realisation).toMatchObject({ exact: '3682877/982500', printed: '3,75' });
    expect(ikm?.positions).toHaveLength(13);
    expect(iki?.realisation.value).toBe('3.23');
    expect(security).toMatchObject({ realisation: { value: '1.665' }, achievement: { printed: '53,54' } });
    expect(security?.notes.map(({ code }) => code)).toContain('OFFICE_METHOD');
    expect(year.absorption.allotment.value).toBe('8612869000');
    expect(year.absorption.realisation.value).toBe('7245064026');
    const { indicatorAchievement, absorption, performance } = year;
    expect([indicatorAchievement, absorption.percent, performance].map(({ printed }) => printed)).toEqual([
      '92,13',
      '84,12',
      '88,13',
    ]);
  });

  it('counts 2 meetings, 2 joint operations and a tally of 42 independent operations; all other kinds are unknown', async () => {
    const { counts } = await jejakJson<Counts>(of(2021, 'counts'));
    const known = counts.filter(({ total }) => total !== null);
    expect(known.map(({ kind, total }) => [kind, total])).toEqual([
      ['timpora-meeting', 2],
      ['joint-operation', 2],
      ['independent-operation', 42],
    ]);
    const [meetings, , independent] = known;
    expect(meetings).toMatchObject({ basis: 'partial', byMonth: { '2021-03': 1, '2021-10': 1 } });
    expect(meetings?.missingMonths).toHaveLength(10);
    expect(independent).toMatchObject({
      basis: 'tally',
      byMonth: {},
      missingMonths: [],
      source: 'LKIP 2021 Bab III, kegiatan operasi mandiri',
    });
    const unknown = counts.filter(({ total }) => total === null);
    expect(unknown).toHaveLength(counts.length - 3);
    expect(unknown.map(({ kind }) => kind)).toContain('bap');
    expect(unknown.every(({ basis }) => basis === 'unknown')).toBe(true);
  });

  it.each([
    ['timpora-meeting', ['2021-03-02', '2021-10-05'], 2],
    ['joint-operation', ['2021-06-24', '2021-11-17'], 2],
    ['independent-operation', ['2021'], 42],
    ['bap', [], 0],
  ])('lists exactly the rows behind %s', async (kind, periods, quantity) => {
    const listed = await jejakJson<Facts>(of(2021, 'facts', '--kind', kind));
    expect(listed.facts.map(({ period }) => period)).toEqual(periods);
    expect(listed).toMatchObject({ total: periods.length, quantity });
    expect(listed.facts.every((fact) => fact.kind === kind)).toBe(true);
  });

  it('narrows the rows by month, dimension and basis', async () => {
    const periods = async (...args: readonly string[]): Promise<readonly string[]> =>
      (await jejakJson<Facts>(of(2021, 'facts', ...args))).facts.map(({ period }) => period);
    expect(await periods('--kind', 'timpora-meeting', '--month', '10')).toEqual(['2021-10-05']);
    expect(await periods('--kind', 'timpora-meeting', '--dimension', 'level=kecamatan')).toEqual(['2021-03-02']);
    expect(await periods('--basis', 'tally')).toEqual(['2021']);
    expect(await periods('--kind', 'survey', '--dimension', 'survey=integrity')).toHaveLength(11);
  });

  it('adds nothing the second time', async () => {
    const before = await eventsOf(directory.path);
    expect(await importBoth()).toMatchObject({ ok: true, rows: 185, imported: 0, alreadyThere: 185, commands: 0 });
    expect(await eventsOf(directory.path)).toEqual(before);
  });

  it('shows the figures as of an earlier position', async () => {
    const { counts } = await jejakJson<Counts>([...of(2021, 'counts'), '--as-of', '1']);
    expect(counts.every(({ total }) => total === null)).toBe(true);
  });

  it('prints tables with Indonesian numbers, and nothing else on stdout', async () => {
    const { stdout, stderr } = await jejak(...of(2020, 'indicators'));
    expect(stdout).toContain('Rp 5.968.357.000');
    expect(stdout).toMatch(/Kinerja\s+98,36 %/);
    expect(stderr).toBe('');
  });
});
