import { sum } from '@jejak/figures';
import type { CheckRule, Finding, ReadSentence, SentenceFigure } from '../../read-report.model';
import { isYear } from '../../text/numbers';
import { shown } from './rounding-fit';

const CONSISTS = /\b(?:terdiri (?:dari|atas)|yang terbagi (?:menjadi|atas)|dengan rincian|yaitu|yakni)\b/i;
/** `3 di antaranya anak`: told twice, once in the whole. */
const OF_WHICH = /\b(?:di ?antaranya|termasuk|antara lain|sebagian|sisanya)\b/i;
const GROUPS = /^(?:laki|perempuan|pria|wanita|wni|wna|dewasa|anak|pns|ppnpn|asn)$/i;

const isCount = (figure: SentenceFigure): boolean =>
  figure.decimals === 0 && figure.unit === 'plain' && !isYear(figure) && figure.unitText !== '';

/** Of the same things, or of groups of them: `39 pegawai … 20 laki-laki … 19 perempuan`. */
const samePeople = (whole: SentenceFigure, parts: readonly SentenceFigure[]): boolean => {
  const unit = whole.unitText.toLowerCase();
  const units = parts.map(({ unitText }) => unitText.toLowerCase());
  return units.every((one) => one === unit) || units.every((one) => GROUPS.test(one));
};

const judge = ({ text, figures, section }: ReadSentence): readonly Finding[] => {
  const consists = CONSISTS.exec(text);
  if (consists === null || OF_WHICH.test(text)) return [];
  const before = figures.filter((figure) => figure.at < consists.index);
  const whole = before.at(-1);
  const parts = figures.filter((figure) => figure.at > consists.index);
  if (whole === undefined || !isCount(whole) || parts.length < 2 || !parts.every(isCount)) return [];
  if (!samePeople(whole, parts)) return [];
  const value = sum(parts.map((part) => part.value));
  if (value.equals(whole.value)) return [];
  return [
    {
      code: 'PARTS_DIFFER',
      severity: 'block',
      line: whole.line,
      place: section,
      stated: whole.text,
      computed: shown(value),
      sentence: `Disebut ${whole.text} ${whole.unitText}, tetapi rinciannya dalam kalimat itu (${parts.map((part) => part.text).join(' + ')}) berjumlah ${shown(value)}.`,
    },
  ];
};

/** A number that a sentence takes apart is the sum of its parts. */
export const partsInWordsRule: CheckRule = ({ sentences }) => sentences.flatMap(judge);
