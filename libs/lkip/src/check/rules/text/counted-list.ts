import { sum, toIndonesian } from '@jejak/figures';
import type { CheckRule, Finding, ReadFigure, ReadListItem, ReadReport } from '../../read-report.model';
import { findFigures, isYear } from '../../text/numbers';
import { readMarkers } from './markers';
import { readNumberWords } from './number-words';
import { sectionAt } from './running-text';

const BRACKETED = /(?<![\d.,])(\d{1,3})\s{0,2}\(([a-z ]{3,40})\)/giu;
const COUNTED =
  /(?<![\d.,]|kelas |pasal |nomor |tahun |skala )\b(\d{1,2}|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)\s{1,2}(?:\([^)]{1,30}\)\s{1,2})?(?:orang |buah |macam |jenis |kali )?(kegiatan|rapat|operasi|inovasi|pejabat|indikator|seksi|subseksi|sasaran|misi|penghargaan|unsur|bagian|tim|program|layanan|perkara|hal|faktor|kendala|penugasan|tahap)/giu;
/** `3 (tiga) kabupaten`: whatever is counted so, unless it is a time, money or people that a list groups. */
const BRACKETED_NOUN =
  /(?<![\d.,])\b(\d{1,2})\s{0,2}\([a-z ]{3,40}\)\s{1,2}(?!tahun|bulan|hari|jam|menit|minggu|orang|pegawai|personil|personel|peserta|halaman|lembar|persen|kali\b|poin|juta|ribu|unit)\p{L}/giu;
const INTRODUCES = /:\s*$|\b(?:yaitu|yakni|sebagai berikut|antara lain|meliputi|adalah)\s*:?\s*$/i;
const AMONG_OTHERS = /\b(?:antara lain|di antaranya|diantaranya|misalnya)\b/i;
const MONTHS = /^(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|no[vp]ember|desember)/i;
const LONGEST = 20_000;

/** Number and words that stand beside each other: "4 (Empat)". */
const bracketed = (report: ReadReport, text: string, line: number): readonly Finding[] =>
  [...text.matchAll(BRACKETED)].flatMap(([stated, digits = '', words = '']) => {
    const value = readNumberWords(words);
    if (value === undefined || value === Number(digits)) return [];
    return [
      {
        code: 'NUMBER_WORDS_DIFFER',
        severity: 'block' as const,
        line,
        place: sectionAt(report, line),
        stated,
        computed: String(value),
        sentence: `Tertulis ${digits}, tetapi dengan huruf "${words}" (${String(value)}).`,
      },
    ];
  });

const NEAR = 3;
const APART = 12;

/** Items of the list right below a line; text between items (an item that runs on) does not end it, a heading does. */
const listBelow = (report: ReadReport, line: number): readonly ReadListItem[] => {
  const below = report.items.filter((item) => item.line > line);
  const [first] = below;
  if (first === undefined || first.line - line > NEAR) return [];
  const heading = report.headings.find((other) => other.line > line)?.line ?? Infinity;
  const markers = readMarkers(first.marker);
  const style = (markers.find(({ value }) => value === 1) ?? markers[0])?.style ?? '';
  const items: ReadListItem[] = [];
  let last = first.line;
  for (const item of below) {
    if (item.line > heading || item.line - last > APART) break;
    last = item.line;
    const counts = readMarkers(item.marker);
    const marker = counts.find((count) => count.style === style);
    if (marker === undefined && (style !== '' || counts.length > 0)) continue;
    if (marker?.value === 1 && items.length > 0) break;
    items.push(item);
  }
  return items;
};

const counted = (text: string): readonly number[] =>
  [...text.matchAll(COUNTED)].flatMap((match) => {
    const value = /^\d/.test(match[1] ?? '') ? Number(match[1]) : readNumberWords(match[1] ?? '');
    return value === undefined || MONTHS.test(text.slice(match.index + (match[1] ?? '').length).trim()) ? [] : [value];
  });

/** `BAP sebanyak 27 orang, dengan rincian:` and below `saksi sebanyak 15 orang`: the one is the sum of the others. */
const summed = (report: ReadReport, text: string, line: number, items: readonly ReadListItem[]): readonly Finding[] => {
  const countsIn = (printed: string): readonly ReadFigure[] =>
    findFigures(printed, line).filter((figure) => figure.decimals === 0 && figure.unit === 'plain' && !isYear(figure));
  const [whole, ...more] = countsIn(text);
  if (whole === undefined || more.length > 0 || whole.unitText === '' || items.length < 2) return [];
  const parts = items.map((item) => countsIn(item.text));
  if (AMONG_OTHERS.test(text) || !/rincian|terdiri/i.test(text)) return [];
  if (
    !parts.every((counts) => counts.length === 1 && counts[0]?.unitText.toLowerCase() === whole.unitText.toLowerCase())
  )
    return [];
  const value = sum(parts.flatMap((counts) => counts.map((count) => count.value)));
  if (value.equals(whole.value)) return [];
  return [
    {
      code: 'PARTS_DIFFER',
      severity: 'block',
      line,
      place: sectionAt(report, line),
      stated: whole.text,
      computed: toIndonesian(value.toFraction()),
      sentence: `Disebut ${whole.text} ${whole.unitText}, tetapi rincian dalam daftar di bawahnya berjumlah ${toIndonesian(value.toFraction())}.`,
    },
  ];
};

const listed = (report: ReadReport, text: string, line: number): readonly Finding[] => {
  if (!INTRODUCES.test(text.trim())) return [];
  const items = listBelow(report, line);
  const named = counted(text);
  const other = [...text.matchAll(BRACKETED_NOUN)].map(([, digits]) => Number(digits));
  const values = [...new Set([...named, ...other])];
  const [stated] = values;
  const sums = summed(report, text, line, items);
  if (sums.length > 0) return sums;
  // Several counts in one paragraph: which of them the list is of cannot be told.
  if (stated === undefined || values.length !== 1 || items.length === 0 || items.length === stated) return [];
  if (AMONG_OTHERS.test(text) && items.length < stated) return [];
  return [
    {
      code: 'LIST_COUNT_DIFFERS',
      // What is counted is no word that lists are known to be of: the list may be of something else.
      severity: named.length > 0 ? 'block' : 'warn',
      line,
      place: sectionAt(report, line),
      stated: String(stated),
      computed: String(items.length),
      sentence: `Disebut ${String(stated)}, tetapi daftar di bawahnya berisi ${String(items.length)}.`,
    },
  ];
};

/** A count in the text that its own list denies. */
export const countedList: CheckRule = (report) => {
  const source =
    report.lines.length > 0
      ? report.lines.map((text, index) => ({ text, line: index + 1 }))
      : report.sentences.map(({ text, line }) => ({ text, line }));
  return source
    .filter(({ text }) => text.length <= LONGEST)
    .flatMap(({ text, line }) => [...bracketed(report, text, line), ...listed(report, text, line)]);
};
