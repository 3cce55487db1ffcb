import type { CheckRule, Finding, ReadReport } from '../../read-report.model';
import { plainWords, sectionAt } from './running-text';

const ENTRY = /^(.{3,160}?)\s{0,5}[.…]{4,}\s{0,5}(\d{1,4}|[ivx]{1,6})\s*$/i;
const CHAPTER = /^(bab [ivx]{1,5})\b ?(.*)$/;
const LONGEST = 400;

interface Entry {
  readonly line: number;
  readonly title: string;
  readonly page: string;
}

const entriesOf = ({ lines }: ReadReport): readonly Entry[] =>
  lines.flatMap((text, index) => {
    const match = text.length > LONGEST ? null : ENTRY.exec(text.trim());
    return match === null ? [] : [{ line: index + 1, title: (match[1] ?? '').trim(), page: match[2] ?? '' }];
  });

const finding = (
  report: ReadReport,
  code: string,
  line: number,
  stated: string,
  computed: string,
  sentence: string,
): Finding => ({
  code,
  severity: 'warn',
  line,
  place: sectionAt(report, line),
  stated,
  computed,
  sentence,
});

/** The page of contents and the headings: an entry without a heading, pages that go back, a chapter left out. */
export const contentsPage: CheckRule = (report) => {
  const entries = entriesOf(report);
  if (entries.length === 0) return [];
  const headings = report.headings.map(({ line, text }) => ({ line, text, plain: plainWords(text) }));
  const joined = headings.map(({ plain }, index) => `${plain} ${headings[index + 1]?.plain ?? ''}`);
  const findings: Finding[] = [];
  let last = 0;
  for (const { line, title, page } of entries) {
    const plain = plainWords(title);
    const found = headings.some((heading, index) => heading.plain === plain || joined[index] === plain);
    if (!found)
      findings.push(
        finding(
          report,
          'CONTENTS_ENTRY_MISSING',
          line,
          title,
          '',
          `Daftar isi menyebut "${title}", tetapi judul itu tidak ada dalam laporan.`,
        ),
      );
    if (!/^\d/.test(page)) continue;
    if (Number(page) < last)
      findings.push(
        finding(
          report,
          'CONTENTS_PAGES_DISORDERED',
          line,
          page,
          '',
          `Halaman daftar isi mundur: "${title}" pada halaman ${page}, sebelumnya ${String(last)}.`,
        ),
      );
    last = Number(page);
  }
  return [...findings, ...chapters(report, entries, headings)];
};

/** A chapter under two titles, or one that the contents do not list. */
const chapters = (
  report: ReadReport,
  entries: readonly Entry[],
  headings: readonly { readonly line: number; readonly text: string; readonly plain: string }[],
): readonly Finding[] => {
  const titles = new Map(
    entries.flatMap(({ title }) => {
      const match = CHAPTER.exec(plainWords(title));
      return match === null ? [] : [[match[1] ?? '', match[2] ?? ''] as const];
    }),
  );
  if (titles.size === 0) return [];
  return headings.flatMap(({ line, text, plain }) => {
    const [, chapter = '', title = ''] = CHAPTER.exec(plain) ?? [];
    if (chapter === '') return [];
    const listed = titles.get(chapter);
    if (listed === undefined)
      return [finding(report, 'CONTENTS_CHAPTER_MISSING', line, text, '', `"${text}" tidak ada dalam daftar isi.`)];
    if (title === '' || listed === '' || title === listed) return [];
    const computed = `${chapter} ${listed}`.toUpperCase();
    return [
      finding(
        report,
        'CHAPTER_TITLE_VARIES',
        line,
        text,
        computed,
        `Judul bab tertulis "${text}", di daftar isi "${computed}".`,
      ),
    ];
  });
};
