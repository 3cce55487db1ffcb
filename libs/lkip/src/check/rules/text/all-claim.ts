import { exact, type Exact, HUNDRED } from '@jejak/figures';
import type { CheckRule, Finding, ReadFigure, ReadSentence } from '../../read-report.model';
import { rowsOfYear } from './indicator-rows';

const ALL = /\b(?:semua|seluruh(?:nya)?|keseluruhan|setiap)\b[^.;]{0,60}\b(?:indikator|target|sasaran)\b/i;
const THRESHOLD =
  /(>=|≥|>|lebih dari|di\s?atas|melebihi|melampaui|minimal|paling sedikit|sekurang-kurangnya|mencapai)\s{0,3}(\d{1,3}(?:[.,]\d{1,2})?)\s{0,3}(?:%|persen)/i;
const FULFILLED = /\b(?:telah |sudah )?(?:tercapai|terpenuhi|terlampaui)\b/i;
const DENIED = /\b(?:belum|tidak|kecuali|sebagian)\b/i;

interface Claim {
  readonly least: Exact;
  readonly strict: boolean;
  readonly printed: string;
}

const claimOf = ({ text }: ReadSentence): Claim | undefined => {
  const all = ALL.exec(text);
  if (all === null || DENIED.test(text)) return undefined;
  const rest = text.slice(all.index);
  const threshold = THRESHOLD.exec(rest);
  if (threshold !== null) {
    const [printed, word = '', number = '0'] = threshold;
    // A mean of all indicators is "sebesar", never "semua … mencapai 99,46 %" of each.
    if (/mencapai/i.test(word) && /\b(?:rata-rata|sebesar|hasil penilaian)\b/i.test(rest)) return undefined;
    const strict = /^(?:>$|lebih|di|mele|mela)/i.test(word);
    return { least: exact(number.replace(',', '.')), strict, printed: `${all[0]} … ${printed}` };
  }
  const fulfilled = FULFILLED.exec(rest.slice(0, all[0].length + 40));
  return fulfilled === null
    ? undefined
    : { least: HUNDRED, strict: false, printed: `${all[0]} … ${fulfilled[0].trim()}` };
};

/** With its sign, or under a header that says what it is: `Capaian (%) … 95,38`. */
const isShare = (figure: ReadFigure | null): boolean =>
  figure?.unit === 'percent' || (figure?.unit === 'plain' && figure.value.compare(exact(LEAST_SHARE)) >= 0);

/** A plain figure below it may be an index or a fraction. */
const LEAST_SHARE = 10;

/** A claim that a row denies: "seluruh target indikator kinerja telah mencapai >70 %". */
export const allClaim: CheckRule = (report) => {
  const rows = rowsOfYear(report, report.year).filter(({ achievement }) => isShare(achievement));
  return report.sentences.flatMap((sentence): readonly Finding[] => {
    const claim = claimOf(sentence);
    if (claim === undefined) return [];
    const against = rows.find(({ achievement }) => {
      const order = achievement?.value.compare(claim.least) ?? 1;
      return claim.strict ? order <= 0 : order < 0;
    });
    if (against === undefined || against.achievement === null) return [];
    return [
      {
        code: 'CLAIM_DENIED',
        severity: 'block',
        line: sentence.line,
        place: sentence.section,
        stated: claim.printed,
        computed: against.achievement.text,
        sentence: `Tertulis "${claim.printed}", padahal "${against.subject}" (baris ${String(against.line)}) ${against.achievement.text}.`,
      },
    ];
  });
};
