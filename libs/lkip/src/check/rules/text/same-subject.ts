import { plainWords } from './running-text';

/** Words that one table adds to the name of an indicator and another leaves out. */
const FILLERS: ReadonlySet<string> = new Set(['di', 'pada', 'dan', 'yang', 'wilayah', 'nomor', 'no']);

const wordsOf = (subject: string): ReadonlySet<string> =>
  new Set(
    plainWords(subject.replace(/^\s*\d{1,2}[.)]\s*/, '').replace(/\([^()]{0,40}\)/g, ' '))
      .split(' ')
      .filter((word) => word !== '' && !FILLERS.has(word)),
  );

/** The name of an indicator without its number, its abbreviation and its fillers. */
export const subjectKey = (subject: string): string => [...wordsOf(subject)].join(' ');

const LEAST_SHARED = 2;

/** One name is the other, or the other with words added: `Indeks Kepuasan Masyarakat (IKM) terhadap layanan …`. */
export const isSameSubject = (a: string, b: string): boolean => {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.size - y.size);
  if (short === undefined || long === undefined || short.size === 0) return false;
  if (short.size < LEAST_SHARED) return short.size === long.size && [...short].every((word) => long.has(word));
  return [...short].every((word) => long.has(word));
};

/** The one candidate with the same subject; undefined where none or several would fit: a guess accuses the innocent. */
export const findSubject = <T extends { readonly subject: string }>(
  subject: string,
  candidates: readonly T[],
): T | undefined => {
  const exactly = candidates.filter((candidate) => subjectKey(candidate.subject) === subjectKey(subject));
  const fitting = exactly.length > 0 ? exactly : candidates.filter((other) => isSameSubject(other.subject, subject));
  return fitting.length === 1 ? fitting[0] : undefined;
};
