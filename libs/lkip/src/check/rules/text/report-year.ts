import type { CheckRule, Finding } from '../../read-report.model';
import { runningText, sectionAt } from './running-text';

/** Phrases whose year is that of the report itself. */
const OWN_YEAR =
  /(laporan kinerja|perjanjian kinerja|realisasi kinerja|target dan realisasi|selama(?: periode)?|sepanjang|pada tahun anggaran|^(?:menjelaskan|menguraikan|menyajikan|memuat)|menghadapi|menyongsong|rencana tindak(?: lanjut)?(?: pada)?)((?:\s{1,3}(?!(?:19|20)\d\d)(?:[\p{L}\p{N}()/,-]|\.(?=\S)){1,30}){0,18}?)\s{1,3}((?:19|20)\d\d)(?!\s?[-–]\s?(?:19|20)\d\d)/gimu;

/** Words that say on purpose that another year is meant. */
const OTHER_YEAR = /\b(sebelumnya|lalu|dibanding\p{L}*|mendatang|berikutnya|year on year|yoy|sejak|mulai)\b/iu;
const AROUND = 160;
/** Between phrase and year only "tahun" may introduce the year; "Nomor 53 Tahun 2014" is the year of a regulation. */
const REGULATION = /\b(nomor|peraturan|undang|keputusan|no\.)\b/i;
const FORWARD = /^(menghadapi|menyongsong)/i;

const sentenceAround = (text: string, offset: number, length: number): string => {
  const from = Math.max(0, offset - AROUND);
  const before = text.slice(from, offset);
  const start = Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n\n'));
  const after = text.slice(offset + length, offset + length + AROUND);
  const end = /[.;]\s|\n\n/.exec(after)?.index ?? after.length;
  return before.slice(start + 1) + text.slice(offset, offset + length) + after.slice(0, end);
};

/** A year belongs to what was meant when the report is about it: the report, its agreement, "selama tahun …". */
export const reportYear: CheckRule = (report) => {
  const { year } = report;
  if (year === null) return [];
  const running = runningText(report);
  const findings = new Map<number, Finding>();
  for (const match of running.text.matchAll(OWN_YEAR)) {
    const [printed, phrase = '', between = '', stated = ''] = match;
    const line = running.lineAt(match.index + printed.length - stated.length);
    const forward = FORWARD.test(phrase);
    const expected = forward ? year + 1 : year;
    if (Number(stated) === expected || findings.has(line)) continue;
    if (!/\b(tahun|anggaran|periode|T\.?A\.?)\s*$/i.test(between) || REGULATION.test(between)) continue;
    if (/\n\s*\n[\s\S]*\n\s*\n/.test(printed)) continue;
    const sentence = sentenceAround(running.text, match.index, printed.length);
    if (OTHER_YEAR.test(sentence) || (!forward && sentence.includes(String(year)))) continue;
    findings.set(line, {
      code: 'REPORT_YEAR_VARIES',
      severity: 'warn',
      line,
      place: sectionAt(report, line),
      stated: printed.replace(/\s+/g, ' '),
      computed: String(expected),
      sentence: forward
        ? `Rencana ke depan menyebut tahun ${stated}, padahal laporan ini tentang tahun ${String(year)}.`
        : `Tertulis tahun ${stated}, padahal laporan ini tentang tahun ${String(year)}.`,
    });
  }
  return [...findings.values()];
};
