import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { formatDateId } from '@jejak/calendar';
import type { Content } from 'pdfmake';
import type { CustomTableLayout, TDocumentDefinitions } from 'pdfmake/interfaces';
import { CONTENTS_TITLE, DRAFT_LABEL, footerOf } from '../cell-values';
import type { PrintedReport } from '../printed.model';
import { groupsOf, type ReadingGroup } from '../reading-groups';
import { PAGE } from '../table-layout';
import { pdfBlock } from './pdf-blocks';
import { blockId, headingMark, LayAnew, PageBreaks } from './page-breaks';
import { printable } from './pdf-table';

/** Rows of a table that is kept whole with its heading; a longer one goes on to the next page. */
const KEPT_WHOLE = 14;

/** A4 pages made in this process, without a browser: letters and charts are vectors, the contents list has real pages. */
export const writePdf = async (report: PrintedReport): Promise<Uint8Array> => {
  // Loaded only when a report is printed: most of what runs here prints none.
  const { default: pdfmake } = await import('pdfmake');
  const faces = dirname(createRequire(__filename).resolve('pdfmake/fonts/Roboto/Roboto-Regular.ttf'));
  pdfmake.setFonts({
    Roboto: {
      normal: `${faces}/Roboto-Regular.ttf`,
      bold: `${faces}/Roboto-Medium.ttf`,
      italics: `${faces}/Roboto-Italic.ttf`,
      bolditalics: `${faces}/Roboto-MediumItalic.ttf`,
    },
  });
  // Nothing in a report is fetched; the faces are the only files that are read.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(faces));
  pdfmake.setTableLayouts({ report: REPORT_LAYOUT, fraction: FRACTION_LAYOUT });
  const breaks = new PageBreaks();
  for (;;) {
    try {
      return await pdfmake.createPdf(definitionOf(report, breaks)).getBuffer();
    } catch (error) {
      if (!(error instanceof LayAnew)) throw error;
    }
  }
};

const definitionOf = (report: PrintedReport, breaks: PageBreaks): TDocumentDefinitions => {
  const { title, office, final, date } = report;
  const made = new Date(`${date}T00:00:00Z`);
  const footer = printable(`${final ? '' : `${DRAFT_LABEL} · `}${footerOf(report)}`);
  return {
    pageSize: 'A4',
    pageMargins: [PAGE.margin, PAGE.margin, PAGE.margin, PAGE.margin],
    language: 'id-ID',
    displayTitle: true,
    info: {
      title: printable(title),
      author: printable(office),
      creator: 'Jejak',
      producer: 'Jejak',
      creationDate: made,
      modDate: made,
    },
    defaultStyle: { font: 'Roboto', fontSize: 10.5, lineHeight: 1.15 },
    styles: STYLES,
    ...(final ? {} : { watermark: { text: DRAFT_LABEL, color: '#000000', opacity: 0.07, bold: true, angle: -45 } }),
    content: [...cover(report), contents(), ...body(report, breaks)],
    footer: (page, pages) => ({
      columns: [
        { text: footer, width: '*' },
        { text: `Halaman ${String(page)} dari ${String(pages)}`, width: 'auto' },
      ],
      fontSize: 7.5,
      margin: [PAGE.margin, 18, PAGE.margin, 0],
    }),
    pageBreakBefore: (node, queries) => {
      breaks.look(node, queries);
      return false;
    },
  };
};

const cover = ({ title, subtitle, office, position, digest, date, final }: PrintedReport): Content[] => [
  { text: printable(title), fontSize: 22, bold: true, alignment: 'center', margin: [0, 200, 0, 12] },
  ...(subtitle === undefined
    ? []
    : [
        {
          text: printable(subtitle),
          fontSize: 13,
          alignment: 'center' as const,
          margin: [0, 0, 0, 8] as [number, number, number, number],
        },
      ]),
  { text: printable(office), fontSize: 13, alignment: 'center', margin: [0, 0, 0, 8] },
  { text: formatDateId(date), alignment: 'center' },
  ...(final
    ? []
    : [
        {
          text: DRAFT_LABEL,
          bold: true,
          alignment: 'center' as const,
          margin: [0, 16, 0, 0] as [number, number, number, number],
        },
      ]),
  {
    text: `Posisi log ${String(position)}\nSHA-256 ${digest}`,
    fontSize: 8,
    alignment: 'center',
    margin: [0, 180, 0, 0],
  },
];

const contents = (): Content => ({
  toc: { title: { text: CONTENTS_TITLE, style: 'h1' } },
  pageBreak: 'before',
});

const body = ({ blocks }: PrintedReport, breaks: PageBreaks): Content[] => {
  let onSide = false;
  let chapter = 0;
  return groupsOf(blocks).map((group, place): Content => {
    const turned = group.landscape !== onSide;
    onSide = group.landscape;
    const begins = turned || group.newPage || place === 0;
    if (begins) chapter++;
    const whole = keptWhole(group);
    // A heading over a table that is broken anyway cannot be held to it: it is looked at after the pages are laid.
    const over = whole ? -1 : group.blocks.findLastIndex(({ kind }) => kind === 'heading');
    const id = blockId(chapter, place, over);
    return {
      stack: group.blocks.map((block, nth): Content => {
        const content = pdfBlock(block, blockId(chapter, place, nth), breaks);
        return nth === over && typeof content === 'object' ? Object.assign(content, headingMark(id)) : content;
      }),
      unbreakable: whole,
      ...(begins || breaks.has(id) ? { pageBreak: 'before' as const } : {}),
      ...(turned ? { pageOrientation: group.landscape ? ('landscape' as const) : ('portrait' as const) } : {}),
    };
  });
};

/** A long paragraph may be broken: the library keeps no widows together, the heading over it stays with all of it. */
const keptWhole = ({ blocks }: ReadingGroup): boolean =>
  blocks.every((block) => {
    if (block.kind === 'table')
      return block.rows.length <= KEPT_WHOLE && !blocks.some((one) => one.kind === 'heading' && one.level > 3);
    if (block.kind === 'list') return block.items.length <= KEPT_WHOLE;
    return true;
  });

const REPORT_LAYOUT: CustomTableLayout = {
  hLineWidth: (line) => (line === 0 ? 0 : 0.5),
  vLineWidth: () => 0.5,
  paddingLeft: () => 3,
  paddingRight: () => 3,
  paddingTop: () => 2,
  paddingBottom: () => 2,
};

const FRACTION_LAYOUT: CustomTableLayout = {
  hLineWidth: (line) => (line === 1 ? 0.7 : 0),
  vLineWidth: () => 0,
  paddingLeft: () => 4,
  paddingRight: () => 4,
  paddingTop: () => 1,
  paddingBottom: () => 1,
};

const STYLES: NonNullable<TDocumentDefinitions['styles']> = {
  h1: { fontSize: 15, bold: true, alignment: 'center', margin: [0, 0, 0, 14] },
  h2: { fontSize: 12.5, bold: true, margin: [0, 12, 0, 5] },
  h3: { fontSize: 11, bold: true, margin: [0, 9, 0, 4] },
  h4: { fontSize: 10.5, italics: true, margin: [0, 7, 0, 3] },
  paragraph: { alignment: 'justify', margin: [0, 0, 0, 7] },
  caption: { fontSize: 9.5, bold: true, alignment: 'center', margin: [0, 0, 0, 3] },
  columnTitle: { bold: true, alignment: 'center', fillColor: '#e4e4e4' },
  note: { fontSize: 8.5, margin: [0, 2, 0, 0] },
  tocPart: { bold: true },
  tocLine: {},
};
