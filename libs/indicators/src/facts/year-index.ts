import type { Period } from '@jejak/calendar';
import type { ActGroup, FactRow, YearFacts } from './year-facts';

/** The facts of a year by what they are looked up by: each of some forty kinds is counted from its own rows only. */
export interface YearIndex {
  readonly actsOf: (kind: string) => readonly ActGroup[];
  readonly tracedActsOf: (kind: string) => readonly FactRow[];
  /** Statements and tallies of a kind, in their order. */
  readonly rowsOf: (kind: string) => readonly FactRow[];
  readonly talliesOf: (kind: string) => readonly FactRow[];
  /** Tallies of a month or of its days. */
  readonly talliesOfMonth: (kind: string, month: Period) => readonly FactRow[];
}

const indices = new WeakMap<YearFacts, YearIndex>();

/** Made once for each `YearFacts`, which never change. */
export const yearIndex = (facts: YearFacts): YearIndex => {
  const known = indices.get(facts);
  if (known !== undefined) return known;
  const acts = byKind(facts.acts);
  const traced = byKind(facts.tracedActs);
  const rows = byKind(facts.rows);
  const tallies = new Map<string, readonly FactRow[]>();
  const months = new Map<string, ReadonlyMap<Period, readonly FactRow[]>>();
  const rowsOf = (kind: string): readonly FactRow[] => rows.get(kind) ?? [];
  const talliesOf = (kind: string): readonly FactRow[] =>
    kept(tallies, kind, () => rowsOf(kind).filter(({ basis }) => basis === 'tally'));
  const index: YearIndex = {
    actsOf: (kind) => acts.get(kind) ?? [],
    tracedActsOf: (kind) => traced.get(kind) ?? [],
    rowsOf,
    talliesOf,
    talliesOfMonth: (kind, month) => kept(months, kind, () => byMonth(talliesOf(kind))).get(month) ?? [],
  };
  indices.set(facts, index);
  return index;
};

const kept = <Value>(values: Map<string, Value>, key: string, make: () => Value): Value => {
  const known = values.get(key);
  if (known !== undefined) return known;
  const made = make();
  values.set(key, made);
  return made;
};

/** Rows mostly come in order, so that a group is looked up once for each run of them. */
const byKind = <Item extends { readonly kind: string }>(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> =>
  inGroups(
    items,
    ({ kind }, key) => kind === key,
    ({ kind }) => kind,
  );

const byMonth = (rows: readonly FactRow[]): ReadonlyMap<Period, readonly FactRow[]> =>
  inGroups(
    rows,
    ({ period }, key) => period.startsWith(key),
    ({ period }) => period.slice(0, 'YYYY-MM'.length),
  );

const inGroups = <Item>(
  items: readonly Item[],
  isIn: (item: Item, key: string) => boolean,
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> => {
  const groups = new Map<string, Item[]>();
  let key: string | undefined;
  let group: Item[] = [];
  for (const item of items) {
    if (key === undefined || !isIn(item, key)) {
      key = keyOf(item);
      group = kept(groups, key, () => []);
    }
    group.push(item);
  }
  return groups;
};
