import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exact, figure, fromFractionText, wholeFigure } from '@jejak/figures';
import { renderReport } from '@jejak/lkip/render-report';
import type { LkipDocument } from '@jejak/lkip/domain';
import { strFromU8, unzipSync } from 'fflate';
import { openOfficeYears, type OfficeYears, TOLD } from './office-years';

/** A figure as the engine gives it, rounded once here by the library of figures, and how it must stand in print. */
interface Wanted {
  readonly reference: string;
  readonly exact: string;
  readonly printed: string;
}

const PDF_READER = ((): boolean => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

const unescaped = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/** Whole tokens: `4` stands not in `42`, nor `3,15` in `13,15`. */
const stands = (text: string, printed: string): boolean =>
  new RegExp(`(?<![\\d.,])${printed.replace(/[.%]/g, '\\$&')}(?![\\d%]|[.,]\\d)`).test(text);

describe('Every figure of 2021 is what the engine says, rounded once, in all five formats', () => {
  let office: OfficeYears;
  let report: LkipDocument;
  let wanted: readonly Wanted[];
  const missingIn = (text: string): readonly string[] =>
    wanted.filter(({ printed }) => !stands(text, printed)).map(({ reference, printed }) => `${reference} ${printed}`);

  beforeAll(async () => {
    office = await openOfficeYears(TOLD);
    const { engine } = office;
    report = await engine.lkip.draft({ office: 'cilegon', year: 2021 });
    const found: Wanted[] = [];
    const add = (
      reference: string,
      given: { readonly exact: string } | null,
      form: (printed: string) => string,
    ): void => {
      if (given !== null)
        found.push({ reference, exact: given.exact, printed: form(figure(fromFractionText(given.exact)).printed) });
    };
    const percent = (printed: string): string => `${printed}%`;
    for (const [year, prefix] of [
      [2021, ''],
      [2020, 'previous.'],
    ] as const) {
      const { indicators, absorption, performance, indicatorAchievement } = await engine.figures.indicators(
        'cilegon',
        year,
      );
      for (const { code, target, realisation, achievement } of indicators) {
        // An index has as many decimals as its definition says: the engine's own printed form.
        for (const [what, given] of [
          ['target', target],
          ['realisation', realisation],
        ] as const)
          if (given !== null) found.push({ ...given, reference: `${prefix}indicator.${code}.${what}` });
        add(`${prefix}indicator.${code}.achievement`, achievement, percent);
      }
      add(`${prefix}indicators.achievement`, indicatorAchievement, percent);
      add(`${prefix}budget.absorption`, absorption.percent, percent);
      add(`${prefix}performance`, performance, percent);
      for (const what of ['allotment', 'realisation'] as const) {
        const given = absorption[what];
        if (given !== null)
          add(`${prefix}budget.${what}`, given, () => wholeFigure(fromFractionText(given.exact)).printed);
      }
      if (prefix !== '') continue;
      for (const { kind, byMonth, total } of (await engine.figures.counts('cilegon', year)).counts) {
        const counts = [...Object.entries(byMonth).map(([month, n]) => [month, n] as const), ['total', total] as const];
        for (const [at, n] of counts)
          if (n !== null)
            add(`activity.${kind}.${at}`, { exact: `${String(n)}/1` }, () => wholeFigure(exact(n)).printed);
      }
    }
    wanted = found;
    expect(wanted.length).toBeGreaterThan(40);
  }, 60_000);
  afterAll(() => office.close());

  it('JSON: each under its reference, exact and printed, and nothing is null text', async () => {
    const stored = JSON.parse(Buffer.from(await renderReport(report, 'json')).toString()) as LkipDocument;
    for (const { reference, exact: value, printed } of wanted) {
      const { exact: found, printed: text } = stored.figures[reference] ?? {};
      expect([reference, found]).toEqual([reference, value]);
      expect(text?.replace(/^Rp/, '')).toBe(printed);
    }
  });

  it('HTML: each stands under its reference, and each reference says one thing only', async () => {
    const html = Buffer.from(await renderReport(report, 'html')).toString();
    const said = new Map<string, Set<string>>();
    for (const [, value = '', reference = '', printed = ''] of html.matchAll(
      /<data value="([^"]*)" title="([^"]*)">([^<]*)<\/data>/g,
    )) {
      const forms = said.get(reference) ?? new Set<string>();
      said.set(reference, forms.add(`${value} ${printed.replace(/^Rp/, '')}`));
    }
    for (const { reference, exact: value, printed } of wanted)
      expect([reference, ...(said.get(reference) ?? [])]).toEqual([reference, `${value} ${printed}`]);
    expect(unescaped(html)).not.toMatch(/\b(null|undefined|NaN)\b/);
  });

  it('DOCX: each stands in the text as it is printed', async () => {
    const { 'word/document.xml': xml = new Uint8Array() } = unzipSync(await renderReport(report, 'docx'));
    const text = unescaped(strFromU8(xml));
    expect(missingIn(text)).toEqual([]);
    expect(text).not.toMatch(/\b(null|undefined|NaN)\b/);
  });

  (PDF_READER ? it : it.skip)('PDF: each stands in the text as it is printed', async () => {
    const file = join(office.path, 'laporan.pdf');
    writeFileSync(file, await renderReport(report, 'pdf'));
    const text = execFileSync('pdftotext', ['-layout', file, '-']).toString();
    expect(missingIn(text)).toEqual([]);
    expect(text).not.toMatch(/\b(null|undefined|NaN)\b/);
  });

  it('XLSX: each is a cell with a real number, the exact value and not the rounded one', async () => {
    const files = unzipSync(await renderReport(report, 'xlsx'));
    const numbers = new Set<number>();
    for (const [name, bytes] of Object.entries(files))
      if (name.startsWith('xl/worksheets/'))
        for (const [, type, value] of strFromU8(bytes).matchAll(
          /<c r="[A-Z]+\d+"(?:[^>]*?t="(\w+)")?[^>]*>(?:<f>[^<]*<\/f>)?<v>([^<]*)<\/v>/g,
        ))
          if (type !== 's') numbers.add(Number(value));
    const missing = wanted.filter(({ exact: value }) => !numbers.has(fromFractionText(value).valueOf()));
    expect(missing).toEqual([]);
  });
});
