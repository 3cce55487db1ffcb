import type { LocalDate, OfficeId } from '@jejak/kernel';

/** From a day on an office stands under another, until a later link of the same office says otherwise. */
export interface ParentLink {
  readonly office: OfficeId;
  readonly parent: OfficeId;
  readonly from: LocalDate;
}

/** The offices and whom they stand under, as the offices' profiles say; dated, because the tree changed over the years. */
export type OfficeTree = readonly ParentLink[];

/** The office that an office stands under on a day. */
export const parentOn = (tree: OfficeTree, office: OfficeId, day: LocalDate): OfficeId | undefined =>
  tree
    .filter((link) => link.office === office && link.from <= day)
    .reduce<ParentLink | undefined>(
      (last, link) => (last === undefined || link.from >= last.from ? link : last),
      undefined,
    )?.parent;

/**
 * Whether an office is another one or stands under it on a day. Each office says its parent itself, so two may name each
 * other: the walk ends where it has been before, and such a circle gives neither more than the links say.
 */
export const isWithin = (tree: OfficeTree, office: OfficeId, above: OfficeId, day: LocalDate): boolean => {
  const seen = new Set<OfficeId>();
  for (let at: OfficeId | undefined = office; at !== undefined && !seen.has(at); at = parentOn(tree, at, day)) {
    if (at === above) return true;
    seen.add(at);
  }
  return false;
};
