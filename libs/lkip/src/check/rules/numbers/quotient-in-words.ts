import { exact, HUNDRED, ratio } from '@jejak/figures';
import type { CheckRule, Finding, ReadSentence, SentenceFigure } from '../../read-report.model';
import { endOf, isYear } from '../../text/numbers';
import { ROUNDING_NAMES, roundingThatFits, shown } from './rounding-fit';

const BASE = /\b(?:target|pagu|alokasi|anggaran yang tersedia)\b/i;
const PART = /\b(?:realisasi\w*|direalisasikan|terealisasi|terserap|tercapai|dicapai)\b/i;
/** A percentage of something else: the rise, a share of another whole, another year. */
const OTHER =
  /kenaikan|peningkatan|penurunan|perubahan|selisih|\bnaik\b|\bturun\b|meningkat|menurun|sisa|\bbelum\b|rata-rata/i;

interface Stated {
  readonly part: SentenceFigure;
  readonly base: SentenceFigure;
  readonly share: SentenceFigure;
}

/** `pagu … A, realisasi … B atau P %`: three figures, each with its own word, the share last. */
const statedIn = ({ text, figures }: ReadSentence): Stated | null => {
  const quantities = figures.filter((figure) => !isYear(figure));
  if (quantities.length !== 3) return null;
  const [first, ...later] = quantities;
  // `realisasi A atau P % dari pagu B` or `pagu B, realisasi A atau P %`.
  const isAmid = later[0]?.unit === 'percent' && later[1]?.unit !== 'percent';
  const [second, share] = isAmid ? [later[1], later[0]] : later;
  if (first === undefined || second === undefined || share?.unit !== 'percent') return null;
  const wordsOf = (figure: SentenceFigure, before?: SentenceFigure): string =>
    text.slice(before === undefined ? 0 : endOf(before), figure.at);
  const between = [wordsOf(first), wordsOf(second, isAmid ? share : first)] as const;
  if (OTHER.test(text.slice(0, Math.max(share.at, second.at))) || first.unit !== second.unit) return null;
  const isBase = between.map((words) => BASE.test(words));
  const isPart = between.map((words) => PART.test(words));
  if (isBase[0] && !isPart[0] && isPart[1] && !isBase[1]) return { base: first, part: second, share };
  if (isPart[0] && !isBase[0] && isBase[1] && !isPart[1]) return { base: second, part: first, share };
  return null;
};

/** A percentage in a sentence is the quotient of the two figures beside it. */
export const quotientInWordsRule: CheckRule = ({ sentences }) =>
  sentences.flatMap((sentence): readonly Finding[] => {
    const stated = statedIn(sentence);
    const usual = stated === null ? null : ratio(stated.part.value, stated.base.value)?.mul(HUNDRED);
    if (stated === null || !usual) return [];
    const { part, base, share } = stated;
    // Lower may be better, where it is no money.
    const readings = base.unit === 'rupiah' ? [usual] : [usual, exact(200).sub(usual)];
    const rules = readings.map((value) => roundingThatFits(value, share));
    if (rules.some((rule) => rule === 'half-up' || rule === 'other-decimals')) return [];
    const computed = shown(usual, 'percent');
    const at = { line: share.line, place: sentence.section, stated: share.text, computed };
    const rule = rules.find((one) => one !== null);
    if (rule !== undefined) {
      const told = `Tertulis ${share.text}; ${part.text} / ${base.text} = ${computed}, jadi angka ini ${ROUNDING_NAMES[rule]}.`;
      return [{ code: 'ROUNDING_DIFFERS', severity: 'info', ...at, sentence: told }];
    }
    const told = `Tertulis ${share.text}, padahal ${part.text} / ${base.text} = ${computed} menurut kalimat itu sendiri.`;
    return [{ code: 'QUOTIENT_WRONG', severity: 'block', ...at, sentence: told }];
  });
