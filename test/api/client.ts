import { randomUUID } from 'node:crypto';
import { tokenOf } from './accounts';

/** An answer as tests look at it; bodies are read as they are sent, so their shape is the test's business. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

export type HeaderFields = Readonly<Record<string, string>>;

const read = async (response: Response): Promise<Answer> => {
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? {} : (JSON.parse(text) as Answer['body']),
  };
};

/** Names the account of a request, and its role; the client turns them into a bearer token and sends neither. */
const ACTOR = 'Jejak-Actor';
const ROLE = 'Jejak-Role';
/** The account of a request that names none: a head, who may do everything but approve its own. */
const LOCAL = 'local';

/** A client of one server. */
export class Client {
  constructor(
    private readonly url: () => string,
    readonly office = 'cilegon',
  ) {}

  /** POST under the office, with a new key unless one is given. */
  post(path: string, body: unknown, headers: HeaderFields = {}): Promise<Answer> {
    return this.send(path, JSON.stringify(body), { 'Content-Type': 'application/json', ...headers });
  }

  async send(path: string, body: string | Buffer, headers: HeaderFields = {}): Promise<Answer> {
    const key = { 'Idempotency-Key': randomUUID() };
    return this.fetch(`/api/offices/${this.office}/${path}`, {
      method: 'POST',
      headers: { ...key, ...headers },
      body: typeof body === 'string' ? body : new Uint8Array(body),
    });
  }

  /** GET under the office. */
  get(path: string, headers: HeaderFields = {}): Promise<Answer> {
    return this.fetch(`/api/offices/${this.office}/${path}`, { headers });
  }

  async fetch(path: string, options: RequestInit = {}): Promise<Answer> {
    return read(await this.open(path, options));
  }

  /** The answer as it comes: a file is no JSON. */
  async open(path: string, options: RequestInit = {}): Promise<Response> {
    const headers = new Headers(options.headers);
    if (!headers.has('Authorization')) {
      const token = await this.tokenFor(headers);
      if (token !== undefined) headers.set('Authorization', `Bearer ${token}`);
    }
    headers.delete(ACTOR);
    headers.delete(ROLE);
    return fetch(`${this.url()}${path}`, { ...options, headers });
  }

  private tokenFor(headers: Headers): Promise<string> | undefined {
    const office = this.office.toLowerCase();
    const own = office === 'cilegon' ? LOCAL : `${LOCAL}-${office}`;
    const account = headers.get(ACTOR) ?? own;
    return tokenOf(this.url(), { account, role: headers.get(ROLE) ?? 'head', office });
  }

  /** Position of the last event in the log. */
  async head(): Promise<string> {
    const { body } = await this.fetch('/api/status');
    return (body['head'] as { readonly position: string }).position;
  }

  /** POST that must be accepted. */
  async accepted(path: string, body: unknown, headers: HeaderFields = {}): Promise<Answer> {
    const answer = await this.post(path, body, headers);
    if (answer.status >= 300) throw new Error(`${path}: ${String(answer.status)} ${JSON.stringify(answer.body)}`);
    return answer;
  }
}
