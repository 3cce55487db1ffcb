import { definitionFor, type IndicatorDefinitionState } from './indicator-definition';
import type { IndicatorDefinition } from './indicator-definition.events';

/** A row of years; `to` null = and all that follow. */
export interface YearSpan {
  readonly from: number;
  readonly to: number | null;
}

/** One version with what it is to the years. */
export interface DefinitionVersion {
  /** `superseded`: another version judges all its years now. */
  readonly status: 'proposed' | 'in-force' | 'superseded';
  readonly definition: IndicatorDefinition;
  /** The years that are judged by it; none while it is proposed. */
  readonly years: readonly YearSpan[];
  /** Who proposed it, while it waits for a second person. */
  readonly proposedBy: string | null;
}

/** All versions of one indicator that stand or are proposed, the first one first, with the years that use each. */
export const definitionVersions = ({
  versions,
  proposals = {},
}: IndicatorDefinitionState): readonly DefinitionVersion[] => {
  const standing = Object.values(versions);
  const rows: DefinitionVersion[] = standing.map((definition) => {
    const years = yearsOf(definition, standing);
    return { status: years.length === 0 ? 'superseded' : 'in-force', definition, years, proposedBy: null };
  });
  const proposed = Object.values(proposals).map(({ definition, proposedBy }): DefinitionVersion => ({
    status: 'proposed',
    definition,
    years: [],
    proposedBy,
  }));
  return [...rows, ...proposed].sort((a, b) => a.definition.version - b.definition.version);
};

/** Which version judges a year changes only where a version begins or has ended. */
const yearsOf = ({ version }: IndicatorDefinition, standing: readonly IndicatorDefinition[]): readonly YearSpan[] => {
  const changes = standing.flatMap(({ validFrom, validTo }) => [
    validFrom,
    ...(validTo === undefined ? [] : [validTo + 1]),
  ]);
  const starts = [...new Set(changes)].sort((a, b) => a - b);
  const spans: YearSpan[] = [];
  for (const [place, from] of starts.entries()) {
    if (definitionFor(standing, from)?.version !== version) continue;
    const next = starts[place + 1];
    const to = next === undefined ? null : next - 1;
    const last = spans.at(-1);
    if (last?.to === from - 1) spans.splice(-1, 1, { from: last.from, to });
    else spans.push({ from, to });
  }
  return spans;
};
