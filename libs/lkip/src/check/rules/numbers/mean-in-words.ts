import type { CheckRule, Finding, ReadColumn, ReadTable, SentenceFigure } from '../../read-report.model';
import { isYear } from '../../text/numbers';
import { meansOf } from './means';
import { roundingThatFits, shown } from './rounding-fit';

/** So many lines after a survey's table its sentences still speak of it. */
const NEAR = 80;
const MEANT = /rata\s?-?\s?rata|nilai|perolehan|hasil/i;

/** The value column that a sentence names: `IKM` in `nilai IKM sebesar`. */
const namedColumn = (table: ReadTable, words: string): ReadColumn | undefined => {
  const heard = words.toLowerCase().split(/[^\p{L}]+/u);
  const names = (column: ReadColumn): readonly string[] =>
    column.header.toLowerCase().split(' / ').slice(-1).concat(column.header.toLowerCase().split(' / ').slice(0, 1));
  return table.columns
    .filter(({ role }) => role === 'value')
    .find((column) =>
      names(column)
        .map((name) => name.replace(/^(?:nilai|indeks|skor|rata-rata)\s+/, ''))
        .some((name) => name !== 'nilai' && !name.includes(' ') && heard.includes(name)),
    );
};

const figureAfter = (figures: readonly SentenceFigure[], text: string): SentenceFigure | undefined =>
  figures.find(
    (figure) =>
      !isYear(figure) &&
      figure.unit !== 'rupiah' &&
      figure.decimals > 0 &&
      !/skala\s*$|target\s*$/i.test(text.slice(0, figure.at)),
  );

/** A mean in a sentence is the mean of the column that it names; where it is another column's, whose it is. */
export const meanInWordsRule: CheckRule = ({ tables, sentences }) => {
  const surveys = tables.filter(
    ({ columns }) =>
      columns.some(({ role }) => role === 'month' || role === 'respondents') &&
      columns.some(({ role }) => role === 'value'),
  );
  return sentences.flatMap(({ text, line, figures, section }): readonly Finding[] => {
    const table = surveys.filter(({ lastLine }) => lastLine < line && line - lastLine <= NEAR).at(-1);
    const stated = figureAfter(figures, text);
    if (table === undefined || stated === undefined) return [];
    const words = text.slice(0, stated.at);
    const column = namedColumn(table, words);
    if (column === undefined || !MEANT.test(words)) return [];
    const own = meansOf(table, column);
    const [first] = own;
    if (first === undefined || own.some(({ value }) => roundingThatFits(value, stated) !== null)) return [];
    const owners = table.columns
      .filter(({ role, index }) => role === 'value' && index !== column.index)
      .flatMap((other) =>
        meansOf(table, other)
          .filter(({ value }) => roundingThatFits(value, stated) !== null)
          .map(({ what, value }) => ({ other, what, value })),
      );
    const [owner] = owners;
    const told = own.map(({ what, value }) => `${what} ${shown(value)}`).join(', ');
    const whose =
      owner === undefined ? '' : ` Angka itu ${owner.what} kolom ${owner.other.header} (${shown(owner.value)}).`;
    return [
      {
        code: owner === undefined ? 'MEAN_WRONG' : 'MEAN_OF_OTHER_COLUMN',
        severity: owner !== undefined || /rata\s?-?\s?rata/i.test(words) ? 'block' : 'warn',
        line: stated.line,
        place: section,
        stated: stated.text,
        computed: shown(first.value),
        sentence: `Tertulis ${stated.text} untuk ${column.header}, padahal menurut tabel (baris ${String(table.line)}) ${told}.${whose}`,
      },
    ];
  });
};
