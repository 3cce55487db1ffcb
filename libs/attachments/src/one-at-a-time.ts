/** Runs what concerns one thing in turn; different things do not wait for each other. */
export class OneAtATime {
  readonly #last = new Map<string, Promise<unknown>>();

  async run<T>(thing: string, act: () => Promise<T>): Promise<T> {
    const before = this.#last.get(thing) ?? Promise.resolve();
    // Whoever waited before hears of its own failure; the next one goes on.
    const mine = before.then(act, act);
    const settled = mine.catch(() => undefined);
    this.#last.set(thing, settled);
    try {
      return await mine;
    } finally {
      if (this.#last.get(thing) === settled) this.#last.delete(thing);
    }
  }
}
