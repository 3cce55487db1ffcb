import { type Exact, exact, type Figure } from '@jejak/figures';
import type { Position } from '@jejak/kernel';
import { allParts, countedKinds, type Formula, selectedKinds } from '../definition/formula';
import { DEFINITION_KIND } from '../definition/indicator-definition.facts';
import { ALLOTMENT_KIND, REALISATION_KIND } from '../evaluation/absorption';
import { evaluateCounts, NIL_REPORT_KIND, PERIOD_COMPLETE_KIND } from '../evaluation/counts';
import { ACTIVITY_TARGET_KIND } from '../evaluation/evaluate-formula';
import { definitionsOf, type EvaluatedYear, evaluateYear, TARGET_KIND } from '../evaluation/indicators';
import { ascending } from '../evaluation/trace';
import type { FactRow, YearFacts } from '../facts/year-facts';
import { yearIndex } from '../facts/year-index';
import { getKind } from '../kinds/kinds';
import { VALUE_KIND } from '../value/indicator-value.facts';
import { beside } from './what-if';

/** One figure at two moments. */
export interface ComparedFigure {
  /** `counts.bap.total`, `counts.bap.2021-03`, `indicators.ikm.achievement`, `absorption.percent`, `performance` … */
  readonly figure: string;
  readonly name: string;
  readonly before: Figure | null;
  readonly after: Figure | null;
  /** after − before; null where one of them is unknown. */
  readonly difference: Figure | null;
  readonly changed: boolean;
  /** Events that cause the difference, ascending, the first of them. */
  readonly positions: readonly Position[];
  /** How many there are. */
  readonly causes: number;
}

/** A fact that stood at one of the two moments only, and the event that made the difference. */
export interface ChangedFact {
  readonly kind: string;
  readonly basis: FactRow['basis'];
  readonly period: string;
  readonly dimensions: FactRow['dimensions'];
  readonly position: Position;
}

interface Values {
  readonly name: string;
  readonly value: Exact | null;
  readonly decimals: number;
  /** Whether a fact has part in the figure. */
  readonly restsOn: (fact: ChangedFact) => boolean;
}

const MOST_POSITIONS = 200;

/** Every figure of an office and year at two moments, with the events behind each difference. */
export const compareFigures = (
  before: YearFacts,
  after: YearFacts,
  changed: readonly ChangedFact[],
): readonly ComparedFigure[] => {
  const earlier = figuresOf(before, after);
  const later = figuresOf(after, before);
  const keys = [...new Set([...later.keys(), ...earlier.keys()])];
  const alike = inGroups(changed);
  return keys.map((key) => {
    const [a, b] = [earlier.get(key), later.get(key)];
    const one = b ?? a;
    const figures = beside(a?.value ?? null, b?.value ?? null, one?.decimals);
    const isChanged = figures.before?.exact !== figures.after?.exact;
    const restsOn = (fact: ChangedFact): boolean => a?.restsOn(fact) === true || b?.restsOn(fact) === true;
    const behind = isChanged ? alike.filter(({ fact }) => restsOn(fact)) : [];
    const causes = ascending(behind.flatMap(({ positions }) => positions));
    return {
      figure: key,
      name: one?.name ?? key,
      ...figures,
      changed: isChanged,
      positions: causes.slice(0, MOST_POSITIONS),
      causes: causes.length,
    };
  });
};

/** Facts that a figure takes or leaves together: a year may have changed by a hundred thousand. */
interface Alike {
  readonly fact: ChangedFact;
  readonly positions: Position[];
}

const inGroups = (changed: readonly ChangedFact[]): readonly Alike[] => {
  const groups = new Map<string, Alike>();
  for (const fact of changed) {
    const { kind, basis, period, dimensions, position } = fact;
    const month = period.slice(0, 'YYYY-MM'.length);
    const key = JSON.stringify([kind, basis, month, basis === 'statement' ? dimensions : null]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { fact: { ...fact, period: month }, positions: [position] });
    else known.positions.push(position);
  }
  return [...groups.values()];
};

const figuresOf = (facts: YearFacts, other: YearFacts): ReadonlyMap<string, Values> => {
  const figures = new Map<string, Values>();
  for (const { kind, total, byMonth } of evaluateCounts(facts)) {
    const { name, section } = getKind(kind);
    const restsOn = countRestsOn(kind, section);
    const inMonth = (month: string) => (fact: ChangedFact) => restsOn(fact) && fact.period.startsWith(month);
    figures.set(`counts.${kind}.total`, { name, value: wholeOrNull(total), decimals: 0, restsOn });
    for (const [month, count] of Object.entries(byMonth))
      figures.set(`counts.${kind}.${month}`, {
        name: `${name}, ${month}`,
        value: exact(count),
        decimals: 0,
        restsOn: inMonth(month),
      });
  }
  addIndicators(figures, evaluateYear(facts), facts, other);
  return figures;
};

const wholeOrNull = (value: number | null): Exact | null => (value === null ? null : exact(value));

const PERCENT_DECIMALS = 2;

const addIndicators = (
  figures: Map<string, Values>,
  { indicators, indicatorAchievement, absorption, performance: result }: EvaluatedYear,
  facts: YearFacts,
  other: YearFacts,
): void => {
  const rests = new Map<string, Values['restsOn']>();
  for (const { code, definition, target, realisation, achievement } of indicators) {
    const name = definition?.name ?? code;
    const restsOn = indicatorRestsOn(code, [facts, other]);
    rests.set(code, restsOn);
    const decimals = definition?.decimals ?? PERCENT_DECIMALS;
    figures.set(`indicators.${code}.target`, { name: `${name}: target`, value: target.value, decimals, restsOn });
    figures.set(`indicators.${code}.realisation`, {
      name: `${name}: realisasi`,
      value: realisation.value,
      decimals,
      restsOn,
    });
    figures.set(`indicators.${code}.achievement`, {
      name: `${name}: capaian, persen`,
      value: achievement.value,
      decimals: PERCENT_DECIMALS,
      restsOn,
    });
  }
  const anyIndicator = (fact: ChangedFact): boolean =>
    fact.kind === TARGET_KIND || [...rests.values()].some((restsOn) => restsOn(fact));
  const budget = ({ kind }: ChangedFact): boolean => kind === ALLOTMENT_KIND || kind === REALISATION_KIND;
  const { allotment, realisation, percent } = absorption;
  figures.set('indicatorAchievement', {
    name: 'Capaian indikator, persen',
    value: indicatorAchievement.value,
    decimals: PERCENT_DECIMALS,
    restsOn: anyIndicator,
  });
  figures.set('absorption.allotment', { name: 'Pagu', value: allotment.value, decimals: 0, restsOn: budget });
  figures.set('absorption.realisation', {
    name: 'Realisasi anggaran',
    value: realisation.value,
    decimals: 0,
    restsOn: budget,
  });
  figures.set('absorption.percent', {
    name: 'Penyerapan, persen',
    value: percent.value,
    decimals: PERCENT_DECIMALS,
    restsOn: budget,
  });
  figures.set('performance', {
    name: 'Kinerja, persen',
    value: result.value,
    decimals: PERCENT_DECIMALS,
    restsOn: (fact) => anyIndicator(fact) || budget(fact),
  });
};

/** Acts and tallies of the kind, and what makes a month without records zero. */
const countRestsOn =
  (kind: string, section: string) =>
  (fact: ChangedFact): boolean =>
    (fact.kind === kind && fact.basis !== 'statement') ||
    (fact.kind === NIL_REPORT_KIND && fact.dimensions['kind'] === kind) ||
    (fact.kind === PERIOD_COMPLETE_KIND && fact.dimensions['section'] === section);

/** What the formula reads, the target, and the definition itself; the formula of either moment. */
const indicatorRestsOn = (code: string, moments: readonly YearFacts[]): Values['restsOn'] => {
  const formulas = moments.flatMap((facts) =>
    definitionsOf(yearIndex(facts).rowsOf(DEFINITION_KIND))
      .filter((definition) => definition.code === code)
      .map(({ formula }) => formula),
  );
  const selected = new Set(formulas.flatMap(selectedKinds));
  const counted = [...new Set(formulas.flatMap(countedKinds))].map((kind) => countRestsOn(kind, getKind(kind).section));
  const promised = new Set(formulas.flatMap(promisedKinds));
  return (fact) =>
    ([TARGET_KIND, VALUE_KIND, DEFINITION_KIND].includes(fact.kind) && fact.dimensions['indicator'] === code) ||
    (fact.kind === ACTIVITY_TARGET_KIND && promised.has(fact.dimensions['kind'] ?? '')) ||
    (selected.has(fact.kind) && fact.basis === 'statement') ||
    counted.some((restsOn) => restsOn(fact));
};

const promisedKinds = (formula: Formula): readonly string[] =>
  allParts(formula).flatMap((part) => (part.op === 'activity-target' ? [part.kind] : []));
