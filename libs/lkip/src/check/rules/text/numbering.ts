import type { CheckRule, Finding, ReadReport, ReadTable } from '../../read-report.model';
import { type Marker, printMarker, readMarker } from './markers';
import { sectionAt } from './running-text';

const gap = (report: ReadReport, line: number, stated: string, computed: string, what: string): Finding => ({
  code: 'NUMBERING_GAP',
  severity: 'warn',
  line,
  place: sectionAt(report, line),
  stated,
  computed,
  sentence: `${what}: tertulis ${stated}, seharusnya ${computed}.`,
});

/** A list goes on, or begins again at its first number; anything else is a gap or a repetition. */
const listNumbering = (report: ReadReport): readonly Finding[] => {
  const findings: Finding[] = [];
  const headings = report.headings.map(({ line }) => line);
  let heading = 0;
  let last = new Map<string, Marker>();
  for (const { line, marker, indent } of report.items) {
    const section = headings.findLastIndex((at) => at <= line);
    if (section !== heading) last = new Map();
    heading = section;
    const read = readMarker(marker);
    if (read === undefined) continue;
    // Deeper lists end where an outer one goes on.
    for (const key of last.keys()) if (Number(key.split(' ')[0]) > indent) last.delete(key);
    const key = `${String(indent)} ${read.style}`;
    const before =
      last.get(key) ?? [...last.values()].find(({ style, value }) => style === read.style && value === read.value - 1);
    last.set(key, read);
    const expected = before === undefined ? 1 : before.value + 1;
    if (read.value === expected || read.value === 1 || continuesHeading(report, line, read)) continue;
    findings.push(
      gap(
        report,
        line,
        marker,
        printMarker({ ...read, value: expected }),
        before === undefined ? 'Daftar tidak dimulai dari awal' : 'Penomoran daftar tidak urut',
      ),
    );
  }
  return findings;
};

/** `3) Kegiatan …` after the headings `1)` and `2)` is the third of them, typed as plain text. */
const continuesHeading = ({ headings }: ReadReport, line: number, { style, value }: Marker): boolean => {
  const numbered = headings
    .filter((heading) => heading.line < line)
    .map(({ text }) => readMarker(HEADING_NUMBER.exec(text)?.[1] ?? ''))
    .findLast((marker) => marker?.style === style);
  return numbered?.value === value - 1;
};

const HEADING_NUMBER = /^(\d{1,2}[.)]|[A-Za-z][.)])\s/;
const CHAPTER = /^BAB\s+([IVX]{1,5})\b/i;

const headingNumbering = (report: ReadReport): readonly Finding[] => {
  const findings: Finding[] = [];
  let last = new Map<string, Marker>();
  for (const { line, text } of report.headings) {
    if (CHAPTER.test(text)) last = new Map();
    const read = readMarker(HEADING_NUMBER.exec(text)?.[1] ?? '');
    if (read === undefined) continue;
    const before = last.get(read.style);
    last.set(read.style, read);
    if (read.value === 1 || before === undefined || read.value === before.value + 1) continue;
    findings.push(
      gap(report, line, text, printMarker({ ...read, value: before.value + 1 }), 'Penomoran judul tidak urut'),
    );
  }
  return findings;
};

const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** Chapters are named more than once (contents, outline): what counts is that none is left out before the last. */
const chapterGaps = (report: ReadReport): readonly Finding[] => {
  const chapters = report.headings.flatMap(({ line, text }) => {
    const value = ROMANS.indexOf((CHAPTER.exec(text)?.[1] ?? '').toUpperCase());
    return value < 0 ? [] : [{ line, value }];
  });
  const highest = Math.max(-1, ...chapters.map(({ value }) => value));
  return ROMANS.slice(0, highest + 1).flatMap((roman, value) => {
    const next = chapters.find((chapter) => chapter.value > value);
    if (next === undefined || chapters.some((chapter) => chapter.value === value)) return [];
    return [gap(report, next.line, `BAB ${ROMANS[next.value] ?? ''}`, `BAB ${roman}`, 'Satu bab terlewat')];
  });
};

const tableNumbering = (report: ReadReport, table: ReadTable): readonly Finding[] => {
  const findings: Finding[] = [];
  const columns = table.columns.filter(({ role }) => role === 'number');
  if (columns.length !== 1) return [];
  let last: number | undefined;
  for (const { line, number } of table.rows) {
    const read = /^(\d{1,3})[.)]?$/.exec(number.trim());
    if (read === null) continue;
    const value = Number(read[1]);
    const expected = (last ?? value - 1) + 1;
    if (value !== expected && value !== 1)
      findings.push(gap(report, line, number, String(expected), `Nomor urut tabel "${table.title}" tidak urut`));
    last = value;
  }
  return findings;
};

/** Numbering gaps in headings, lists and tables: a line that was removed, or one that came in twice. */
export const numbering: CheckRule = (report) => [
  ...headingNumbering(report),
  ...chapterGaps(report),
  ...listNumbering(report),
  ...report.tables.flatMap((table) => tableNumbering(report, table)),
];
