import { survivorOf } from './merging';
import { organisationNameKey } from './normal-names';

/** What matching needs to know of an entry of a register. */
export interface NamedEntry {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The entry that this duplicate was merged into. */
  readonly mergedInto?: string;
}

export type AliasMatch<T extends NamedEntry> =
  | { readonly found: 'one'; readonly entry: T }
  | { readonly found: 'none' }
  /** The name fits several entries: the officer chooses. */
  | { readonly found: 'several'; readonly entries: readonly T[] };

/**
 * The entry that a typed name means, by its name or one of its aliases, whatever the case, the punctuation or the place
 * of the legal form. A name of a merged entry means the one that it went into.
 */
export const matchAlias = <T extends NamedEntry>(name: string, entries: readonly T[]): AliasMatch<T> => {
  const key = organisationNameKey(name);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const meant = entries
    .filter((entry) => key !== '' && [entry.name, ...entry.aliases].some((each) => organisationNameKey(each) === key))
    .map((entry) => byId.get(survivorOf(entry.id, (id) => byId.get(id)?.mergedInto)) ?? entry);
  const found = [...new Set(meant)];
  const [entry] = found;
  if (entry === undefined) return { found: 'none' };
  return found.length === 1 ? { found: 'one', entry } : { found: 'several', entries: found };
};

/** Entries that share a name or an alias with another one, by id. */
export const alikeNames = (
  entry: { readonly name: string; readonly aliases: readonly string[] },
  known: readonly { readonly id: string; readonly name: string; readonly aliases: readonly string[] }[],
): readonly string[] => {
  const keys = new Set([entry.name, ...entry.aliases].map(organisationNameKey));
  return known
    .filter(({ name, aliases }) => [name, ...aliases].some((each) => keys.has(organisationNameKey(each))))
    .map(({ id }) => id);
};
