import type { ColumnRole, ReadColumn, ReadRow, ReadTable, Unread } from '../read-report.model';
import type { RawRow } from './blocks';
import { onlyYear, roleOfHeader } from './columns';
import { withoutMarkup } from './markup';
import { readCellFigure } from './numbers';
import { headerHeight, headerParts } from './table-header';
import { readRows } from './table-rows';

export interface TableContext {
  readonly title: string;
  readonly titleLine: number | null;
  readonly section: string;
  /** Words between the title and the table; only their year is used. */
  readonly intro: string;
}

export interface TableRead {
  readonly table: ReadTable | null;
  readonly unread: readonly Unread[];
}

const sameHeader = (a: readonly RawRow[], b: readonly RawRow[]): boolean => {
  const squeeze = (rows: readonly RawRow[]): string =>
    rows
      .map(({ cells }) => cells.map((cell) => withoutMarkup(cell).replace(/\s/g, '').toLowerCase()).join('|'))
      .join('\n');
  return squeeze(a) === squeeze(b);
};

/** The second piece goes on with the first: it has no header, or the first one's header again. Null where it is another table. */
export const continuation = (first: readonly RawRow[], second: readonly RawRow[]): readonly RawRow[] | null => {
  const height = headerHeight(second);
  if (height === 0) return second;
  const own = headerHeight(first);
  if (own > 0 && height >= own && sameHeader(first.slice(0, own), second.slice(0, own))) return second.slice(own);
  // The page break fell between the header and its first row.
  if (own === first.length) return second;
  const [top] = second;
  const named = top?.cells.map((cell) => roleOfHeader([withoutMarkup(cell)])) ?? [];
  const words = named.filter((role) => role !== null && role !== 'subject').length;
  // A name that a page break cut off from its row: words without figures, without a number, without a header's words.
  return own > 0 && words === 0 && (top?.cells[0] ?? '').trim() === '' ? second : null;
};

const widthOf = (header: readonly RawRow[], body: readonly RawRow[]): number => {
  const counts = new Map<number, number>();
  for (const { cells } of body) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const usual = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
  return Math.max(usual, ...header.map(({ cells }) => cells.length));
};

/** The first rows tell what a column holds. */
const SAMPLE = 200;

const share = (body: readonly RawRow[], column: number): number => {
  const filled = body
    .slice(0, SAMPLE)
    .map(({ cells, line }) => ({ text: withoutMarkup(cells[column] ?? ''), line }))
    .filter(({ text }) => text !== '' && text !== '-');
  if (filled.length === 0) return 0;
  return filled.filter(({ text, line }) => readCellFigure(text, line) !== null).length / filled.length;
};

const rolesOf = (parts: readonly (readonly string[])[], body: readonly RawRow[]): readonly ColumnRole[] => {
  const roles: ColumnRole[] = [];
  parts.forEach((header, column) => {
    const figures = share(body, column);
    const words = header.join(' ');
    let role = roleOfHeader(header);
    if (role === 'subject' && figures > 0.5) role = /indikator|capaian/i.test(words) ? 'indicators' : 'other';
    if (role === null && header.length === 0 && roles.at(-1) === 'absorption' && figures > 0.5) role = 'performance';
    if (role === null && figures === 0 && body.some(({ cells }) => /\p{L}{3}/u.test(cells[column] ?? '')))
      role = 'subject';
    roles.push(role ?? 'other');
  });
  return roles;
};

/** A shorter name is part of any title. */
const LEAST_NAME = 8;

/** A last row without a number, named like its table (`Realisasi Anggaran`) or not named at all, is the total. */
const markTotal = (rows: readonly ReadRow[], title: string): readonly ReadRow[] => {
  const last = rows.at(-1);
  if (last?.kind !== 'item' || last.number !== '' || rows.length < 3) return rows;
  const name = last.subject.toLowerCase();
  const boldFigure = last.cells.some(({ figure, bold }) => figure !== null && bold);
  const boldBefore = rows.slice(0, -1).filter(({ cells }) => cells.some(({ figure, bold }) => figure !== null && bold));
  const numbered = rows.slice(0, -1).every(({ kind, number }) => kind === 'group' || number !== '');
  const named = name.length >= LEAST_NAME && title.toLowerCase().includes(name) && (boldFigure || numbered);
  const only =
    boldFigure &&
    boldBefore.length === 0 &&
    (name === '' || last.cells.some(({ bold, text }) => bold && text === last.subject));
  return named || only || (name === '' && !boldBefore.length)
    ? [...rows.slice(0, -1), { ...last, kind: 'total' }]
    : rows;
};

/** A table from its raw rows, or null where the rows are no table (an indented paragraph). */
export const readTable = (raw: readonly RawRow[], context: TableContext): TableRead => {
  const [first] = raw;
  const last = raw.at(-1);
  const wide = raw.some(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1);
  if (first === undefined || last === undefined || !wide) return { table: null, unread: [] };
  const height = headerHeight(raw);
  const header = raw.slice(0, height);
  const body = raw.slice(height);
  const width = widthOf(header, body);
  const parts = headerParts(header, width);
  const roles = rolesOf(parts, body);
  const ownYear = onlyYear(context.title) ?? (/(?:199|20\d)\d/.test(context.title) ? null : onlyYear(context.intro));
  const columns: readonly ReadColumn[] = parts.map((header, index) => {
    const text = header.join(' / ');
    return { index, header: text, role: roles[index] ?? 'other', year: onlyYear(text) ?? ownYear };
  });
  const unread: Unread[] = [];
  if (height === 0) unread.push({ line: first.line, why: 'Tabel tanpa judul kolom: arti angkanya tidak diketahui.' });
  const rows = markTotal(readRows(body, roles), context.title);
  for (const { cells, line } of body) {
    if (cells.length > width)
      unread.push({ line, why: `Baris berisi ${String(cells.length)} kolom, tabelnya ${String(width)}.` });
  }
  for (const row of rows)
    for (const cell of row.cells) {
      if (cell.figure === null && /^(?:rp\.?\s*)?[\d.,]{5,}\s*%?$/i.test(cell.text)) {
        unread.push({ line: cell.line, why: `Angka tidak terbaca: "${cell.text}".` });
      }
    }
  const table: ReadTable = {
    line: first.line,
    lastLine: last.line,
    title: context.title,
    titleLine: context.titleLine,
    section: context.section,
    year: ownYear,
    columns,
    rows,
  };
  return { table, unread };
};
