import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson } from '@jejak/kernel';
import { isFigure, numberOf } from './cell-values';
import type { PrintedBlock, PrintedFigure, PrintedReport, PrintedRun } from './printed.model';
import { REPORT_FORMATS } from './printed.model';
import { renderReport } from './render-report';
import { cellsOf, filesOf, textOfDocx, textOfMarkup } from './testing/read-back';
import { sampleReport } from './testing/sample-report';

const REPORT = sampleReport();

const ofRuns = (runs: readonly PrintedRun[]): readonly PrintedFigure[] => runs.filter((run) => run.kind === 'figure');

const figuresOf = (block: PrintedBlock): readonly PrintedFigure[] => {
  switch (block.kind) {
    case 'paragraph':
      return ofRuns(block.runs);
    case 'list':
      return block.items.flatMap(ofRuns);
    case 'formula':
      return [...ofRuns(block.numerator), ...ofRuns(block.denominator), block.result];
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.filter(isFigure));
    default:
      return [];
  }
};

/** How often each printed figure stands in the text of the model, by tables alone or as a whole. */
const printedIn = (blocks: readonly PrintedBlock[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { printed } of blocks.flatMap(figuresOf)) counts.set(printed, (counts.get(printed) ?? 0) + 1);
  return counts;
};

/** Figures that stand less often in a text than in the model, as whole words. */
const missingFrom = (text: string, blocks: readonly PrintedBlock[]): readonly string[] => {
  const words = new Map<string, number>();
  const spaced = text.replace(/\s+/g, ' ');
  for (const word of spaced.split(' ').map((one) => one.replace(/^[(]+|[).]+$/g, '')))
    words.set(word, (words.get(word) ?? 0) + 1);
  return [...printedIn(blocks)].flatMap(([printed, wanted]) => {
    const found = printed.includes(' ') ? spaced.split(printed).length - 1 : (words.get(printed) ?? 0);
    return found >= wanted ? [] : [`${printed}: ${String(found)} of ${String(wanted)}`];
  });
};

const textOfHtml = async (report: PrintedReport): Promise<string> => {
  const html = Buffer.from(await renderReport(report, 'html')).toString();
  return textOfMarkup(
    html.replace(/<(svg|style|title)[\s\S]*?<\/\1>/g, '').replace(/<\/?(td|p|li|span|div)\b[^>]*>/g, ' '),
  );
};

const hasPdfToText = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

const textOfPdf = async (report: PrintedReport): Promise<string> => {
  const directory = mkdtempSync(join(tmpdir(), 'report-'));
  try {
    writeFileSync(join(directory, 'report.pdf'), await renderReport(report, 'pdf'));
    return execFileSync('pdftotext', ['-raw', join(directory, 'report.pdf'), '-']).toString();
  } finally {
    rmSync(directory, { recursive: true });
  }
};

jest.setTimeout(60_000);

describe('every figure of the report stands in every format as it is printed', () => {
  it('HTML', async () => {
    expect(missingFrom(await textOfHtml(REPORT), REPORT.blocks)).toEqual([]);
  });

  it('DOCX', async () => {
    expect(missingFrom(await textOfDocx(REPORT), REPORT.blocks)).toEqual([]);
  });

  (hasPdfToText ? it : it.skip)('PDF, no figure broken between two lines', async () => {
    expect(missingFrom(await textOfPdf(REPORT), REPORT.blocks)).toEqual([]);
  });

  it('XLSX: each table cell is a real number of the exact value, each sum a formula that carries it', async () => {
    const files = await filesOf(REPORT, 'xlsx');
    const tables = REPORT.blocks.filter((block) => block.kind === 'table');
    let [numbers, formulas] = [0, 0];
    tables.forEach(({ rows }, nth) => {
      const cells = cellsOf(files[`xl/worksheets/sheet${String(nth + 2)}.xml`] ?? '');
      rows.forEach((row, line) => {
        row.cells.forEach((cell, place) => {
          const value = isFigure(cell) ? numberOf(cell) : null;
          if (value === null) return;
          const written = cells.get(`${String.fromCharCode(65 + place)}${String(line + 3)}`);
          expect(Number(written?.value)).toBe(value);
          numbers++;
          if (written?.formula !== undefined) formulas++;
        });
      });
    });
    expect(numbers).toBeGreaterThan(700);
    // Twelve months and a total in four tables; allotment, realisation and the rest in one; never a percentage.
    expect(formulas).toBe(4 * 13 + 3);
  });

  it('JSON is the canonical text of the report', async () => {
    expect(Buffer.from(await renderReport(REPORT, 'json')).toString()).toBe(`${canonicalJson(REPORT)}\n`);
  });
});

describe('what a report says of itself', () => {
  it('the same report gives the same bytes, dated as the report is', async () => {
    for (const format of REPORT_FORMATS) {
      const [first, second] = [await renderReport(REPORT, format), await renderReport(REPORT, format)];
      expect(Buffer.compare(first, second)).toBe(0);
    }
    const { 'docProps/core.xml': core = '' } = await filesOf(REPORT, 'docx');
    expect(core.match(/2022-01-31T00:00:00Z/g)).toHaveLength(2);
    expect(Buffer.from(await renderReport(REPORT, 'pdf')).toString('latin1')).toContain('(D:20220131000000Z)');
  });

  it('a draft says so on every page, a final report nowhere', async () => {
    const final = sampleReport({ final: true });
    const [draftDocx, finalDocx] = [await filesOf(REPORT, 'docx'), await filesOf(final, 'docx')];
    expect(draftDocx['word/header1.xml']).toContain('DRAF');
    expect(Object.values(finalDocx).join('')).not.toContain('>DRAF<');
    expect(await textOfHtml(REPORT)).toContain('DRAF');
    expect(await textOfHtml(final)).not.toContain('DRAF');
  });
});

it('a stated sum that its rows do not give is written as stated, not as a formula', async () => {
  const figure = (value: number): PrintedFigure => ({ exact: `${String(value)}/1`, printed: String(value) });
  const files = await filesOf(
    sampleReport({
      blocks: [
        {
          kind: 'table',
          name: 'T',
          caption: 'T',
          columns: [{ title: 'a', kind: 'number' }],
          rows: [{ cells: [figure(2)] }, { cells: [figure(3)] }, { cells: [figure(6)], sumOf: { first: 0, last: 1 } }],
        },
      ],
    }),
    'xlsx',
  );
  const sum = cellsOf(files['xl/worksheets/sheet2.xml'] ?? '').get('A5');
  expect(sum).toMatchObject({ value: '6', formula: undefined });
});
