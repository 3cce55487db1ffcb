import type { CheckRule, Finding, ReadHeading } from '../../read-report.model';
import { readMarkers } from './markers';
import { sectionAt } from './running-text';

const PROMISES =
  /\b(?:dengan rincian|rinciannya|rincian|yaitu|yakni|antara lain|meliputi)\s{0,2}(?:adalah )?(?:sebagai berikut)?\s{0,2}:\s*$/i;
/** Pictures are lost in a text; that they are not there says nothing. */
const PICTURE = /\b(?:gambar|diagram|bagan|grafik|foto|dokumentasi|struktur|peta|tabel)\b/i;
const NUMBER = /^(\d{1,2}[.)]|[A-Za-z][.)]|\(\w{1,2}\))\s/;

/** A heading that begins something new: a chapter, or a number that is not the first of a list. */
const isElsewhere = ({ text }: ReadHeading): boolean => {
  if (/^bab\s+[ivx]/i.test(text)) return true;
  const markers = readMarkers(NUMBER.exec(text)?.[1] ?? '');
  return markers.length > 0 && markers.every(({ value }) => value > 1);
};

/** `dengan rincian sebagai berikut:` and then nothing but the next section. */
export const promisedList: CheckRule = (report) => {
  const { lines, headings, tables } = report;
  const byLine = new Map(headings.map((heading) => [heading.line, heading]));
  const rows = new Set(tables.flatMap((table) => table.rows.map(({ line }) => line)));
  return lines.flatMap((text, index): readonly Finding[] => {
    if (text.length > 2_000 || !PROMISES.test(text) || PICTURE.test(text.slice(-120)) || rows.has(index + 1)) return [];
    let next = index + 1;
    while (next < lines.length && (lines[next] ?? '').trim() === '') next++;
    const heading = byLine.get(next + 1);
    if (heading === undefined || !isElsewhere(heading)) return [];
    return [
      {
        code: 'EMPTY_PLACEHOLDER',
        severity: 'warn',
        line: index + 1,
        place: sectionAt(report, index),
        stated: text.slice(-60).replace(/^\S*\s/, ''),
        computed: '',
        sentence: `Rincian dijanjikan, tetapi yang mengikuti adalah "${heading.text}".`,
      },
    ];
  });
};
