import type { LkipDocument } from './document.model';

/** A figure of two reports that is not the same in both. Null where one of them does not have it. */
export interface ReportDifference {
  /** The figure's reference. */
  readonly path: string;
  readonly label: string;
  readonly stated: { readonly exact: string | null; readonly printed: string } | null;
  readonly computed: { readonly exact: string | null; readonly printed: string } | null;
  readonly trace: string | null;
}

/** Figures that differ, in the order of their references. */
export const reportDifferences = (
  stated: Pick<LkipDocument, 'figures'>,
  computed: Pick<LkipDocument, 'figures'>,
): readonly ReportDifference[] => {
  const references = [...new Set([...Object.keys(stated.figures), ...Object.keys(computed.figures)])].sort();
  return references.flatMap((path): readonly ReportDifference[] => {
    const [one, other] = [stated.figures[path], computed.figures[path]];
    if (one?.exact === other?.exact && one?.printed === other?.printed) return [];
    const of = (figure: typeof one) => (figure === undefined ? null : { exact: figure.exact, printed: figure.printed });
    return [
      {
        path,
        label: other?.label ?? one?.label ?? path,
        stated: of(one),
        computed: of(other),
        trace: other?.trace ?? one?.trace ?? null,
      },
    ];
  });
};
