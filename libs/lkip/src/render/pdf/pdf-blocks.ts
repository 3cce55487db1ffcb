import type { Content } from 'pdfmake';
import { chartSvg } from '../chart/chart-svg';
import type { PrintedBlock, PrintedChart, PrintedRun } from '../printed.model';
import { PAGE } from '../table-layout';
import type { PageBreaks } from './page-breaks';
import { pdfTable, printable } from './pdf-table';

const INDENT = [0, 0, 12, 24, 24] as const;

export const pdfBlock = (block: PrintedBlock, id: string, breaks: PageBreaks): Content => {
  switch (block.kind) {
    case 'heading': {
      const text = printable(block.number === undefined ? block.text : `${block.number} ${block.text}`);
      return {
        text,
        style: `h${String(block.level)}`,
        tocItem: true,
        tocMargin: [INDENT[block.level], block.level === 1 ? 6 : 1, 0, 1],
        tocStyle: block.level === 1 ? 'tocPart' : 'tocLine',
      };
    }
    case 'paragraph':
      return { text: pdfRuns(block.runs), style: 'paragraph' };
    case 'list': {
      const items = block.items.map((item): Content => ({ text: pdfRuns(item), margin: [0, 0, 0, 3] }));
      return block.ordered ? { ol: items, margin: [12, 0, 0, 8] } : { ul: items, margin: [12, 0, 0, 8] };
    }
    case 'formula':
      return {
        columns: [
          { text: `${printable(block.name)} =`, width: 'auto', margin: [0, 9, 6, 0] },
          {
            table: {
              body: [
                [{ text: pdfRuns(block.numerator), alignment: 'center' }],
                [{ text: pdfRuns(block.denominator), alignment: 'center' }],
              ],
            },
            layout: 'fraction',
            width: 'auto',
          },
          {
            text: `${block.factor === undefined ? '' : `${printable(block.factor)} `}= ${printable(block.result.printed)}`,
            width: '*',
            margin: [6, 9, 0, 0],
          },
        ],
        margin: [24, 4, 0, 10],
      };
    case 'table':
      return pdfTable(block, id, breaks.has(id));
    case 'chart':
      return {
        stack: [
          { text: printable(block.title), style: 'caption' },
          { svg: chartSvg(inFaceChart(block), id), width: PAGE.width - 2 * PAGE.margin, alignment: 'center' },
        ],
        margin: [0, 6, 0, 12],
      };
    case 'pageBreak':
      return { text: '' };
  }
};

const pdfRuns = (runs: readonly PrintedRun[]): Content[] =>
  runs.map((run): Content => {
    if (run.kind === 'figure') return { text: printable(run.printed) };
    const text = printable(run.text);
    return run.style === 'bold' ? { text, bold: true } : run.style === 'italic' ? { text, italics: true } : { text };
  });

const inFaceChart = (chart: PrintedChart): PrintedChart => ({
  ...chart,
  unit: printable(chart.unit),
  labels: chart.labels.map(printable),
  series: chart.series.map((series) => ({ ...series, name: printable(series.name) })),
});
