import type { CheckRule, Finding } from '../../read-report.model';
import { sectionAt } from './running-text';

const UNITS =
  'orang|kegiatan|kali|persen|unit|pemohon|permohonan|wna|wni|paspor|laporan|berkas|pegawai|responden|dokumen|kasus|perkara|bap|rapat|operasi|deteni';
const PROMISE = '(?:sebanyak|sebesar|sejumlah|senilai|berjumlah)';

/** A figure was promised and is not there; each pattern is bounded, so that no line takes long. */
const PATTERNS: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: new RegExp(`\\b${PROMISE}\\s{0,3}(?::\\s{0,3})?(?=[.,;)](?!\\d))`, 'i'), what: 'angka sesudahnya kosong' },
  {
    pattern: new RegExp(`\\b(?:sebanyak|sebesar|berjumlah)\\s{1,3}(?:${UNITS}|%)(?![\\p{L}-])`, 'iu'),
    what: 'angka di depan satuan kosong',
  },
  { pattern: /(?<!\(|\bdalam )\bRp\.?\s{0,3}(?:(?:[,;)]|[.][,-])(?!\d)|[.…_]{2,}|$)/i, what: 'jumlah rupiah kosong' },
  {
    pattern: new RegExp(`(?:\\.{3,}|…+|_{3,})\\s{0,3}(?:${UNITS}|%)(?![\\p{L}-])`, 'iu'),
    what: 'titik-titik belum diisi',
  },
  {
    pattern: /\b(?:tanggal|nomor|pukul|bulan|tahun)\s{0,3}:?\s{0,3}(?:\.{3,}|…|_{3,})/i,
    what: 'titik-titik belum diisi',
  },
  {
    pattern: new RegExp(`\\b${PROMISE}\\s{0,3}:?\\s{0,3}(?:\\.{2,}|…|_{2,}|-(?=\\s|$))`, 'i'),
    what: 'titik-titik belum diisi',
  },
  {
    pattern:
      /(?:^|\s)(?:xx+|\[(?:isi|angka|tanggal|nama)[^\]]{0,40}\]|<(?:isi|angka|tanggal|nama)[^>]{0,40}>)(?=[\s.,;%]|$)/,
    what: 'isian contoh belum diganti',
  },
];
const OPEN_END = new RegExp(`\\b${PROMISE}\\s{0,3}[:.]?\\s*$`, 'i');
/** `DAFTAR ISI.....ii`: leaders before a page number are no blank to be filled. */
const LEADER = /[.…]{4,}\s{0,5}(?:\d{1,4}|[ivx]{1,6})\s*$/i;
const LONGEST = 20_000;
/** A long run of dots would be tried from each of its dots. */
const LONG_RUN = /[.…_]{8,}/g;
const SHORT_RUN = '........';
const CONTINUES = /^[\d(]|^Rp|^[a-z]/;

const nextText = (lines: readonly string[], index: number): string => {
  for (let next = index + 1; next < Math.min(lines.length, index + 6); next++) {
    const text = (lines[next] ?? '').trim();
    if (text !== '') return text;
  }
  return '';
};

const EXCERPT = 60;

/** So much of a line that an officer finds the place; no word is cut. */
const excerpt = (text: string, from: number, until: number): string => {
  const start = from <= 0 ? 0 : text.indexOf(' ', from) + 1;
  return text.slice(start, until).trim();
};

/** An empty placeholder: "BAP sebanyak ." states nothing, and nothing is not zero. */
export const placeholder: CheckRule = (report) => {
  const source =
    report.lines.length > 0
      ? report.lines.map((text, index) => ({
          text: text.length > LONGEST ? '' : text.replace(LONG_RUN, SHORT_RUN),
          line: index + 1,
        }))
      : report.sentences.map(({ text, line }) => ({ text, line }));
  const texts = source.map(({ text }) => text);
  const headings = new Set(report.headings.map(({ line }) => line));
  return source.flatMap(({ text, line }, index): readonly Finding[] => {
    if (text.length > LONGEST || LEADER.test(text)) return [];
    const add = (stated: string, what: string): readonly Finding[] => [
      {
        code: 'EMPTY_PLACEHOLDER',
        severity: 'block',
        line,
        place: sectionAt(report, line),
        stated,
        computed: '',
        sentence: `Isian belum lengkap, ${what}: "${stated}".`,
      },
    ];
    if (OPEN_END.test(text)) {
      const next = nextText(texts, index);
      const nextLine = source.slice(index + 1).find((other) => other.text.trim() !== '')?.line;
      const goesOn = CONTINUES.test(next) && (nextLine === undefined || !headings.has(nextLine));
      return goesOn ? [] : add(excerpt(text, text.length - EXCERPT, text.length), 'angka sesudahnya kosong');
    }
    for (const { pattern, what } of PATTERNS) {
      const match = pattern.exec(text);
      if (match !== null) return add(excerpt(text, match.index - EXCERPT / 2, match.index + EXCERPT / 2), what);
    }
    return [];
  });
};
