/**
 * Runs jobs with up to `most` of them under way; a job starts only when every earlier job that touches one of its keys
 * has ended. Jobs start in order, so that one that waits only ever waits for earlier ones. Once a job fails no other starts.
 */
export class InFlight {
  private readonly underWay = new Set<Promise<void>>();
  private readonly lastOf = new Map<string, Promise<void>>();
  private failure: { readonly error: unknown } | undefined;

  constructor(private readonly most: number) {}

  /**
   * Resolves when the job may be followed by another; `end` waits for all.
   * @param writes the key that the job changes
   * @param reads keys that it depends on
   */
  async start(writes: string, reads: readonly string[], job: () => Promise<void>): Promise<void> {
    while (this.underWay.size >= this.most) await Promise.race(this.underWay);
    if (this.failure !== undefined) return;
    const before = [writes, ...reads].flatMap((key) => this.lastOf.get(key) ?? []);
    const running = this.run(before, job);
    this.lastOf.set(writes, running);
    this.underWay.add(running);
    void running.then(() => {
      this.underWay.delete(running);
      if (this.lastOf.get(writes) === running) this.lastOf.delete(writes);
    });
  }

  /** Resolves when all that was started has ended. @throws what a job threw */
  async end(): Promise<void> {
    await Promise.all(this.underWay);
    if (this.failure !== undefined) throw this.failure.error;
  }

  private async run(before: readonly Promise<void>[], job: () => Promise<void>): Promise<void> {
    await Promise.all(before);
    if (this.failure !== undefined) return;
    try {
      await job();
    } catch (error) {
      this.failure ??= { error };
    }
  }
}
