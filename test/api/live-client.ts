import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';

/** An event as it came, and when. */
export interface LiveEvent {
  readonly id: string | undefined;
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly at: number;
}

const PATIENCE_MS = 10_000;

/** One open screen: reads `/api/live` as a browser's EventSource does, on a connection of its own. */
export class LiveClient {
  readonly events: LiveEvent[] = [];
  /** Everything that came, as it came. */
  text = '';
  hasEnded = false;
  #rest = '';
  readonly #waiting = new Set<() => void>();

  private constructor(readonly response: IncomingMessage) {
    response.setEncoding('utf8');
    response.on('data', (text: string) => {
      this.text += text;
      const blocks = (this.#rest + text).split('\n\n');
      this.#rest = blocks.pop() ?? '';
      for (const block of blocks) this.#take(block);
      this.#wake();
    });
    response.on('error', () => undefined);
    response.once('close', () => {
      this.hasEnded = true;
      this.#wake();
    });
  }

  static async open(url: string, headers: Readonly<Record<string, string>>): Promise<LiveClient> {
    const request = get(`${url}/api/live`, { headers, agent: false });
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    return new LiveClient(response);
  }

  get status(): number {
    return this.response.statusCode ?? 0;
  }

  close(): void {
    this.response.destroy();
  }

  of(event: string): readonly LiveEvent[] {
    return this.events.filter((one) => one.event === event);
  }

  /** Resolves when something holds of what came so far. */
  async until(holds: () => boolean): Promise<void> {
    const given = performance.now() + PATIENCE_MS;
    while (!holds()) {
      if (performance.now() > given) throw new Error(`not told in time; came: ${this.text}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, given - performance.now() + 1);
        this.#waiting.add(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  #take(block: string): void {
    const fields = new Map(
      block.split('\n').map((line): [string, string] => {
        const colon = line.indexOf(': ');
        return [line.slice(0, colon), line.slice(colon + 2)];
      }),
    );
    const event = fields.get('event');
    if (event === undefined) return;
    const data = JSON.parse(fields.get('data') ?? '{}') as LiveEvent['data'];
    this.events.push({ id: fields.get('id'), event, data, at: performance.now() });
  }

  #wake(): void {
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }
}
