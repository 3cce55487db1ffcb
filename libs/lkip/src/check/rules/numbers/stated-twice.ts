import { exact, roundHalfUp } from '@jejak/figures';
import type { CheckRule, Finding, ReadFigure, Severity } from '../../read-report.model';
import { type Claim, officeClaims } from './claims';
import { KIND_NAMES, type OfficeFact, officeFacts } from './known-facts';
import { roundingThatFits, withinRounding } from './rounding-fit';

/** Equal as far as the one with fewer decimals says. */
const agrees = (a: ReadFigure, b: ReadFigure): boolean => {
  const [fine, coarse] = a.decimals >= b.decimals ? [a, b] : [b, a];
  return (
    exact(roundHalfUp(fine.value, coarse.decimals)).equals(coarse.value) ||
    roundingThatFits(fine.value, coarse) !== null
  );
};

const same = (a: OfficeFact | Claim, b: OfficeFact | Claim): boolean => a.kind === b.kind && a.year === b.year;

const findingOf = (
  said: OfficeFact | Claim,
  place: string,
  others: readonly (OfficeFact | Claim)[],
  heaviest: Severity = 'block',
): Finding => {
  const { figure, kind, year } = said;
  const known = [...new Set(others.map((other) => `${other.figure.text} (baris ${String(other.figure.line)})`))].join(
    ' dan ',
  );
  const near = others.some((other) => withinRounding(other.figure.value, figure));
  return {
    code: 'STATED_TWICE',
    severity: near ? 'warn' : heaviest,
    line: figure.line,
    place,
    stated: figure.text,
    computed: others[0]?.figure.text ?? '',
    sentence: `${KIND_NAMES[kind]} ${String(year)} tertulis ${figure.text} di sini, tetapi ${known}; satu hal hanya punya satu nilai.`,
  };
};

/** A sum of money far from the other is rather that of a part. */
const FAR = exact(5, 4);
const isClose = ({ kind, figure: a }: OfficeFact, { figure: b }: OfficeFact): boolean => {
  if (kind !== 'allotment' && kind !== 'realisation') return true;
  const [less, more] = a.value.compare(b.value) < 0 ? [a.value, b.value] : [b.value, a.value];
  return more.compare(less.mul(FAR)) <= 0;
};

/** So many values of one fact are compared; no report says it more often. */
const MOST_SAID = 20;

/** One fact has one value: between tables, and between a sentence and the tables. An allotment may be before or after revision. */
export const statedTwiceRule: CheckRule = (report) => {
  const facts = officeFacts(report);
  const betweenTables = facts.flatMap((fact, index): readonly Finding[] => {
    const before = facts.slice(0, index).filter((other) => same(other, fact));
    if (before.length === 0 || before.some(({ figure }) => agrees(figure, fact.figure))) return [];
    // Means over other indicators are other facts.
    if (before.some(({ rows }) => rows !== '' && fact.rows !== '' && rows !== fact.rows)) return [];
    // Two columns of one table are its two stages, before and after revision.
    if (fact.kind === 'allotment' && before.some(({ figure }) => figure.line === fact.figure.line)) return [];
    return [findingOf(fact, fact.place, before, before.some((other) => isClose(other, fact)) ? 'block' : 'warn')];
  });
  const claims = officeClaims(report);
  const inWords = claims.flatMap((claim): readonly Finding[] => {
    const known = facts.filter((fact) => same(fact, claim));
    if (known.length === 0 || known.some(({ figure }) => agrees(figure, claim.figure))) return [];
    // Several tables of other rows each: none of their means is that of all.
    if (new Set(known.flatMap(({ rows }) => (rows === '' ? [] : [rows]))).size > 1) return [];
    return [findingOf(claim, claim.section, known)];
  });
  // What no table has, two sentences may still say differently.
  const said = new Map<string, Claim[]>();
  const betweenSentences = claims.flatMap((claim): readonly Finding[] => {
    if (facts.some((fact) => same(fact, claim))) return [];
    const key = `${claim.kind} ${String(claim.year)}`;
    const before = said.get(key)?.slice(0, MOST_SAID) ?? [];
    said.set(key, [...before, claim]);
    if (before.length === 0 || before.some(({ figure }) => agrees(figure, claim.figure))) return [];
    // Before and after revision an office has two allotments.
    if (claim.kind === 'allotment' && before.length === 1) return [findingOf(claim, claim.section, before, 'warn')];
    return [findingOf(claim, claim.section, before)];
  });
  return [...betweenTables, ...inWords, ...betweenSentences];
};
