import type { ReadReport, SentenceFigure } from '../../read-report.model';
import { endOf, isYear } from '../../text/numbers';
import type { OfficeKind } from './known-facts';

/** A sentence that says a figure of the whole office. */
export interface Claim {
  readonly kind: OfficeKind;
  readonly year: number;
  readonly figure: SentenceFigure;
  readonly section: string;
}

/** A sentence with more is a table whose columns were lost. */
const MOST_FIGURES = 100;

const STATES = /(?:sebesar|adalah|mencapai|yaitu|yakni|senilai|menjadi|yang sebesar)\s*(?:rp\.?\s*)?$/i;
const CHANGE =
  /perubahan|peningkatan|penurunan|kenaikan|pertumbuhan|selisih|year on year|yoy|\bnaik\b|\bturun\b|meningkat|menurun|penambahan|pengurangan/i;
/** Of a part of the office's money or work, or of a part of the year. */
const PART =
  /\bbelanja|\blayanan\b(?!\s+keimigrasian)|\bprogram\b|\boutput\b|\bkomponen\b|\bseksi\b|\bsubseksi\b|triwulan|semester|\bsasaran\s|\boutput\b|\bbulan\b|\bsisa\b|\btarget\b|\bpnbp\b/i;
const COMPARED = /dibanding(?:kan)?\b[^.;]{0,30}\btahun\s((?:199|20\d)\d)[^.;\d]{0,30}$/i;

/** Right behind an amount: `Rp 985.500.000,00 (98,55 %)`, `… atau sebesar 98,55 %`. */
const BESIDE = /^[\s\d,.–-]{0,6}(?:\(|atau|setara(?: dengan)?|yaitu)\s*(?:sebesar|sebanyak)?\s*\(?$/i;

const WORDS: Readonly<Record<'percent' | 'rupiah', readonly (readonly [RegExp, OfficeKind])[]>> = {
  percent: [
    [/performance|nilai kinerja\b/gi, 'performance'],
    [
      /(?:capaian|rata-rata)\s(?:dari\s)?(?:seluruh\s|semua\s|rata-rata\s|total\s)?indikator kinerja(?!\s?:)/gi,
      'indicators',
    ],
    [/rata-rata\s(?:persentase\s|nilai\s)?capaian(?!\s(?:sasaran|output|program))/gi, 'indicators'],
    [/penyerapan anggaran|serapan anggaran|realisasi anggaran|daya serap/gi, 'absorption'],
  ],
  rupiah: [
    [/pagu(?:\sanggaran)?|alokasi anggaran/gi, 'allotment'],
    [/realisasi anggaran|direalisasikan|terealisasi|anggaran yang terserap/gi, 'realisation'],
  ],
};

/** The kind that the words before a figure name last. */
const kindIn = (words: string, unit: 'percent' | 'rupiah'): OfficeKind | null => {
  let found: OfficeKind | null = null;
  let at = -1;
  for (const [pattern, kind] of WORDS[unit]) {
    const last = [...words.matchAll(pattern)].at(-1)?.index ?? -1;
    if (last > at) [found, at] = [kind, last];
  }
  return found;
};

const yearIn = (words: string): number | null => {
  const year = words.match(/(?<!\d)(?:199|20\d)\d(?!\d)/g)?.at(-1);
  return year === undefined ? null : Number(year);
};

/** Figures that sentences state of the whole office: `pagu anggaran … sebesar Rp …`. */
export const officeClaims = (report: ReadReport): readonly Claim[] =>
  report.sentences
    .filter(({ figures }) => figures.length <= MOST_FIGURES)
    .flatMap(({ text, figures, section }) =>
      figures.flatMap((figure, index): readonly Claim[] => {
        if (figure.unit !== 'percent' && figure.unit !== 'rupiah') return [];
        const whole = text.slice(0, figure.at);
        const before = figures.slice(0, index).findLast((other) => !isYear(other));
        const clause = text.slice(before === undefined ? 0 : endOf(before), figure.at);
        const compared = COMPARED.exec(clause)?.[1];
        if (compared !== undefined) {
          const kind = kindIn(whole, figure.unit);
          return kind === null || PART.test(whole) ? [] : [{ kind, year: Number(compared), figure, section }];
        }
        const money = index > 0 ? figures[index - 1] : undefined;
        if (figure.unit === 'percent' && money?.unit === 'rupiah' && BESIDE.test(clause)) {
          const earlier = figures.slice(0, index - 1).findLast((other) => !isYear(other));
          const words = text.slice(earlier === undefined ? 0 : endOf(earlier), money.at);
          const at = yearIn(text.slice(0, money.at)) ?? report.year;
          const spent = kindIn(words, 'rupiah') === 'realisation' && STATES.test(words);
          if (!spent || at === null || PART.test(words) || CHANGE.test(words)) return [];
          return [{ kind: 'absorption', year: at, figure, section }];
        }
        const kind = kindIn(clause, figure.unit);
        const year = yearIn(whole) ?? report.year;
        if (kind === null || year === null || !STATES.test(clause) || CHANGE.test(clause) || PART.test(clause))
          return [];
        return [{ kind, year, figure, section }];
      }),
    );
