import { exact, roundHalfUp } from '@jejak/figures';
import type { CheckRule, Finding, ReadFigure } from '../../read-report.model';
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

const findingOf = (said: OfficeFact | Claim, place: string, others: readonly OfficeFact[]): Finding => {
  const { figure, kind, year } = said;
  const known = [...new Set(others.map((other) => `${other.figure.text} (baris ${String(other.figure.line)})`))].join(
    ' dan ',
  );
  const near = others.some((other) => withinRounding(other.figure.value, figure));
  return {
    code: 'STATED_TWICE',
    severity: near ? 'warn' : 'block',
    line: figure.line,
    place,
    stated: figure.text,
    computed: others[0]?.figure.text ?? '',
    sentence: `${KIND_NAMES[kind]} ${String(year)} tertulis ${figure.text} di sini, tetapi ${known} di tabel; satu hal hanya punya satu nilai.`,
  };
};

/** One fact has one value: between tables, and between a sentence and the tables. An allotment may be before or after revision. */
export const statedTwiceRule: CheckRule = (report) => {
  const facts = officeFacts(report);
  const betweenTables = facts.flatMap((fact, index): readonly Finding[] => {
    const before = facts.slice(0, index).filter((other) => same(other, fact));
    if (before.length === 0 || before.some(({ figure }) => agrees(figure, fact.figure))) return [];
    // Two columns of one table are its two stages, before and after revision.
    if (fact.kind === 'allotment' && before.some(({ figure }) => figure.line === fact.figure.line)) return [];
    return [findingOf(fact, fact.place, before)];
  });
  const claims = officeClaims(report);
  const inWords = claims.flatMap((claim): readonly Finding[] => {
    const known = facts.filter((fact) => same(fact, claim));
    if (known.length === 0 || known.some(({ figure }) => agrees(figure, claim.figure))) return [];
    return [findingOf(claim, claim.section, known)];
  });
  return [...betweenTables, ...inWords];
};
