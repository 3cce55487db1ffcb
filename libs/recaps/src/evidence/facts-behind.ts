import {
  ACTIVITY_TARGET_KIND,
  allParts,
  type FactRow,
  type FactSelection,
  type Formula,
  getKind,
  type IndicatorDefinition,
  NIL_REPORT_KIND,
  PERIOD_COMPLETE_KIND,
  selectionsOf,
  TARGET_KIND,
  VALUE_KIND,
  type YearFacts,
} from '@jejak/indicators/domain';

/** The facts that the target and the realisation of an indicator are computed from, by period and position. */
export const factsBehind = (
  facts: YearFacts,
  indicator: string,
  definition: IndicatorDefinition | undefined,
): readonly FactRow[] => {
  const wanted = definition === undefined ? [] : wantsOf(definition.formula, indicator);
  const isBehind = (row: FactRow): boolean => isTargetOf(row, indicator) || wanted.some((wants) => wants(row));
  return [...facts.rows, ...facts.tracedActs].filter(isBehind).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
};

const isTargetOf = ({ kind, dimensions }: FactRow, indicator: string): boolean =>
  kind === TARGET_KIND && dimensions['indicator'] === indicator;

type Wants = (row: FactRow) => boolean;

const wantsOf = (formula: Formula, indicator: string): readonly Wants[] => [
  ...selectionsOf(formula).map(selects),
  ...allParts(formula).flatMap((part): readonly Wants[] => {
    switch (part.op) {
      case 'recorded':
        return [selects({ kind: VALUE_KIND, where: { indicator } })];
      case 'activity-target':
        return [selects({ kind: ACTIVITY_TARGET_KIND, where: { kind: part.kind } })];
      case 'count':
        // A month that is zero stands on a nil report, or on the section having declared it complete.
        return [
          (row) => row.kind === part.kind && row.basis !== 'statement',
          selects({ kind: NIL_REPORT_KIND, where: { kind: part.kind } }),
          selects({ kind: PERIOD_COMPLETE_KIND, where: { section: getKind(part.kind).section } }),
        ];
      default:
        return [];
    }
  }),
];

const selects =
  ({ kind, where = {} }: FactSelection): Wants =>
  (row) =>
    row.kind === kind && Object.entries(where).every(([name, value]) => row.dimensions[name] === value);

const keyOf = ({ period, fromPosition, stream, item, name }: FactRow): string =>
  [period.padEnd(10), fromPosition, stream, item, name].join(' ');
