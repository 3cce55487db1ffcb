/** How many connections stand open at once: a page that opens one after another must not take everyone's. */
export const LIVE_LIMITS = { ofOne: 4, inAll: 200 } as const;

export type Taken = { readonly release: () => void } | { readonly full: 'one' | 'all' };

export class LivePlaces {
  readonly #held = new Map<string, number>();
  #all = 0;

  constructor(private readonly limits: { readonly ofOne: number; readonly inAll: number } = LIVE_LIMITS) {}

  /** @param holder a session, or the account of a token */
  take(holder: string): Taken {
    const held = this.#held.get(holder) ?? 0;
    if (held >= this.limits.ofOne) return { full: 'one' };
    if (this.#all >= this.limits.inAll) return { full: 'all' };
    this.#held.set(holder, held + 1);
    this.#all += 1;
    let released = false;
    return {
      release: () => {
        if (released) return;
        released = true;
        this.#all -= 1;
        const left = (this.#held.get(holder) ?? 1) - 1;
        if (left > 0) this.#held.set(holder, left);
        else this.#held.delete(holder);
      },
    };
  }
}
