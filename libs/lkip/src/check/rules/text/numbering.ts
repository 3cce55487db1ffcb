import type { CheckRule, Finding, ReadReport, ReadTable } from '../../read-report.model';
import { type Marker, printMarker, readMarkers } from './markers';
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

const HEADING_NUMBER = /^(\d{1,2}[.)]|[A-Za-z][.)]|[IVX]{1,4}[.)])\s/;
const CHAPTER = /^BAB\s+([IVX]{1,5})\b/i;

/** Of the counts that a marker may be of, the one that goes on, else the one that begins, else the first. */
const chosenOf = (markers: readonly Marker[], goesOn: (marker: Marker) => boolean): Marker | undefined =>
  markers.find(goesOn) ?? markers.find(({ value }) => value === 1) ?? markers[0];

/** A list goes on, or begins again at its first number; anything else is a gap or a repetition. */
const listNumbering = (report: ReadReport): readonly Finding[] => {
  const findings: Finding[] = [];
  // Numbers since the chapter began: `B.` may go on with the `A.` of a section far above.
  const outline = new Set<string>();
  const note = (markers: readonly Marker[]): void => {
    for (const { style, value } of markers) outline.add(`${style} ${String(value)}`);
  };
  let heading = 0;
  let last = new Map<string, Marker>();
  for (const { line, marker, indent } of report.items) {
    for (let next = report.headings[heading]; next !== undefined && next.line <= line;) {
      last = new Map();
      if (CHAPTER.test(next.text)) outline.clear();
      note(readMarkers(HEADING_NUMBER.exec(next.text)?.[1] ?? ''));
      next = report.headings[++heading];
    }
    // Deeper lists end where an outer one goes on.
    for (const key of last.keys()) if (Number(key.split(' ')[0]) > indent) last.delete(key);
    const keyOf = ({ style }: Marker): string => `${String(indent)} ${style}`;
    const beforeOf = (read: Marker): Marker | undefined =>
      last.get(keyOf(read)) ??
      [...last.values()].find(({ style, value }) => style === read.style && value === read.value - 1);
    const markers = readMarkers(marker);
    const read = chosenOf(markers, (one) => beforeOf(one)?.value === one.value - 1);
    if (read === undefined) continue;
    const before = beforeOf(read);
    last.set(keyOf(read), read);
    const expected = before === undefined ? 1 : before.value + 1;
    const isInOutline = outline.has(`${read.style} ${String(read.value - 1)}`);
    note(markers);
    if (read.value === expected || read.value === 1 || (before === undefined && isInOutline)) continue;
    const what = before === undefined ? 'Daftar tidak dimulai dari awal' : 'Penomoran daftar tidak urut';
    findings.push(gap(report, line, marker, printMarker({ ...read, value: expected }), what));
  }
  return findings;
};

const headingNumbering = (report: ReadReport): readonly Finding[] => {
  const findings: Finding[] = [];
  let last = new Map<string, Marker>();
  for (const { line, text } of report.headings) {
    if (CHAPTER.test(text)) last = new Map();
    const read = chosenOf(
      readMarkers(HEADING_NUMBER.exec(text)?.[1] ?? ''),
      ({ style, value }) => last.get(style)?.value === value - 1,
    );
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
  const values = chapters.map(({ value }) => value);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  // An excerpt may begin with any chapter; between two of its chapters none is left out.
  return ROMANS.flatMap((roman, value) => {
    if (value < lowest || value > highest) return [];
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
