/** FNV-1a over the UTF-16 units of a text: the same text gives the same number on every machine. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
};

/**
 * Chance that can be repeated (mulberry32). Each subject draws from a generator of its own, named after it, so that one
 * more record of a kind leaves every other kind as it was.
 */
export class Random {
  #state: number;

  private constructor(seed: number) {
    this.#state = seed;
  }

  static of(...subject: readonly (string | number)[]): Random {
    return new Random(hashOf(subject.join('/')));
  }

  /** From 0 up to, but not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** Both ends included. */
  whole(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly T[]): T {
    return entryAt(list, this.whole(0, list.length - 1));
  }

  /** One of the keys, in proportion to its weight. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K {
    let total = 0;
    for (const key in weights) total += weights[key];
    let left = this.next() * total;
    let last: K | undefined;
    for (const key in weights) {
      last = key;
      left -= weights[key];
      if (left < 0) break;
    }
    if (last === undefined) throw new Error('there is nothing to choose from');
    return last;
  }

  /** The list in another order. */
  shuffled<T>(list: readonly T[]): readonly T[] {
    const keyed = list.map((entry) => ({ entry, key: this.next() }));
    return keyed.sort((a, b) => a.key - b.key).map(({ entry }) => entry);
  }
}

/** The entry of a list that has one there. */
export const entryAt = <T>(list: readonly T[], index: number): T => {
  const entry = list[index];
  if (entry === undefined) throw new Error(`the list has no entry ${String(index)}`);
  return entry;
};
