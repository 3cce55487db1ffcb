import type { CheckRule, Finding } from '../../read-report.model';
import { lettersApart, plainWords, runningText, sectionAt } from './running-text';

const MENTION =
  /(?:kantor\s{1,3})?imigrasi\s{1,3}kelas\s{1,3}(I{1,3}|[123])(\s{1,3}khusus)?\s{1,3}((?:non[\s-]{1,3})?TPI)\s{1,3}(\p{L}[\p{L}'-]{1,30}(?:[ \t]\p{L}[\p{L}'-]{1,30}){0,3})/giu;

/** Words that go on behind the name of a place and are no part of it. */
const BEHIND_NAME =
  /^(?:tahun|periode|pada|di|dan|yang|dengan|untuk|adalah|merupakan|selama|sebesar|provinsi|per|bulan|triwulan|semester|kementerian|year|sesuai|berdasarkan|melalui|telah|sepanjang)$/i;

/** In mixed case a name ends at the first word in small letters. */
const nameOf = (words: string, capitals: boolean): string => {
  const [first = '', ...more] = words.split(/[ \t]/);
  const end = more.findIndex((word) => BEHIND_NAME.test(word) || (!capitals && !/^\p{Lu}/u.test(word)));
  return plainWords([first, ...(end < 0 ? more : more.slice(0, end))].join(' '));
};

const ROMAN: Readonly<Record<string, string>> = { '1': 'I', '2': 'II', '3': 'III' };

interface Mention {
  readonly offset: number;
  readonly printed: string;
  readonly officeClass: string;
  readonly name: string;
  readonly capitals: boolean;
}

const mentionsIn = (text: string): readonly Mention[] =>
  [...text.matchAll(MENTION)].map((match) => {
    const [printed, level = '', special, tpi = '', name = ''] = match;
    const roman = ROMAN[level] ?? level.toUpperCase();
    return {
      offset: match.index,
      printed: printed.replace(/\s+/g, ' '),
      officeClass: `Kelas ${roman}${special === undefined ? '' : ' Khusus'} ${/non/i.test(tpi) ? 'Non TPI' : 'TPI'}`,
      name: nameOf(name, printed === printed.toUpperCase()),
      capitals: printed === printed.toUpperCase(),
    };
  });

const mostFrequent = (values: readonly string[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
};

/** `tanjung priok tahun` begins with `tanjung priok`; a heading in capitals runs on into its next words. */
const beginsWith = (name: string, base: string): boolean => name === base || name.startsWith(`${base} `);

/**
 * Names may have several words, and more capitalised words may follow: the name is what most mentions in mixed case
 * have in common.
 */
const officeName = (mentions: readonly Mention[]): string | undefined => {
  const mixed = mentions.filter(({ capitals }) => !capitals);
  const names = (mixed.length > 0 ? mixed : mentions).map(({ name }) => name);
  const first = mostFrequent(names.map((name) => name.split(' ')[0] ?? ''));
  if (first === undefined) return undefined;
  const same = names.filter((name) => beginsWith(name, first));
  let base = first;
  for (;;) {
    const longer = same.map((name) =>
      name
        .split(' ')
        .slice(0, base.split(' ').length + 1)
        .join(' '),
    );
    const next = mostFrequent(longer);
    if (next === undefined || next === base || longer.filter((name) => name === next).length * 5 < same.length * 4)
      return base;
    base = next;
  }
};

/** A change of class within the year is told, not typed wrong. */
const CHANGE = /\b(menjadi|semula|sebelumnya|dahulu|naik kelas|perubahan)\b/i;
/** What only the report's own office can be the subject of. */
const OWN = /\b(laporan kinerja|pagu|realisasi|capaian|performance|perjanjian kinerja|indikator)\b/i;
const AROUND = 120;
const SLIPS = 2;

/** An identity that varies: the same office with another class, or its name in another spelling (Bab III.1). */
export const officeIdentity: CheckRule = (report) => {
  const running = runningText(report);
  const mentions = mentionsIn(running.text);
  const name = officeName(mentions);
  if (name === undefined) return [];
  const own = mentions.filter((mention) => beginsWith(mention.name, name));
  const officeClass = mostFrequent(own.map((mention) => mention.officeClass)) ?? '';
  const findings = new Map<string, Finding>();
  for (const mention of mentions) {
    const around = running.text.slice(Math.max(0, mention.offset - AROUND), mention.offset + AROUND);
    const line = running.lineAt(mention.offset);
    const computed = own.find((other) => other.officeClass === officeClass)?.printed ?? officeClass;
    const add = (code: string, severity: Finding['severity'], key: string, sentence: string): void => {
      if (findings.has(key)) return;
      findings.set(key, {
        code,
        severity,
        line,
        place: sectionAt(report, line),
        stated: mention.printed,
        computed,
        sentence,
      });
    };
    if (beginsWith(mention.name, name) || beginsWith(name, mention.name)) {
      if (mention.officeClass === officeClass || CHANGE.test(around)) continue;
      const times = own.filter((other) => other.officeClass === mention.officeClass).length;
      add(
        'OFFICE_CLASS_VARIES',
        'block',
        mention.officeClass,
        `Kelas kantor tertulis ${mention.officeClass} (${String(times)} kali), padahal di bagian lain ${officeClass}.`,
      );
      continue;
    }
    const words = mention.name.split(' ').slice(0, name.split(' ').length).join(' ');
    const apart = lettersApart(words, name, SLIPS);
    if (apart <= SLIPS && name.length > SLIPS * 2)
      add(
        'OFFICE_NAME_VARIES',
        'warn',
        words,
        `Nama kantor tertulis "${mention.printed}", di bagian lain "${computed}".`,
      );
    else if (OWN.test(around) && mention.officeClass === officeClass)
      add(
        'OFFICE_NAME_VARIES',
        'warn',
        words,
        `Kantor lain disebut, "${mention.printed}", di tempat yang membahas kinerja "${computed}".`,
      );
  }
  return [...findings.values()];
};
