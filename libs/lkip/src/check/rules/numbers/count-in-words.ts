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

const judge = (report: ReadReport, table: ReadTable, total: ReadFigure): readonly Finding[] => {
  const words = [...new Set(wordsOf(table.title))];
  if (words.length < LEAST_WORDS) return [];
  const printed = table.rows.flatMap(({ cells }) => cells.flatMap(({ figure }) => figure ?? []));
  return report.sentences.flatMap((sentence): readonly Finding[] => {
    const figure = statedCount(sentence);
    if (figure === undefined) return [];
    const before = sentence.text.slice(0, figure.at);
    const said = new Set(wordsOf(before));
    const [year = report.year] = yearsOf(before);
    if (!words.every((word) => said.has(word)) || PART.test(before) || year !== (table.year ?? report.year)) return [];
    if (printed.some(({ value }) => value.equals(figure.value))) return [];
    return [
      {
        code: 'STATED_TWICE',
        severity: WHOLE.test(before) ? 'block' : 'warn',
        line: figure.line,
        place: sentence.section,
        stated: figure.text,
        computed: total.text,
        sentence: `Tertulis ${figure.text}, tetapi jumlah tabel "${table.title}" (baris ${String(total.line)}) ${total.text}.`,
      },
    ];
  });
};

/** The number of a sentence that says what a whole table counts is that table's total. */
export const countInWordsRule: CheckRule = (report) =>
  report.tables.flatMap((table) => {
    const total = grandTotal(table);
    return total === null ? [] : judge(report, table, total);
  });
