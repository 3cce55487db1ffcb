import { HeadingLevel, Paragraph, type Table, TextRun } from 'docx';
import { writable } from '../escape';
import type { PrintedBlock, PrintedRun } from '../printed.model';
import { runOf } from './docx-run';
import { docxTable } from './docx-table';
import { CHART_STYLE } from './fixed-package';

export const ORDERED = 'urut';
export const BULLETS = 'butir';

const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

/** `place` is the block's own: numbered lists begin anew. */
export const docxBlock = (block: PrintedBlock, place: number): readonly (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: LEVELS[block.level - 1] ?? HeadingLevel.HEADING_4,
          children: [new TextRun(writable(block.number === undefined ? block.text : `${block.number} ${block.text}`))],
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ style: 'Alinea', children: docxRuns(block.runs) })];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            style: 'Butir',
            numbering: { reference: block.ordered ? ORDERED : BULLETS, level: 0, instance: place },
            children: docxRuns(item),
          }),
      );
    case 'formula':
      return [
        new Paragraph({
          style: 'Rumus',
          children: [
            new TextRun(`${writable(block.name)} = (`),
            ...docxRuns(block.numerator),
            new TextRun(') / ('),
            ...docxRuns(block.denominator),
            new TextRun(`)${block.factor === undefined ? '' : ` ${writable(block.factor)}`} = `),
            runOf({ text: writable(block.result.printed), bold: true }),
          ],
        }),
      ];
    case 'table':
      return docxTable(block);
    case 'chart':
      return [
        new Paragraph({ style: 'Judul', keepNext: true, children: [new TextRun(writable(block.title))] }),
        new Paragraph({ style: CHART_STYLE }),
      ];
    case 'pageBreak':
      return [new Paragraph({ pageBreakBefore: true })];
  }
};

const docxRuns = (runs: readonly PrintedRun[]): TextRun[] =>
  runs.map((run) =>
    run.kind === 'figure'
      ? new TextRun(writable(run.printed))
      : runOf({ text: writable(run.text), bold: run.style === 'bold', italics: run.style === 'italic' }),
  );
