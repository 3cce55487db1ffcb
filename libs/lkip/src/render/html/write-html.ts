import { formatDateId } from '@jejak/calendar';
import { CONTENTS_TITLE, DRAFT_LABEL, footerOf, isFigure, isFigureColumn, printedCell } from '../cell-values';
import { chartSvg } from '../chart/chart-svg';
import { escapeMarkup, writable } from '../escape';
import type {
  PrintedBlock,
  PrintedCell,
  PrintedFigure,
  PrintedReport,
  PrintedRun,
  PrintedTable,
} from '../printed.model';
import { layoutOf } from '../table-layout';
import { pageStyle, PRINT_STYLE } from './print-style';

/** The report as one file that needs nothing else: no script, no font, no picture from elsewhere. */
export const writeHtml = (report: PrintedReport): string => {
  const { title, subtitle, office, final, digest, blocks, position, date } = report;
  const footerText = `${final ? '' : `${DRAFT_LABEL} · `}${footerOf(report)}`;
  return [
    '<!doctype html>',
    '<html lang="id">',
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeMarkup(title)}</title><style>${pageStyle(writable(footerText))}\n${PRINT_STYLE}</style></head>`,
    '<body>',
    final ? '' : `<div class="draft" aria-hidden="true">${DRAFT_LABEL}</div>`,
    `<header class="cover"><h1>${escapeMarkup(title)}</h1>`,
    subtitle === undefined ? '' : `<p style="text-align:center">${escapeMarkup(subtitle)}</p>`,
    `<p style="text-align:center">${escapeMarkup(office)}</p>`,
    `<p style="text-align:center">${escapeMarkup(formatDateId(date))}</p>`,
    final ? '' : `<p class="status" style="text-align:center">${DRAFT_LABEL}</p>`,
    `<p class="digest" style="text-align:center">Posisi log ${String(position)} · SHA-256 ${escapeMarkup(digest)}</p></header>`,
    contents(blocks),
    '<main>',
    ...blocks.map(blockOf),
    '</main>',
    `<footer>${escapeMarkup(footerText)}</footer>`,
    '</body></html>',
  ]
    .filter((line) => line !== '')
    .join('\n');
};

const contents = (blocks: readonly PrintedBlock[]): string => {
  const items = blocks.flatMap((block, place) =>
    block.kind === 'heading'
      ? [`<li class="l${String(block.level)}"><a href="#b${String(place)}">${heading(block)}</a></li>`]
      : [],
  );
  return `<nav aria-label="Daftar isi"><h1>${CONTENTS_TITLE}</h1><ol>${items.join('')}</ol></nav>`;
};

const heading = ({ number, text }: Extract<PrintedBlock, { kind: 'heading' }>): string =>
  escapeMarkup(number === undefined ? text : `${number} ${text}`);

const blockOf = (block: PrintedBlock, place: number): string => {
  switch (block.kind) {
    case 'heading': {
      const tag = `h${String(block.level)}`;
      return `<${tag} id="b${String(place)}">${heading(block)}</${tag}>`;
    }
    case 'paragraph':
      return `<p>${runs(block.runs)}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${runs(item)}</li>`).join('')}</${tag}>`;
    }
    case 'formula': {
      const factor = block.factor === undefined ? '' : `<span>${escapeMarkup(block.factor)}</span>`;
      return `<div class="formula"><span>${escapeMarkup(block.name)} =</span><span class="fraction"><span>${runs(block.numerator)}</span><span>${runs(block.denominator)}</span></span>${factor}<span>= ${figure(block.result)}</span></div>`;
    }
    case 'table':
      return tableOf(block);
    case 'chart':
      return `<figure class="chart"><figcaption>${escapeMarkup(block.title)}</figcaption>${chartSvg(block, `b${String(place)}`)}</figure>`;
    case 'pageBreak':
      return '<div style="break-after:page"></div>';
  }
};

const runs = (all: readonly PrintedRun[]): string =>
  all
    .map((run) => {
      if (run.kind === 'figure') return figure(run);
      const text = escapeMarkup(run.text);
      return run.style === 'bold' ? `<b>${text}</b>` : run.style === 'italic' ? `<i>${text}</i>` : text;
    })
    .join('');

/** The exact value travels with the printed one, for whoever checks the page by program. */
const figure = ({ printed, exact, reference }: PrintedFigure): string =>
  exact === null
    ? escapeMarkup(printed)
    : `<data value="${escapeMarkup(exact)}"${reference === undefined ? '' : ` title="${escapeMarkup(reference)}"`}>${escapeMarkup(printed)}</data>`;

const tableOf = (table: PrintedTable): string => {
  const { caption, columns, rows, notes = [] } = table;
  const { fontSize, widths, landscape } = layoutOf(table);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const columnsWide = widths.map((width) => `<col style="width:${String(Math.round((width / total) * 1000) / 10)}%">`);
  const body = rows.map(
    ({ cells, emphasis, sumOf }) =>
      `<tr${emphasis === true || sumOf !== undefined ? ' class="sum"' : ''}>${cells.map((cell, place) => cellOf(cell, isFigureColumn(columns[place]?.kind ?? 'text'))).join('')}</tr>`,
  );
  return [
    `<figure${landscape ? ' class="wide"' : ''}><figcaption>${escapeMarkup(caption)}</figcaption>`,
    `<div class="scroll"><table style="--size:${String(fontSize)}pt"><colgroup>${columnsWide.join('')}</colgroup>`,
    `<thead><tr>${columns.map(({ title }) => `<th scope="col">${escapeMarkup(title)}</th>`).join('')}</tr></thead>`,
    `<tbody>${body.join('\n')}</tbody></table></div>`,
    notes.length === 0 ? '' : `<p class="notes">${notes.map(escapeMarkup).join('<br>')}</p>`,
    '</figure>',
  ].join('');
};

const cellOf = (cell: PrintedCell, right: boolean): string =>
  `<td${right ? ' class="n"' : ''}>${isFigure(cell) ? figure(cell) : escapeMarkup(printedCell(cell))}</td>`;
