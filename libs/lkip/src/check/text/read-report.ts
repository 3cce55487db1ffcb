import type {
  ReadFormula,
  ReadHeading,
  ReadListItem,
  ReadReport,
  ReadSentence,
  ReadTable,
  Unread,
} from '../read-report.model';
import { type Block, type RawRow, splitBlocks } from './blocks';
import { onlyYear } from './columns';
import { type FormulaLine, readFormulas } from './formulas';
import { type ProseLine, readSentences } from './sentences';
import { continuation, readTable } from './tables';

/** Lines of prose between a heading and a table under which the heading is still the table's title. */
const FAR = 12;

/** No report has so many tables; each is compared with the others. */
const MOST_TABLES = 1_000;

/** One by one: a spread of a hundred thousand arguments overflows the stack. */
const append = <T>(list: T[], more: readonly T[]): void => {
  for (const one of more) list.push(one);
};

/** What has been read so far and what is waiting for its end. */
class Reading {
  readonly headings: ReadHeading[] = [];
  readonly tables: ReadTable[] = [];
  readonly formulas: ReadFormula[] = [];
  readonly sentences: ReadSentence[] = [];
  readonly items: ReadListItem[] = [];
  readonly unread: Unread[] = [];
  private prose: ProseLine[] = [];
  private math: FormulaLine[] = [];
  private rows: readonly RawRow[] = [];
  private gap = true;

  private section(): string {
    return this.headings.at(-1)?.text ?? '';
  }

  heading(heading: ReadHeading): void {
    this.close();
    const before = this.headings.at(-1);
    // Two capital lines without a gap are one title: `BAB I` and `PENDAHULUAN`.
    if (before?.level === 7 && heading.level === 7 && !this.gap) {
      this.headings[this.headings.length - 1] = { ...before, text: `${before.text} ${heading.text}` };
    } else this.headings.push(heading);
    this.gap = false;
  }

  row(rows: readonly RawRow[]): void {
    this.closeProse();
    const more = this.rows.length === 0 ? null : continuation(this.rows, rows);
    if (more !== null) this.rows = [...this.rows, ...more];
    else {
      this.closeTable();
      this.rows = rows;
    }
    this.gap = false;
  }

  formula(line: FormulaLine): void {
    this.closeTable();
    this.math.push(line);
    this.gap = true;
  }

  item(item: ReadListItem): void {
    this.close();
    this.items.push(item);
    append(this.sentences, readSentences([{ line: item.line, text: item.text, gap: true }], this.section()));
    this.gap = false;
  }

  text(line: number, text: string): void {
    this.closeTable();
    this.prose.push({ line, text, gap: this.gap });
    this.gap = false;
  }

  blank(): void {
    this.gap = true;
  }

  close(): void {
    this.closeTable();
    this.closeProse();
    append(this.formulas, readFormulas(this.math, this.section()));
    this.math = [];
  }

  private closeProse(): void {
    append(this.sentences, readSentences(this.prose, this.section()));
    this.prose = [];
  }

  private closeTable(): void {
    const [first] = this.rows;
    if (first === undefined) return;
    const heading = this.headings.at(-1);
    const near = heading !== undefined && first.line - heading.line <= FAR;
    const intro = this.sentences.at(-1);
    const { table, unread } = readTable(this.rows, {
      title: near ? heading.text : '',
      titleLine: near ? heading.line : null,
      section: this.headings.at(near ? -2 : -1)?.text ?? '',
      intro: intro !== undefined && first.line - intro.line <= 4 ? intro.text : '',
    });
    append(this.unread, unread);
    if (table !== null) this.tables.push(table);
    else {
      const lines = this.rows.map(({ line, cells }) => ({ line, text: cells.join(' ').trim(), gap: false }));
      append(this.sentences, readSentences(lines, this.section()));
    }
    this.rows = [];
  }
}

const take = (reading: Reading, block: Block): void => {
  switch (block.kind) {
    case 'heading':
      reading.heading(block.heading);
      return;
    case 'table':
      reading.row(block.rows);
      return;
    case 'formula':
      reading.formula(block);
      return;
    case 'item':
      reading.item(block.item);
      return;
    case 'prose':
      reading.text(block.line, block.text);
      return;
    case 'blank':
      reading.blank();
  }
};

/** Year of the cover: the first heading or line that says one `TAHUN 2021`, else the year that headings name most. */
const yearOf = (headings: readonly ReadHeading[], lines: readonly string[]): number | null => {
  const cover = lines
    .slice(0, 40)
    .find((line) => /\b(?:tahun|ta)\b/i.test(line) && line.length < 120 && onlyYear(line) !== null);
  if (cover !== undefined) return onlyYear(cover);
  const counts = new Map<number, number>();
  for (const { text } of headings) {
    const year = onlyYear(text);
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null;
};

/** Reads the plain text of a report. Never throws: what it cannot read it lists. */
export const readReportText = (text: string): ReadReport => {
  const { blocks, lines, unread } = splitBlocks(text);
  const reading = new Reading();
  for (const block of blocks) take(reading, block);
  reading.close();
  const beyond = reading.tables[MOST_TABLES];
  if (beyond !== undefined)
    reading.unread.push({
      line: beyond.line,
      why: `Berkas berisi ${String(reading.tables.length)} tabel; dari baris ini tabel tidak diperiksa.`,
    });
  return {
    form: 'text',
    year: yearOf(reading.headings, lines),
    lines,
    headings: reading.headings,
    tables: reading.tables.slice(0, MOST_TABLES),
    formulas: reading.formulas,
    sentences: reading.sentences,
    items: reading.items,
    unread: [...unread, ...reading.unread].sort((a, b) => a.line - b.line),
  };
};
