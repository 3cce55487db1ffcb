import { randomUUID } from 'node:crypto';

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
    const response = await fetch(`${this.url()}/api/offices/${this.office}/${path}`, {
      method: 'POST',
      headers: { ...key, ...headers },
      body,
    });
    return read(response);
  }

  /** GET under the office. */
  get(path: string, headers: HeaderFields = {}): Promise<Answer> {
    return this.fetch(`/api/offices/${this.office}/${path}`, { headers });
  }

  async fetch(path: string, options: RequestInit = {}): Promise<Answer> {
    return read(await fetch(`${this.url()}${path}`, options));
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
