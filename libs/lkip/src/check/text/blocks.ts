import type { ReadHeading, ReadListItem, Unread } from '../read-report.model';
import { layoutRows } from './layout-rows';
import { isBold, ordinarySpaces, plainSpaces, withoutMarkup } from './markup';
import { semicolonRows, tabbedItems } from './separated-rows';

/** Ten times the longest report: what lies beyond is told as unread, so that no file takes longer than this. */
const MOST_LINES = 60_000;
/** Longer lines are no line of a report; nothing is read from them. */
const LONGEST_LINE = 20_000;
const MOST_COLUMNS = 200;

export interface RawRow {
  readonly line: number;
  /** Cells with mark-up. */
  readonly cells: readonly string[];
}

export type Block =
  | { readonly kind: 'table'; readonly rows: readonly RawRow[] }
  | { readonly kind: 'heading'; readonly heading: ReadHeading }
  | { readonly kind: 'item'; readonly item: ReadListItem }
  | { readonly kind: 'formula'; readonly line: number; readonly text: string }
  | { readonly kind: 'prose'; readonly line: number; readonly text: string }
  | { readonly kind: 'blank'; readonly line: number };

/** `PENDAHULUAN......... 14` */
const CONTENTS = /(?<![.…])(?:\.{4,}|…{2,})\s*(?:\d{1,3}|[ivxl]{1,6})\s*$/i;
const LEADER = /(?<![.…])(?:\.{4,}|…{2,})\s*$/;
const PAGE_NUMBER = /^\s*(?:(?:halaman|hal\.?|page)\s*)?-?\s*\d{1,3}\s*-?\s*$/i;
const ITEM = /^(\s*)(?:[-•–*]\s+)?((?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|\(\w{1,2}\)|[-•–])\s+(\S.*)$/i;
const CAPTION = /^(?:tabel|grafik|gambar|diagram)\b/i;
const PIPE_RULE = /^[\s|:+=-]+$/;
const DIVISION = /\\frac|\d\s*%?\s*[/:÷]\s*(?:rp\.?\s*)?\d|\d\s*%?\s*[x×*]\s*100/i;

const tableCells = (line: string): readonly string[] | null => {
  if (line.includes('\t')) {
    if (LEADER.test(line.replace(/\t.*/, ''))) return null;
    const cells = line.split('\t');
    return cells.filter((cell) => cell.trim() !== '').length === 0 ? null : cells;
  }
  if (line.split('|').length < 3) return null;
  return line.trim().replace(/^\|/, '').replace(/\|$/, '').split('|');
};

const isCapital = (text: string): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase();
};

const headingOf = (line: string, number: number): ReadHeading | null => {
  const marked = /^\s*(#{1,6})\s+(\S.*)$/.exec(line);
  const text = withoutMarkup(marked?.[2] ?? line);
  if (text === '') return null;
  if (marked !== null) return { line: number, level: marked[1]?.length ?? 1, text };
  if (text.length > 160) return null;
  const boldThroughout = isBold(line) && /\*\*\s*$|<\/(?:b|strong)>\s*$/i.test(line);
  if (boldThroughout || (isCapital(text) && !CONTENTS.test(text))) return { line: number, level: 7, text };
  return CAPTION.test(text) && !/[.;]$/.test(text) ? { line: number, level: 8, text } : null;
};

/** A bold heading that the line break cut: `**REALISASI …` and on the next line `KANTOR …**`. */
const opensBold = (line: string): boolean => /^\s*\*\*/.test(line) && !/\*\*\s*$/.test(line);

export interface Blocks {
  readonly blocks: readonly Block[];
  /** Lines without mark-up; index 0 is line 1. */
  readonly lines: readonly string[];
  readonly unread: readonly Unread[];
}

/** Sorts the physical lines of a text; nothing is interpreted yet. */
export const splitBlocks = (text: string): Blocks => {
  const blocks: Block[] = [];
  const lines: string[] = [];
  const unread: Unread[] = [];
  const all = text.split(/\r\n|\n|\r/);
  const physical = all.slice(0, MOST_LINES);
  if (all.length > MOST_LINES)
    unread.push({
      line: MOST_LINES + 1,
      why: `Berkas berisi ${String(all.length)} baris; dari baris ini sampai akhir tidak dibaca.`,
    });
  const ordinary = physical.map((line) => (line.length > LONGEST_LINE ? '' : ordinarySpaces(line)));
  const apart = new Map([...layoutRows(ordinary), ...semicolonRows(ordinary)]);
  const items = tabbedItems(ordinary);
  let rows: RawRow[] = [];
  const closeTable = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows });
    rows = [];
  };
  for (let index = 0; index < physical.length; index++) {
    const number = index + 1;
    const raw = physical[index] ?? '';
    if (raw.length > LONGEST_LINE) {
      unread.push({ line: number, why: `Baris terlalu panjang (${String(raw.length)} huruf) dan tidak dibaca.` });
      lines.push('');
      closeTable();
      continue;
    }
    const line = items.has(index) ? plainSpaces(raw).replace(/\t/g, ' ') : plainSpaces(raw);
    lines.push(withoutMarkup(line));
    const cells = apart.get(index) ?? tableCells(line);
    if (cells !== null && cells.length > MOST_COLUMNS) {
      unread.push({ line: number, why: `Baris berisi ${String(cells.length)} kolom dan tidak dibaca.` });
      continue;
    }
    if (cells !== null) {
      if (!PIPE_RULE.test(line)) rows.push({ line: number, cells });
      continue;
    }
    closeTable();
    if (line.trim() === '' || PAGE_NUMBER.test(line) || CONTENTS.test(line.replace(/\t/g, ' '))) {
      blocks.push({ kind: 'blank', line: number });
      continue;
    }
    if (opensBold(line) && /\*\*\s*$/.test(physical[index + 1] ?? '')) {
      const next = plainSpaces(physical[index + 1] ?? '');
      const joined = withoutMarkup(`${line} ${next}`);
      if (joined.length <= 160) {
        lines.push(withoutMarkup(next));
        blocks.push({ kind: 'heading', heading: { line: number, level: 7, text: joined } });
        index++;
        continue;
      }
    }
    blocks.push(lineBlock(line, number));
  }
  closeTable();
  return { blocks, lines, unread };
};

const lineBlock = (line: string, number: number): Block => {
  const heading = headingOf(line, number);
  if (heading !== null) return { kind: 'heading', heading };
  if (/\$\$|\\frac/.test(line) || (line.length < 200 && DIVISION.test(line) && line.includes('='))) {
    return { kind: 'formula', line: number, text: line };
  }
  const item = ITEM.exec(line);
  if (item !== null) {
    const inner = /^((?:\d{1,2}|[a-z])[.)])\s+(\S.*)$/i.exec(item[2] === '-' ? (item[3] ?? '') : '');
    const marker = inner?.[1] ?? item[2] ?? '';
    return {
      kind: 'item',
      item: {
        line: number,
        marker: /^[-•–]$/.test(marker) ? '' : marker,
        indent: item[1]?.length ?? 0,
        text: withoutMarkup(inner?.[2] ?? item[3] ?? ''),
      },
    };
  }
  return { kind: 'prose', line: number, text: withoutMarkup(line) };
};
