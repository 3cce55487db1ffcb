import { useApi } from './api-server';
import { Client } from './client';

const api = useApi();
const client = new Client(() => api().url);

interface Schema {
  readonly properties?: Readonly<Record<string, { readonly example?: unknown; readonly enum?: readonly unknown[] }>>;
}
interface Document {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly requestBody?: {
              readonly content: Readonly<Record<string, { readonly schema: { readonly $ref: string } }>>;
            };
          }
        >
      >
    >
  >;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const HOSTILE: readonly unknown[] = [
  null,
  '',
  ' ',
  '\u0000',
  '\u202e\ud800',
  'x'.repeat(5000),
  -1,
  0.1,
  1e300,
  true,
  [],
  {},
  [null],
  [[]],
  [{}],
  { toString: 1, constructor: 1, length: 1 },
  '0000-00-00',
  '9999-99',
  '../../etc/passwd',
  "'; DROP TABLE events; --",
];

/** A request made of the examples of its own reference. */
const exampleOf = ({ properties = {} }: Schema): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([name, { example, enum: choices }]) => {
      const value = example ?? choices?.[0];
      return value === undefined ? [] : [[name, value]];
    }),
  );

describe('Hostile input', () => {
  it('is refused or accepted by a rule on every route and field, and never breaks the program', async () => {
    const document = (await (await fetch(`${api().url}/openapi.json`)).json()) as Document;
    const opened = await client.accepted('operations', {
      kind: 'intelligence-operation',
      mode: 'land',
      location: 'Pelabuhan',
      plannedFor: '2021-06-24',
    });
    const broken: string[] = [];
    let sent = 0;
    const send = async (path: string, body: unknown): Promise<void> => {
      const { status, body: answer } = await client.post(path, body);
      sent += 1;
      if (status >= 500) broken.push(`${path} ${JSON.stringify(body).slice(0, 200)}: ${JSON.stringify(answer)}`);
    };
    for (const [template, { post }] of Object.entries(document.paths)) {
      const reference = post?.requestBody?.content['application/json']?.schema.$ref ?? '';
      const schema = document.components.schemas[reference.split('/').at(-1) ?? ''];
      if (post === undefined || schema === undefined) continue;
      const path = template
        .replace('/api/offices/{office}/', '')
        .replace('{collection}', 'operations')
        .replace(
          '{id}',
          template.includes('operations') || template.includes('{collection}') ? String(opened.body['id']) : '2021',
        );
      const example = exampleOf(schema);
      await send(path, example);
      const names = Object.keys(schema.properties ?? {});
      await Promise.all(names.flatMap((name) => HOSTILE.map((value) => send(path, { ...example, [name]: value }))));
    }
    expect(broken).toEqual([]);
    expect(sent).toBeGreaterThan(1000);
    expect((await client.fetch('/ready')).status).toBe(200);
    expect((await client.fetch('/api/status')).body['parked']).toEqual([]);
  }, 300_000);

  it.each(['__proto__', 'constructor', 'toString', 'where', 'from', 'q', 'cursor', 'after', 'entity'])(
    'in the query %s breaks nothing',
    async (name) => {
      for (const value of ['', '%00', '1', '__proto__:x', '%F0%9F%98%80', "';--", 'x'.repeat(2000), '%25', '[]']) {
        const { status } = await client.get(`records?${name}=${value}`);
        expect([name, value, status < 500]).toEqual([name, value, true]);
      }
    },
  );

  it('in the address breaks nothing', async () => {
    for (const path of [
      '/api/offices/%',
      '/api/offices/%2e%2e/records',
      '/api/offices/cilegon/operations/%00',

      '/api/offices/a.b/records',
    ]) {
      const { status } = await client.fetch(path);
      expect([path, status >= 400 && status < 500]).toEqual([path, true]);
    }
  });
});
