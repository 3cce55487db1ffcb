import { formatDateId } from '@jejak/calendar';
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import { CONTENTS_TITLE, DRAFT_LABEL, footerOf } from '../cell-values';
import { writable } from '../escape';
import type { PrintedReport } from '../printed.model';
import { groupsOf } from '../reading-groups';
import { PAGE } from '../table-layout';
import { BULLETS, docxBlock, ORDERED } from './docx-blocks';
import { runOf } from './docx-run';
import { DOCX_STYLES, FOOT } from './docx-styles';
import { TWIPS } from './docx-table';
import { fixedPackage } from './fixed-package';

/** The report for a word processor: heading styles, a contents field, real tables; what the office edits by hand. */
export const writeDocx = async (report: PrintedReport): Promise<Uint8Array> => {
  const { title, office, blocks, date } = report;
  const document = new Document({
    title: writable(title),
    creator: writable(office),
    lastModifiedBy: 'Jejak',
    styles: DOCX_STYLES,
    numbering: {
      config: [numbering(ORDERED, LevelFormat.DECIMAL, '%1.'), numbering(BULLETS, LevelFormat.BULLET, '•')],
    },
    features: { updateFields: true },
    sections: sectionsOf(report),
  });
  const headings = blocks.flatMap((block) =>
    block.kind === 'heading'
      ? [{ level: block.level, text: block.number === undefined ? block.text : `${block.number} ${block.text}` }]
      : [],
  );
  const charts = groupsOf(blocks, 'any').flatMap((group) => group.blocks.filter((block) => block.kind === 'chart'));
  return fixedPackage(await Packer.toBuffer(document), { date, lines: headings, charts });
};

const numbering = (reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  reference,
  levels: [
    {
      level: 0,
      format,
      text,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 500, hanging: 300 } } },
    },
  ],
});

type Child = ISectionOptions['children'][number];

/** A section for every turn of the page: cover and contents, then what stands upright and what lies on its side. */
const sectionsOf = (report: PrintedReport): ISectionOptions[] => {
  const parts: { landscape: boolean; children: Child[] }[] = [];
  let place = 0;
  for (const { blocks, landscape } of groupsOf(report.blocks, 'any')) {
    const last = parts.at(-1);
    const children = blocks.flatMap((block) => docxBlock(block, ++place));
    if (last?.landscape === landscape) last.children.push(...children);
    else parts.push({ landscape, children });
  }
  return [
    section(report, false, [...cover(report), ...contents()]),
    ...parts.map(({ landscape, children }) => section(report, landscape, children)),
  ];
};

const section = (report: PrintedReport, landscape: boolean, children: Child[]): ISectionOptions => {
  const [width, height, margin] = [PAGE.width * TWIPS, PAGE.height * TWIPS, PAGE.margin * TWIPS].map(Math.round);
  const right = (landscape ? PAGE.height : PAGE.width) - 2 * PAGE.margin;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: {
          width: width ?? 0,
          height: height ?? 0,
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: margin ?? 0, bottom: margin ?? 0, left: margin ?? 0, right: margin ?? 0 },
      },
    },
    headers: { default: new Header({ children: report.final ? [new Paragraph('')] : [draft()] }) },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            style: FOOT,
            tabStops: [{ type: TabStopType.RIGHT, position: Math.round(right * TWIPS) }],
            children: [
              new TextRun(writable(footerOf(report))),
              runOf({ children: [new Tab(), 'Halaman '] }),
              runOf({ children: [PageNumber.CURRENT] }),
              runOf({ children: [' dari '] }),
              runOf({ children: [PageNumber.TOTAL_PAGES] }),
            ],
          }),
        ],
      }),
    },
    children,
  };
};

/** The package has no watermark: the label stands at the head of every page. */
const draft = (): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [runOf({ text: DRAFT_LABEL, bold: true, size: 28, color: '808080' })],
  });

const cover = ({ title, subtitle, office, date, position, digest }: PrintedReport): Paragraph[] => {
  const line = (text: string): Paragraph => new Paragraph({ style: 'Sampul', children: [new TextRun(writable(text))] });
  return [
    new Paragraph({
      style: 'Sampul',
      spacing: { before: 4000, after: 300 },
      children: [runOf({ text: writable(title), bold: true, size: 44 })],
    }),
    ...(subtitle === undefined ? [] : [line(subtitle)]),
    line(office),
    line(formatDateId(date)),
    new Paragraph({
      style: 'Sampul',
      spacing: { before: 3600 },
      children: [
        runOf({ text: `Posisi log ${String(position)}`, size: 16 }),
        runOf({ text: `SHA-256 ${digest}`, size: 16, break: 1 }),
      ],
    }),
  ];
};

const contents = (): Child[] => [
  new Paragraph({
    style: 'Sampul',
    pageBreakBefore: true,
    children: [runOf({ text: CONTENTS_TITLE, bold: true, size: 30 })],
  }),
  new TableOfContents('Daftar isi', { hyperlink: true, headingStyleRange: '1-4' }),
];
