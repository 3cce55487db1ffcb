import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runDemo } from '@jejak/demo';
import { openEngine } from '@jejak/engine';
import { fromFractionText, sum, toFractionText } from '@jejak/figures';
import { fromPosition, toPosition } from '@jejak/kernel';
import type { LkipDocument } from '@jejak/lkip/domain';
import { printedFigures } from './printed-figures';

const PLACE = { office: 'demo-cilegon', year: 2022 };
const QUARTERS = ['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4'];
/** Parts of the log after which the report is made: a third of the way most months are still unknown. */
const MOMENTS = [1 / 3, 2 / 3, 1];

let parent: string;
let engine: Awaited<ReturnType<typeof openEngine>>;
const reports: { readonly asOf: string; readonly report: LkipDocument }[] = [];

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'jejak-lkip-demo-'));
  const dataDir = join(parent, 'data');
  await runDemo({ dataDir, offices: 1, year: PLACE.year, scale: 0.004, seed: 2026, thisYear: 2026 });
  engine = await openEngine({ dataDir });
  const { position } = await engine.store.head();
  for (const part of MOMENTS) {
    const asOf = toPosition(Math.round(fromPosition(position) * part));
    reports.push({ asOf, report: await engine.lkip.draft(PLACE, asOf) });
  }
}, 120_000);
afterAll(async () => {
  await engine.close();
  await rm(parent, { recursive: true, force: true });
});

const last = (): LkipDocument => {
  const found = reports.at(-1)?.report;
  if (found === undefined) throw new Error('no report was made');
  return found;
};

describe('The report of an invented year', () => {
  it('states at each moment every count and indicator as engine.figures does, and prints each by its reference', async () => {
    for (const { asOf, report } of reports) {
      const { counts } = await engine.figures.counts(PLACE.office, PLACE.year, asOf);
      for (const { kind, total, byMonth } of counts) {
        expect([asOf, kind, report.figures[`count.${kind}`]?.exact]).toEqual([
          asOf,
          kind,
          total === null ? null : `${String(total)}/1`,
        ]);
        for (const [month, count] of Object.entries(byMonth))
          expect(report.figures[`activity.${kind}.${month}`]?.exact).toBe(`${String(count)}/1`);
      }
      const { indicators, performance } = await engine.figures.indicators(PLACE.office, PLACE.year, asOf);
      for (const { code, achievement } of indicators)
        expect(report.figures[`indicator.${code}.achievement`]?.exact).toBe(achievement?.exact ?? null);
      expect(report.figures['performance']?.exact).toBe(performance?.exact ?? null);
      for (const { exact, reference } of printedFigures(report))
        expect([reference, exact]).toEqual([
          reference,
          reference === undefined ? null : report.figures[reference]?.exact,
        ]);
    }
  });

  it('knows more at each later moment, and never calls what it does not know zero', () => {
    const known = reports.map(
      ({ report }) => Object.values(report.figures).filter(({ exact }) => exact !== null).length,
    );
    expect(known).toEqual([...known].sort((a, b) => a - b));
    expect(new Set(known).size).toBe(MOMENTS.length);
    for (const { report } of reports)
      for (const { exact, printed } of printedFigures(report))
        if (exact === null) expect(['—', 'belum dilaporkan']).toContain(printed);
  });

  it('has quarters that sum to it, wherever every month is told', async () => {
    const quarters: LkipDocument[] = [];
    for (const period of QUARTERS) quarters.push(await engine.lkip.draft({ ...PLACE, period }));
    const { counts } = await engine.figures.counts(PLACE.office, PLACE.year);
    const byMonth = counts.filter(
      (count) => count.missingMonths.length === 0 && Object.keys(count.byMonth).length === 12,
    );
    expect(byMonth.length).toBeGreaterThan(5);
    const summed = (reference: string): string =>
      toFractionText(sum(quarters.map(({ figures }) => fromFractionText(figures[reference]?.exact ?? '0/1'))));
    for (const { kind } of byMonth)
      expect([kind, summed(`activity.${kind}.total`)]).toEqual([kind, last().figures[`count.${kind}`]?.exact]);
    for (const reference of ['complaint.received', 'sapa.applicants', 'pnbp.simponi', 'pnbp.span'])
      expect([reference, summed(reference)]).toEqual([reference, last().figures[reference]?.exact]);
  });

  it('states ratings, complaints, revenue and other activities as their facts are listed', async () => {
    const totalOf = async (kind: string): Promise<number> => {
      let total = 0;
      let page = await engine.figures.facts({ ...PLACE, kind, limit: 200 });
      for (;;) {
        total += page.facts.reduce((all, { quantity }) => all + quantity, 0);
        if (page.nextCursor === null) return total;
        page = await engine.figures.facts({ ...PLACE, kind, limit: 200, cursor: page.nextCursor });
      }
    };
    const exactOf = (reference: string): number =>
      fromFractionText(last().figures[reference]?.exact ?? '0/1').valueOf();
    expect(exactOf('complaint.received')).toBe(await totalOf('complaint-received'));
    expect(exactOf('complaint.answered')).toBe(await totalOf('complaint-answered'));
    expect(exactOf('sapa.applicants')).toBe(await totalOf('sapa-rating'));
    expect(exactOf('pnbp.simponi') + exactOf('pnbp.span')).toBe(await totalOf('pnbp'));
    const kinds = Object.keys(last().figures).filter((name) => /^other\.[^.]+\.count$/.test(name));
    expect(kinds.reduce((all, name) => all + exactOf(name), 0)).toBe(await totalOf('other-activity'));
    expect(kinds.length).toBeGreaterThan(0);
  });

  it('tells intelligence by its number alone: no place, day or letter of it', async () => {
    const { facts } = await engine.figures.facts({ ...PLACE, kind: 'intelligence-operation', limit: 200 });
    expect(facts.length).toBeGreaterThan(0);
    const text = JSON.stringify(last());
    for (const { stream } of facts) expect(text).not.toContain(stream);
    expect(text).not.toMatch(/penyelidikan intelijen di /i);
  });

  it('holds no contradiction that Pemeriksaan Konsistensi would block', async () => {
    for (const { asOf } of reports) {
      const { findings } = await engine.lkip.findings(PLACE, asOf);
      expect(findings.filter(({ severity }) => severity === 'block')).toEqual([]);
    }
  });
});
