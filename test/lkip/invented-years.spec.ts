import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runDemo } from '@jejak/demo';
import { openEngine } from '@jejak/engine';
import { fromFractionText, sum, toFractionText } from '@jejak/figures';
import { printedFigures } from './printed-figures';

const PLACE = { office: 'demo-cilegon', year: 2022 };
const QUARTERS = ['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4'];

describe.each([1, 7, 2026])('The report of an invented year (seed %i)', (seed) => {
  let parent: string;
  let engine: Awaited<ReturnType<typeof openEngine>>;

  beforeAll(async () => {
    parent = await mkdtemp(join(tmpdir(), 'jejak-lkip-demo-'));
    const dataDir = join(parent, 'data');
    await runDemo({ dataDir, offices: 1, year: PLACE.year, scale: 0.01, seed, thisYear: 2026 });
    engine = await openEngine({ dataDir });
    await engine.waitFor((await engine.store.head()).position);
  }, 120_000);
  afterAll(async () => {
    await engine.close();
    await rm(parent, { recursive: true, force: true });
  });

  it('states every count and indicator as engine.figures does, and prints each by its reference', async () => {
    const report = await engine.lkip.draft(PLACE);
    const { counts } = await engine.figures.counts(PLACE.office, PLACE.year);
    for (const { kind, total, byMonth } of counts) {
      expect([kind, report.figures[`count.${kind}`]?.exact]).toEqual([
        kind,
        total === null ? null : `${String(total)}/1`,
      ]);
      for (const [month, count] of Object.entries(byMonth))
        expect(report.figures[`activity.${kind}.${month}`]?.exact).toBe(`${String(count)}/1`);
    }
    const { indicators, performance } = await engine.figures.indicators(PLACE.office, PLACE.year);
    for (const { code, achievement } of indicators)
      expect(report.figures[`indicator.${code}.achievement`]?.exact).toBe(achievement?.exact);
    expect(report.figures['performance']?.exact).toBe(performance?.exact);
    for (const { exact, reference } of printedFigures(report))
      expect([reference, exact]).toEqual([
        reference,
        reference === undefined ? null : report.figures[reference]?.exact,
      ]);
  });

  it('has quarters that sum to it, wherever every month is told', async () => {
    const report = await engine.lkip.draft(PLACE);
    const quarters = await Promise.all(QUARTERS.map((period) => engine.lkip.draft({ ...PLACE, period })));
    const { counts } = await engine.figures.counts(PLACE.office, PLACE.year);
    const byMonth = counts.filter(
      (count) => count.missingMonths.length === 0 && Object.keys(count.byMonth).length === 12,
    );
    expect(byMonth.length).toBeGreaterThan(5);
    for (const { kind } of byMonth) {
      const parts = quarters.map(({ figures }) => figures[`activity.${kind}.total`]?.exact ?? '');
      expect([kind, toFractionText(sum(parts.map(fromFractionText)))]).toEqual([
        kind,
        report.figures[`count.${kind}`]?.exact,
      ]);
    }
  });

  it('tells intelligence by its number alone: no place, day or letter of it', async () => {
    const report = await engine.lkip.draft(PLACE);
    const { facts } = await engine.figures.facts({ ...PLACE, kind: 'intelligence-operation', limit: 200 });
    expect(facts.length).toBeGreaterThan(0);
    const text = JSON.stringify(report);
    for (const { stream } of facts) expect(text).not.toContain(stream);
    expect(text).not.toMatch(/penyelidikan intelijen di /i);
  });

  it('holds no contradiction that Pemeriksaan Konsistensi would block', async () => {
    const { findings } = await engine.lkip.findings(PLACE);
    expect(findings.filter(({ severity }) => severity === 'block')).toEqual([]);
  });
});
