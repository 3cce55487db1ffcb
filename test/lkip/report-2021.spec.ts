import { fromFractionText, sum, toFractionText } from '@jejak/figures';
import type { LkipDocument } from '@jejak/lkip/domain';
import { openOfficeYears, type OfficeYears } from './office-years';
import { printedFigures, sentencesOf } from './printed-figures';

const PLACE = { office: 'cilegon', year: 2021 };

describe('The report of Cilegon 2021', () => {
  let office: OfficeYears;
  let report: LkipDocument;

  beforeAll(async () => {
    office = await openOfficeYears();
    report = await office.engine.lkip.draft(PLACE);
  });
  afterAll(() => office.close());

  const exactOf = (reference: string): string | null | undefined => report.figures[reference]?.exact;

  it.each([
    ['', 2021],
    ['previous.', 2020],
  ])('states the indicators, budget and performance of engine.figures (%s%i)', async (prefix, year) => {
    const { indicators, indicatorAchievement, absorption, performance } = await office.engine.figures.indicators(
      'cilegon',
      year,
    );
    expect(indicators.length).toBeGreaterThan(0);
    for (const { code, target, realisation, achievement } of indicators)
      expect(
        ['target', 'realisation', 'achievement'].map((what) => exactOf(`${prefix}indicator.${code}.${what}`)),
      ).toEqual([target, realisation, achievement].map((figure) => figure?.exact));
    expect(exactOf(`${prefix}indicators.achievement`)).toBe(indicatorAchievement?.exact);
    expect(exactOf(`${prefix}budget.allotment`)).toBe(absorption.allotment?.exact);
    expect(exactOf(`${prefix}budget.realisation`)).toBe(absorption.realisation?.exact);
    expect(exactOf(`${prefix}budget.absorption`)).toBe(absorption.percent?.exact);
    expect(exactOf(`${prefix}performance`)).toBe(performance?.exact);
  });

  it('states the counts of engine.figures, and what is unknown as unknown', async () => {
    const { counts } = await office.engine.figures.counts('cilegon', 2021);
    for (const { kind, total } of counts) {
      const stated = total === null ? null : `${String(total)}/1`;
      expect([kind, exactOf(`count.${kind}`), exactOf(`activity.${kind}.total`)]).toEqual([kind, stated, stated]);
    }
    expect(exactOf('count.bap')).toBeNull();
    expect(sentencesOf(report)).toContain('Berita Acara Pemeriksaan selama tahun 2021 belum dilaporkan.');
  });

  it('prints no figure that has no reference, and each as its reference states it', () => {
    const shown = printedFigures(report);
    expect(shown.length).toBeGreaterThan(300);
    for (const { exact, printed, reference } of shown) {
      if (reference === undefined) expect([exact, printed]).toEqual([null, '—']);
      else expect(exact).toBe(report.figures[reference]?.exact);
    }
  });

  it('names the same achievement, allotment and realisation in the summary, Bab III and the conclusion', () => {
    const [summary, results, conclusion] = ['Ringkasan Eksekutif', 'Akuntabilitas Kinerja', 'Penutup'].map((title) => {
      const from = report.blocks.findIndex((block) => block.kind === 'heading' && block.text === title);
      const rest = report.blocks.slice(from + 1);
      const to = rest.findIndex((block) => block.kind === 'heading' && block.level === 1);
      return new Set(printedFigures({ blocks: rest.slice(0, to) }).map(({ reference }) => reference));
    });
    for (const reference of ['indicators.achievement', 'budget.allotment', 'budget.realisation', 'budget.absorption']) {
      expect(summary).toContain(reference);
      expect(results).toContain(reference);
    }
    for (const reference of ['performance', 'indicators.achievement', 'budget.absorption'])
      expect(conclusion).toContain(reference);
  });

  it('tells of the meetings and joint operations by date, place and agencies', () => {
    const told = sentencesOf(report);
    expect(told).toContain(
      '2 Maret 2021: rapat pembentukan TIMPORA tingkat kecamatan Kota Cilegon, dipimpin oleh Kepala Kantor Imigrasi Cilegon, dihadiri oleh Camat, Kapolsek, dan Komandan Rayon Militer.',
    );
    expect(told).toContain('5 Oktober 2021: rapat koordinasi TIMPORA');
    expect(told).toMatch(
      /17 November 2021: operasi gabungan .* melalui darat dan laut, bersama .*, dengan 50 personel\./,
    );
  });

  it('calls a mean, a difference and a growth rate by their names', () => {
    const [before, after] = ['previous.performance', 'performance'].map((name) =>
      fromFractionText(exactOf(name) ?? ''),
    );
    if (before === undefined || after === undefined) throw new Error('performance unknown');
    expect(exactOf('yoy.performance.mean')).toBe(toFractionText(before.add(after).div(2)));
    expect(exactOf('yoy.performance.difference')).toBe(toFractionText(after.sub(before)));
    expect(exactOf('yoy.performance.growth')).toBe(toFractionText(after.sub(before).div(before).mul(100)));
    expect(sentencesOf(report)).toContain('Kinerja turun');
  });

  it('holds no contradiction that Pemeriksaan Konsistensi would block', async () => {
    const { findings, read } = await office.engine.lkip.findings(PLACE);
    expect(read.figures).toBeGreaterThan(200);
    expect(findings.filter(({ severity }) => severity === 'block')).toEqual([]);
    expect(findings.map(({ code }) => code)).toContain('OUTLIER_MONTH');
  });

  it('is the same report as of the same position', async () => {
    const again = await office.engine.lkip.draft(PLACE, report.asOf.position);
    expect(again.digest).toBe(report.digest);
  });

  it.each([
    ['quarters', ['2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4']],
    ['semesters', ['2021-S1', '2021-S2']],
    ['months', Array.from({ length: 12 }, (_, month) => `2021-${String(month + 1).padStart(2, '0')}`)],
  ])('its %s sum to the year in every kind that is told by month', async (_name, periods) => {
    const parts = await Promise.all(periods.map((period) => office.engine.lkip.draft({ ...PLACE, period })));
    for (const kind of ['timpora-meeting', 'joint-operation']) {
      const known = parts.flatMap(({ figures }) => figures[`activity.${kind}.total`]?.exact ?? []);
      expect(toFractionText(sum(known.map(fromFractionText)))).toBe(exactOf(`count.${kind}`));
    }
  });
});
