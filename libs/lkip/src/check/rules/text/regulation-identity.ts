import type { CheckRule, Finding } from '../../read-report.model';
import { plainWords, runningText, sectionAt } from './running-text';

const REGULATION =
  /(undang-undang|(?:peraturan|keputusan)\s{1,3}(?:pemerintah|presiden|menteri|direktur jenderal|kepala))([^.;:\n]{0,90}?)\s+nomor\s+([\w.-]{1,40})\s+tahun\s+(\d{4})\s+tentang\s+([^.;:,()\n]{8,160})/giu;

/** So many words tell one title from another; texts go on behind a title without a mark. */
const TITLE_WORDS = 5;

interface Regulation {
  readonly line: number;
  readonly kind: string;
  readonly number: string;
  readonly title: string;
  readonly printed: string;
}

const kindOf = (kind: string, issuer: string): string => {
  const words = plainWords(`${kind} ${issuer}`).replace(/\b(republik indonesia|r i|ri)\b/g, ' ');
  return words.replaceAll('hak asasi manusia', 'ham').split(' ').filter(Boolean).join(' ');
};

const finding = (report: Parameters<CheckRule>[0], at: Regulation, other: Regulation, what: string): Finding => ({
  code: 'REGULATION_VARIES',
  severity: 'warn',
  line: at.line,
  place: sectionAt(report, at.line),
  stated: at.printed,
  computed: other.printed,
  sentence: `${what}: di sini ${at.printed}, pada baris ${String(other.line)} ${other.printed}.`,
});

/** An identity that varies: one regulation with two numbers, or one number with two titles. */
export const regulationIdentity: CheckRule = (report) => {
  const running = runningText(report);
  const seen: Regulation[] = [];
  const findings: Finding[] = [];
  for (const match of running.text.matchAll(REGULATION)) {
    const [printed, kind = '', issuer = '', number = '', year = '', title = ''] = match;
    const words = plainWords(title).split(' ');
    const at: Regulation = {
      line: running.lineAt(match.index + printed.toLowerCase().lastIndexOf(' tahun ')),
      kind: kindOf(kind, issuer),
      number: `${number} Tahun ${year}`,
      title: words.slice(0, TITLE_WORDS).join(' '),
      printed: `Nomor ${number} Tahun ${year} tentang ${title.trim().slice(0, 80)}`,
    };
    const twin = seen.find(
      (other) => other.kind === at.kind && (other.title === at.title) !== (other.number === at.number),
    );
    const known = seen.some(({ kind: k, title: t, number: n }) => k === at.kind && t === at.title && n === at.number);
    if (words.length < TITLE_WORDS || known) continue;
    seen.push(at);
    if (twin === undefined) continue;
    const what =
      twin.title === at.title ? 'Peraturan yang sama bernomor lain' : 'Nomor peraturan yang sama berjudul lain';
    findings.push(finding(report, at, twin, what));
  }
  return findings;
};
