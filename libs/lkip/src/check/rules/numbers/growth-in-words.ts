import { HUNDRED } from '@jejak/figures';
import type { CheckRule, Finding, ReadSentence } from '../../read-report.model';
import { isYear } from '../../text/numbers';
import { shown, withinRounding } from './rounding-fit';

const CHANGE =
  /\b(?:naik|turun|meningkat|menurun|kenaikan|penurunan|peningkatan|pertumbuhan|tumbuh|bertambah|berkurang)\b[^.;\d]{0,30}$/i;

const judge = ({ text, figures, section }: ReadSentence): readonly Finding[] => {
  const values = figures.filter((figure) => !isYear(figure));
  if (values.length !== 3) return [];
  const wordsBefore = (at: number): string => text.slice(Math.max(0, at - 60), at);
  const before = values.find(({ at }) => /\bdari\b[^.;\d]{0,40}$/i.test(wordsBefore(at)));
  const after = values.find(({ at }) => /\bmenjadi\b[^.;\d]{0,40}$/i.test(wordsBefore(at)));
  const change = values.find((figure) => figure !== before && figure !== after);
  if (before === undefined || after === undefined || change?.unit !== 'percent' || before === after) return [];
  if (!CHANGE.test(wordsBefore(change.at)) || before.unit !== after.unit || before.value.equals(0)) return [];
  const difference = after.value.sub(before.value);
  const growth = difference.div(before.value).mul(HUNDRED);
  if (withinRounding(growth.abs(), { ...change, value: change.value.abs() })) return [];
  // Of two percentages the difference in points may be meant; that it is called growth is another finding.
  if (before.unit === 'percent' && withinRounding(difference.abs(), { ...change, value: change.value.abs() }))
    return [];
  const computed = shown(growth, 'percent');
  return [
    {
      code: 'GROWTH_WRONG',
      severity: 'block',
      line: change.line,
      place: section,
      stated: change.text,
      computed,
      sentence: `Tertulis ${change.text}, padahal perubahan dari ${before.text} menjadi ${after.text} adalah ${computed}.`,
    },
  ];
};

/** A change told with both its values is the change between them. */
export const growthInWordsRule: CheckRule = ({ sentences }) => sentences.flatMap(judge);
