import { AlignmentType, type IStylesOptions } from 'docx';
import { TABLE_SIZES } from '../table-layout';
import { cellStyle } from './docx-table';
import { CHART_STYLE } from './fixed-package';

const FACE = 'Arial';
/** Style of the line at the foot of each page: a page number takes its size from nowhere else everywhere. */
export const FOOT = 'Kaki';
const heading = (size: number, before: number, centred = false) => ({
  run: { size, bold: true, color: '000000', font: FACE },
  paragraph: {
    spacing: { before, after: 120 },
    keepNext: true,
    keepLines: true,
    ...(centred ? { alignment: AlignmentType.CENTER, pageBreakBefore: true } : {}),
  },
});
const contents = (level: number) => ({
  id: `TOC${String(level)}`,
  name: `toc ${String(level)}`,
  basedOn: 'Normal',
  paragraph: { indent: { left: (level - 1) * 240 }, spacing: { after: 40 } },
});
const own = (id: string, paragraph: NonNullable<IStylesOptions['paragraphStyles']>[number]['paragraph'], run = {}) => ({
  id,
  name: id,
  basedOn: 'Normal',
  quickFormat: true,
  run,
  ...(paragraph === undefined ? {} : { paragraph }),
});

/** Sizes in half points, distances in twips; heading styles are the word processor's own, so that its outline works. */
export const DOCX_STYLES: IStylesOptions = {
  default: {
    document: { run: { font: FACE, size: 21, language: { value: 'id-ID' } } },
    heading1: heading(30, 0, true),
    heading2: heading(25, 280),
    heading3: heading(22, 220),
    heading4: heading(21, 180),
  },
  paragraphStyles: [
    own('Alinea', { alignment: AlignmentType.JUSTIFIED, spacing: { after: 140, line: 300 } }),
    own('Butir', { spacing: { after: 60, line: 280 } }),
    own(
      'Rumus',
      { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 200 }, keepLines: true },
      { italics: true },
    ),
    own(
      'Judul',
      { alignment: AlignmentType.CENTER, spacing: { before: 160, after: 80 }, keepNext: true },
      { bold: true, size: 19 },
    ),
    own(CHART_STYLE, { alignment: AlignmentType.CENTER, spacing: { after: 240 } }),
    own('Catatan', { spacing: { before: 40, after: 160 } }, { size: 17 }),
    ...TABLE_SIZES.flatMap((size) =>
      [false, true].map((bold) =>
        own(cellStyle(size, bold), { spacing: { before: 0, after: 0 } }, { size: size * 2, bold }),
      ),
    ),
    own(FOOT, {}, { size: 15 }),
    own('Sampul', { alignment: AlignmentType.CENTER, spacing: { after: 200 } }, { size: 26 }),
    contents(1),
    contents(2),
    contents(3),
    contents(4),
  ],
};
