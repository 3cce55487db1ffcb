import type {
  CheckRule,
  Finding,
  ReadFigure,
  ReadReport,
  ReadSentence,
  ReadTable,
  SentenceFigure,
} from '../../read-report.model';
import { isYear } from '../../text/numbers';

const STATES = /\b(?:sebanyak|sejumlah|sebesar|adalah|mencapai|berjumlah|yaitu|menerbitkan|melayani)\s*$/i;
const WHOLE = /\b(?:jumlah|total|seluruh|keseluruhan)\b/i;
/** Of a part of the year or of one group. */
const PART =
  /\b(?:bulan|triwulan|semester|tertinggi|terendah|terbanyak|rata-rata|laki|perempuan|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|no[vp]ember|desember|selisih|naik|turun|target|di ?antaranya)\b/i;
const FILLERS = new Set(
  'tabel data rekapitulasi rekap jumlah laporan tahun bulan menurut berdasarkan per pada di dan yang dari untuk kantor imigrasi total periode realisasi grafik'.split(
    ' ',
  ),
);
const LEAST_WORDS = 2;

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/\bkelas\b.*$/, ' ')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2 && !FILLERS.has(word));

/** What a table counts, and its sum over everything: the last row of its last column. */
const grandTotal = (table: ReadTable): ReadFigure | null => {
  const row = table.rows.at(-1);
  if (row?.kind !== 'total') return null;
  const totals = table.columns.filter(({ role }) => role === 'total');
  const counted = table.columns.filter(({ role }) => role === 'other' || role === 'total');
  const column = totals.at(-1) ?? (counted.length === 1 ? counted[0] : undefined);
  const figure = row.cells[column?.index ?? -1]?.figure ?? null;
  return figure === null || figure.decimals > 0 || figure.unit === 'percent' ? null : figure;
};

const statedCount = ({ text, figures }: ReadSentence): SentenceFigure | undefined => {
  const counts = figures.filter((figure) => !isYear(figure) && figure.decimals === 0 && figure.unit === 'plain');
  return counts.find((figure) => STATES.test(text.slice(0, figure.at)));
};

const yearsOf = (text: string): readonly number[] =>
  [...text.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => Number(year));

interface Said {
  readonly figure: SentenceFigure;
  readonly before: string;
  readonly words: ReadonlySet<string>;
  readonly year: number | null;
  readonly section: string;
}

const saidIn = (report: ReadReport): readonly Said[] =>
  report.sentences.flatMap((sentence): readonly Said[] => {
    const figure = statedCount(sentence);
    const before = sentence.text.slice(0, figure?.at ?? 0);
    if (figure === undefined || PART.test(before)) return [];
    const [year = report.year] = yearsOf(before);
    return [{ figure, before, words: new Set(wordsOf(before)), year, section: sentence.section }];
  });

/** Sentences by their words, so that each table looks only at those that have its own. */
const byWord = (said: readonly Said[]): ReadonlyMap<string, readonly Said[]> => {
  const index = new Map<string, Said[]>();
  for (const one of said)
    for (const word of one.words) {
      const list = index.get(word);
      if (list === undefined) index.set(word, [one]);
      else list.push(one);
    }
  return index;
};

/** So many sentences about one table are compared. */
const MOST_SENTENCES = 100;

const judge = (
  report: ReadReport,
  table: ReadTable,
  total: ReadFigure,
  index: ReadonlyMap<string, readonly Said[]>,
): readonly Finding[] => {
  const words = [...new Set(wordsOf(table.title))];
  if (words.length < LEAST_WORDS) return [];
  const lists = words.map((word) => index.get(word) ?? []).sort((a, b) => a.length - b.length);
  const about = (lists[0] ?? [])
    .slice(0, MOST_SENTENCES)
    .filter(({ words: said, year }) => words.every((word) => said.has(word)) && year === (table.year ?? report.year));
  const printed = table.rows.flatMap(({ cells }) => cells.flatMap(({ figure }) => figure ?? []));
  return about
    .filter(({ figure }) => !printed.some(({ value }) => value.equals(figure.value)))
    .map(({ figure, before, section }) => ({
      code: 'STATED_TWICE',
      severity: WHOLE.test(before) ? 'block' : 'warn',
      line: figure.line,
      place: section,
      stated: figure.text,
      computed: total.text,
      sentence: `Tertulis ${figure.text}, tetapi jumlah tabel "${table.title}" (baris ${String(total.line)}) ${total.text}.`,
    }));
};

/** The number of a sentence that says what a whole table counts is that table's total. */
export const countInWordsRule: CheckRule = (report) => {
  const totals = report.tables.flatMap((table) => {
    const total = grandTotal(table);
    return total === null ? [] : [{ table, total }];
  });
  if (totals.length === 0) return [];
  const index = byWord(saidIn(report));
  return totals.flatMap(({ table, total }) => judge(report, table, total, index));
};
