import { randomUUID } from 'node:crypto';
import { makeAccount } from '../access/office-accounts';

export const OFFICE = '/api/offices/cilegon';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Buffer;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The token of a head of the office, made beside the running server. */
export const accountOf = async (dataDir: string, id: string): Promise<string> =>
  (await makeAccount(dataDir, id, { role: 'head', office: 'cilegon' })).token;

/** Requests of one account; bodies are read as they are sent. */
export class OfficeClient {
  constructor(
    private readonly url: () => string,
    private readonly token: () => string,
  ) {}

  async send(
    method: string,
    path: string,
    body?: string | Buffer,
    headers: Record<string, string> = {},
  ): Promise<Reply> {
    const response = await fetch(`${this.url()}${path.startsWith('/') ? path : `${OFFICE}/${path}`}`, {
      method,
      headers: { Authorization: `Bearer ${this.token()}`, 'Idempotency-Key': randomUUID(), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : new Uint8Array(body) }),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const isJson = /json/.test(response.headers.get('Content-Type') ?? '');
    const read = isJson ? (JSON.parse(bytes.toString()) as Reply['body']) : {};
    return { status: response.status, headers: response.headers, bytes, body: read };
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Reply> {
    return this.send('GET', path, undefined, headers);
  }

  post(path: string, body: object, headers: Record<string, string> = {}): Promise<Reply> {
    return this.send('POST', path, JSON.stringify(body), { 'Content-Type': 'application/json', ...headers });
  }

  /** POST that must be accepted; its record's id. */
  async accepted(path: string, body: object): Promise<string> {
    const { status, body: answer } = await this.post(path, body);
    if (status >= 300) throw new Error(`${path}: ${String(status)} ${JSON.stringify(answer)}`);
    return String(answer['id']);
  }

  upload(record: string, name: string, content: Buffer, headers: Record<string, string> = {}): Promise<Reply> {
    return this.send('POST', `${record}/attachments`, content, {
      'Content-Type': 'application/octet-stream',
      'Jejak-File-Name': encodeURIComponent(name),
      'Jejak-Attachment-Kind': 'letter',
      ...headers,
    });
  }
}
