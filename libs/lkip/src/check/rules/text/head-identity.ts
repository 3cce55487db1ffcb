import type { CheckRule, Finding } from '../../read-report.model';
import { lettersApart, plainWords, runningText, sectionAt } from './running-text';

const NUMBER_OF_STAFF = /^\s*NIP\b/i;
const NAME = /\p{Lu}[\p{L}'’.-]{0,30}(?:[ \t]\p{Lu}[\p{L}'’.-]{0,30}){1,4}/gu;
const SLIPS = 2;
const LEAST_LETTERS = 6;
const LOOK_BACK = 4;

/** The line above the staff number is the name of who signed. */
const signatory = (lines: readonly string[]): { readonly name: string; readonly line: number } | undefined => {
  for (const [index, line] of lines.entries()) {
    if (!NUMBER_OF_STAFF.test(line)) continue;
    for (let above = index - 1; above >= Math.max(0, index - LOOK_BACK); above--) {
      const name = (lines[above] ?? '').trim();
      if (name !== '') return /\d|:/.test(name) ? undefined : { name, line: above + 1 };
    }
  }
  return undefined;
};

/** Degrees stand behind a comma and are often left out. */
const withoutDegrees = (name: string): string => plainWords(name.split(',')[0] ?? '');

/** An identity that varies: the head's name in two spellings. */
export const headIdentity: CheckRule = (report) => {
  const signed = signatory(report.lines);
  if (signed === undefined) return [];
  const name = withoutDegrees(signed.name);
  const size = name.split(' ').length;
  if (name.length < LEAST_LETTERS || size < 2) return [];
  const running = runningText(report);
  const findings = new Map<string, Finding>();
  for (const match of running.text.matchAll(NAME)) {
    const words = match[0].split(/[ \t]/);
    for (let from = 0; from + size <= words.length; from++) {
      const printed = words
        .slice(from, from + size)
        .join(' ')
        .replace(/[.,]$/, '');
      const other = plainWords(printed);
      const apart = lettersApart(other, name, SLIPS);
      if (apart === 0 || apart > SLIPS || findings.has(other)) continue;
      const line = running.lineAt(match.index);
      findings.set(other, {
        code: 'HEAD_NAME_VARIES',
        severity: 'warn',
        line,
        place: sectionAt(report, line),
        stated: printed,
        computed: signed.name,
        sentence: `Nama kepala kantor tertulis "${printed}", penandatangan laporan "${signed.name}".`,
      });
    }
  }
  return [...findings.values()];
};
