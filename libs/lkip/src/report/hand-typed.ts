import type { Finding } from '../check/read-report.model';
import type { LkipDocument, ReferencedFigure } from './document.model';
import { PLACEHOLDER } from './sentences';

const MONTHS = 'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember';

/** Numbers that are names and not figures: a day, a year, a regulation, an article, a chapter. */
const NAMES = [
  new RegExp(`\\b\\d{1,2} (?:${MONTHS})(?: \\d{4})?\\b`, 'g'),
  /\b(?:Nomor|No\.|Pasal|ayat|Bab|huruf|angka|Lampiran) *\(?\d+\)?/gi,
  /\b(?:19|20)\d{2}(?:[-/](?:19|20)\d{2})?\b/g,
];
const NUMBER = /\d+(?:[.,]\d+)*/g;
/** References that are named to the officer: some figures, such as 2, stand under many. */
const MOST_NAMED = 3;

/**
 * Figures that an officer typed into a text of the report. They stay what they are when the log says something else, so
 * each is shown with the reference that would follow it.
 */
export const handTypedNumbers = ({ texts, figures }: Pick<LkipDocument, 'texts' | 'figures'>): readonly Finding[] => {
  const known = referencesByPrinted(figures);
  return Object.entries(texts).flatMap(([key, { written, title, text }]) =>
    written ? found(key, title, text, known) : [],
  );
};

const found = (
  key: string,
  title: string,
  text: string,
  known: ReadonlyMap<string, readonly string[]>,
): readonly Finding[] => {
  const figures = NAMES.reduce((rest, name) => rest.replace(name, ' '), text.replace(PLACEHOLDER, ' '));
  return [...new Set(figures.match(NUMBER) ?? [])].map((stated) => {
    const references = known.get(stated) ?? [];
    const named = references.slice(0, MOST_NAMED).map((reference) => `{{${reference}}}`);
    return {
      code: 'NUMBER_TYPED',
      severity: 'warn',
      line: 0,
      place: title,
      stated,
      computed: named.join(', '),
      sentence:
        named.length === 0
          ? `Teks ${key}: angka ${stated} ditulis tangan dan tidak sama dengan satu pun angka laporan; pastikan sumbernya.`
          : `Teks ${key}: angka ${stated} ditulis tangan; pakai rujukan ${named.join(' atau ')} agar mengikuti log.`,
    };
  });
};

const referencesByPrinted = (
  figures: Readonly<Record<string, ReferencedFigure>>,
): ReadonlyMap<string, readonly string[]> => {
  const byPrinted = new Map<string, string[]>();
  for (const [reference, { exact, printed }] of Object.entries(figures)) {
    const number = exact === null ? undefined : printed.match(NUMBER)?.[0];
    if (number === undefined) continue;
    const others = byPrinted.get(number);
    if (others === undefined) byPrinted.set(number, [reference]);
    else others.push(reference);
  }
  // The shorter one says more of the year as a whole.
  for (const references of byPrinted.values()) references.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return byPrinted;
};
