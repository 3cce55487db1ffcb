import {
  type Exact,
  exact,
  fromFractionText,
  least,
  mean,
  ONE,
  ratio,
  sum,
  type Weighted,
  weightedMean,
} from '@jejak/figures';
import { unreachable } from '@jejak/kernel';
import { type FactSelection, type Formula, type FormulaComponent, formulaNumber } from '../definition/formula';
import type { FactRow, YearFacts } from '../facts/year-facts';
import { yearIndex } from '../facts/year-index';
import { getKind } from '../kinds/kinds';
import { VALUE_KIND } from '../value/indicator-value.facts';
import { countKind } from './counts';
import { known, mergeNotes, type Note, type Traced, unknown } from './trace';

export const ACTIVITY_TARGET_KIND = 'activity-target';

/** Evaluates one indicator's formula over the facts of a year: pure, exact, with the events behind the value. */
export const evaluateFormula = (formula: Formula, indicator: string, facts: YearFacts): Traced => {
  const evaluate = (part: Formula): Traced => evaluateFormula(part, indicator, facts);
  switch (formula.op) {
    case 'constant':
      return known(formulaNumber(formula.value), []);
    case 'recorded':
      return recorded(indicator, facts);
    case 'activity-target':
      return activityTarget(formula.kind, facts);
    case 'count':
      return countActs(formula.kind, facts);
    case 'sum':
      return sumOf(selected(formula.over, facts), formula.ifNone === 'zero');
    case 'ratio':
      return quotient(evaluate(formula.numerator), evaluate(formula.denominator));
    case 'mean':
      return combine(formula.of.map(evaluate), mean);
    case 'min':
      return combine(formula.of.map(evaluate), least);
    case 'weighted-mean':
      return weightedMeanOfFacts(selected(formula.over, facts));
    case 'weighted-components':
      return weightedComponents(formula.components, evaluate);
    case 'linear':
      return linear(evaluate(formula.of), formulaNumber(formula.factor), formulaNumber(formula.offset));
    default:
      return unreachable(formula);
  }
};

/** Statements of one kind whose dimensions are the asked ones. */
const selected = ({ kind, where = {} }: FactSelection, facts: YearFacts): readonly FactRow[] =>
  yearIndex(facts)
    .rowsOf(kind)
    .filter((row) => Object.entries(where).every(([name, value]) => row.dimensions[name] === value));

const positionsOf = (rows: readonly FactRow[]) => rows.map(({ fromPosition }) => fromPosition);
const valueOf = ({ value, quantity }: FactRow): Exact =>
  value === undefined ? exact(quantity) : fromFractionText(value);

/** The value of the year itself, else the latest running one. */
const recorded = (indicator: string, facts: YearFacts): Traced => {
  const rows = selected({ kind: VALUE_KIND, where: { indicator } }, facts);
  const ofYear = rows.find(({ period }) => period.length === 4);
  const latest =
    ofYear ?? rows.reduce<FactRow | undefined>((a, b) => (a === undefined || b.period > a.period ? b : a), undefined);
  if (latest === undefined)
    return unknown({ code: 'VALUE_NOT_RECORDED', text: 'Realisasi belum dicatat dari dokumen.' });
  const running: readonly Note[] =
    ofYear === undefined ? [{ code: 'RUNNING_VALUE', text: `Nilai berjalan per ${latest.period}.` }] : [];
  return known(valueOf(latest), [latest.fromPosition], running);
};

const activityTarget = (kind: string, facts: YearFacts): Traced => {
  const rows = selected({ kind: ACTIVITY_TARGET_KIND, where: { kind } }, facts);
  return rows.length === 0
    ? unknown({ code: 'NO_TARGET', text: `Tidak ada target untuk ${getKind(kind).name}.` })
    : known(sum(rows.map(({ quantity }) => exact(quantity))), positionsOf(rows));
};

const countActs = (kind: string, facts: YearFacts): Traced => {
  const count = countKind(facts, getKind(kind));
  const { tracedActsOf, talliesOf } = yearIndex(facts);
  const rows = [...tracedActsOf(kind), ...talliesOf(kind)];
  const { name } = getKind(kind);
  if (count.total === null)
    return unknown({
      code: 'COUNT_UNKNOWN',
      text: `Jumlah ${name} tidak diketahui: belum ada catatan, rekap atau laporan nihil.`,
    });
  const partial: readonly Note[] =
    count.basis === 'partial'
      ? [{ code: 'COUNT_PARTIAL', text: `${name} belum lengkap; belum diketahui: ${count.missingMonths.join(', ')}.` }]
      : [];
  return known(exact(count.total), positionsOf(rows), [...partial, ...count.notes]);
};

const NO_DATA: Note = { code: 'NO_DATA', text: 'Belum ada data untuk dihitung.' };

const sumOf = (rows: readonly FactRow[], zeroIfNone: boolean): Traced =>
  rows.length === 0 && !zeroIfNone
    ? unknown(NO_DATA)
    : known(sum(rows.map(({ quantity }) => exact(quantity))), positionsOf(rows));

const weightedMeanOfFacts = (rows: readonly FactRow[]): Traced => {
  const result = weightedMean(rows.map((row) => ({ weight: exact(row.quantity), value: valueOf(row) })));
  return result === null ? unknown(NO_DATA) : known(result.value, positionsOf(rows), [], result);
};

const quotient = (numerator: Traced, denominator: Traced): Traced => {
  const positions = [...numerator.positions, ...denominator.positions];
  const notes = mergeNotes(numerator.notes, denominator.notes);
  if (numerator.value === null || denominator.value === null) return { ...unknown(NO_DATA, positions), notes };
  const value = ratio(numerator.value, denominator.value);
  return value === null
    ? unknown({ code: 'DIVISOR_ZERO', text: 'Pembagi bernilai nol.' }, positions)
    : known(value, positions, notes, { numerator: numerator.value, denominator: denominator.value });
};

const combine = (parts: readonly Traced[], combined: (values: readonly Exact[]) => Exact | null): Traced => {
  const positions = parts.flatMap((part) => part.positions);
  const notes = mergeNotes(...parts.map((part) => part.notes));
  const values = parts.map(({ value }) => value);
  const value = values.every((item) => item !== null) ? combined(values) : null;
  return value === null ? { ...unknown(NO_DATA, positions), notes } : known(value, positions, notes);
};

const NO_COMPONENT: Note = { code: 'NO_COMPONENT', text: 'Belum dapat dihitung: tidak ada komponen yang bertarget.' };

/**
 * Components without a target are left out and listed; the weights of the others are scaled up by that. A component
 * whose target is there but whose realisation is unknown makes the whole unknown: unknown is not zero.
 */
const weightedComponents = (
  components: readonly FormulaComponent[],
  evaluate: (formula: Formula) => Traced,
): Traced => {
  const evaluated = components.map((component) => ({
    component,
    target: evaluate(component.target).value,
    result: evaluate(component.value),
  }));
  const hasTarget = (target: Exact | null): boolean => target !== null && !target.equals(0);
  const counted = evaluated.filter(({ target }) => hasTarget(target));
  const leftOut = evaluated
    .filter(({ target }) => !hasTarget(target))
    .map(({ component: { name } }) => ({
      code: 'COMPONENT_LEFT_OUT',
      text: `Komponen ${name} tidak dihitung: tidak ada target.`,
    }));
  if (counted.length === 0) return { ...unknown(NO_COMPONENT), notes: [NO_COMPONENT, ...leftOut] };
  const positions = counted.flatMap(({ result }) => result.positions);
  const notes = mergeNotes(leftOut, ...counted.map(({ result }) => result.notes));
  const weighted = counted.flatMap(({ component, result }): readonly Weighted[] =>
    result.value === null ? [] : [{ weight: formulaNumber(component.weight), value: result.value }],
  );
  const result = weighted.length === counted.length ? weightedMean(weighted) : null;
  return result === null ? { ...unknown(NO_DATA, positions), notes } : known(result.value, positions, notes, result);
};

const linear = (of: Traced, factor: Exact, offset: Exact): Traced => {
  if (of.value === null || of.numerator === null || of.denominator === null) return of;
  const value = of.value.mul(factor).add(offset);
  // Keeps numerator / denominator = value: (n·p + o·d·q) / (d·q) for a factor p/q.
  const divisor = exact(factor.d);
  const denominator = of.denominator.mul(divisor);
  const numerator = value.mul(denominator);
  return { ...of, value, numerator, denominator: denominator.equals(0) ? ONE : denominator };
};
