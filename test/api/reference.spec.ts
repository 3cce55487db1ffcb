import { useApi } from './api-server';

const api = useApi();

interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema?: { readonly enum?: readonly string[] };
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> };
  readonly responses: Readonly<
    Record<string, { readonly $ref?: string; readonly description?: string; readonly content?: object }>
  >;
}
interface Document {
  readonly openapi: string;
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

let document: Document;
let operations: readonly (Operation & { readonly path: string; readonly method: string })[] = [];

beforeAll(async () => {
  document = (await (await fetch(`${api().url}/openapi.json`)).json()) as Document;
  operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
  );
});

/** Every `$ref` of the document. */
const references = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    key === '$ref' && typeof part === 'string' ? [part] : references(part),
  );
};

const resolves = (reference: string): boolean => {
  let part: unknown = document;
  for (const key of reference.replace(/^#\//, '').split('/')) {
    if (typeof part !== 'object' || part === null || !(key in part)) return false;
    part = (part as Record<string, unknown>)[key];
  }
  return true;
};

describe('The reference at /openapi.json', () => {
  it('lists every route of every workflow', () => {
    const routes = operations.map(({ method, path }) => `${method} ${path}`);
    expect(routes).toEqual(
      expect.arrayContaining([
        'get /health',
        'get /ready',
        'get /api/status',
        'get /api/kinds',
        'get /api/events',
        'get /api/offices/{office}/figures/indicators',
        'get /api/offices/{office}/figures/counts',
        'get /api/offices/{office}/figures/facts',
        'get /api/offices/{office}/records',
        'get /api/offices/{office}/{collection}/{id}',
        'get /api/offices/{office}/{collection}/{id}/timeline',
        ...[
          'corrections',
          'corrections/approve',
          'corrections/reject',
          'void',
          'void/approve',
          'void/reject',
          'withdraw',
        ].map((step) => `post /api/offices/{office}/{collection}/{id}/${step}`),
        ...['operations', 'timpora-meetings', 'budgets', 'tallies', 'nil-reports', 'indicator-definitions'].map(
          (collection) => `post /api/offices/{office}/${collection}`,
        ),
      ]),
    );
  });

  it('has a route that opens a record of each collection', () => {
    const reader = operations.find(({ path, method }) => method === 'get' && path.endsWith('/{collection}/{id}'));
    const collections = reader?.parameters?.find(({ name }) => name === 'collection')?.schema?.enum ?? [];
    expect(collections).toEqual(expect.arrayContaining(['operations', 'timpora-meetings', 'budgets', 'periods']));
    const opened = operations.filter(({ method, responses }) => method === 'post' && '201' in responses);
    for (const collection of collections) expect(opened.map(({ path }) => path.split('/')[4])).toContain(collection);
  });

  it('names every operation once, in words, under a section that is listed', () => {
    const ids = operations.map(({ operationId }) => operationId ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    const sections = document.tags.map(({ name }) => name);
    for (const { operationId, summary, tags } of operations) {
      expect(operationId).toMatch(/^[a-z][A-Za-z]+$/);
      expect(summary).toMatch(/\S{3}/);
      expect(sections).toContain(tags?.[0]);
    }
    expect(new Set(operations.map(({ tags }) => tags?.[0])).size).toBe(sections.length);
  });

  it('resolves each of its references', () => {
    const found = references(document);
    expect(found.length).toBeGreaterThan(500);
    expect(found.filter((reference) => !resolves(reference))).toEqual([]);
  });

  it('describes each parameter, and every part of each path', () => {
    for (const { path, parameters = [] } of operations) {
      const inPath = parameters.filter((one) => one.in === 'path').map(({ name }) => name);
      expect(inPath).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
      for (const { description } of parameters) expect(description).toMatch(/\S/);
      const names = parameters.map(({ name, in: place }) => `${place} ${name}`);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('gives every write a key, a body and an answer', () => {
    // Signing in, asking what does not fit into an address, and rebuilding write no record.
    const writes = operations.filter(
      ({ method, responses: { 200: done, 201: opened } }) =>
        method === 'post' && JSON.stringify([done, opened]).includes('/WriteAnswer"'),
    );
    expect(writes.length).toBeGreaterThan(130);
    for (const { parameters = [], requestBody, responses } of writes) {
      expect(parameters).toContainEqual(
        expect.objectContaining({ name: 'Idempotency-Key', in: 'header', required: true }),
      );
      // A file comes as its bytes, everything else as JSON.
      for (const type of Object.keys(requestBody?.content ?? {}))
        expect(type).toMatch(/^application\/(json|octet-stream)$/);
      const answer = responses['201'] ?? responses['200'];
      expect(answer?.content).toHaveProperty(
        ['application/json', 'schema', '$ref'],
        '#/components/schemas/WriteAnswer',
      );
    }
  });

  it('says of every answer what it is', () => {
    for (const { responses } of operations)
      for (const { $ref, description } of Object.values(responses))
        if ($ref === undefined) expect(description).toMatch(/\S{3}/);
    const printed = operations.find(({ path }) => path.endsWith('/documents/{template}'));
    expect(Object.keys(printed?.responses ?? {})).toContain('409');
  });

  it('gives every operation a problem that it can be refused with', () => {
    for (const { responses } of operations) {
      const refused = Object.keys(responses).filter((status) => status.startsWith('4'));
      expect(refused.length).toBeGreaterThan(0);
      for (const status of refused) expect(responses[status]?.$ref).toBe(`#/components/responses/Problem${status}`);
    }
  });

  it('describes and exemplifies the fields of each request', () => {
    const schemas = document.components['schemas'] as Readonly<
      Record<string, { readonly properties?: Readonly<Record<string, { readonly description?: string }>> }>
    >;
    const named = Object.entries(schemas).filter(([name]) => name.endsWith('Dto'));
    expect(named.length).toBeGreaterThan(30);
    for (const [, { properties = {} }] of named)
      for (const { description } of Object.values(properties)) expect(description).toMatch(/\S/);
  });

  it('is served as a page of this server alone, to which / leads', async () => {
    const root = await fetch(`${api().url}/`, { redirect: 'manual' });
    expect(root.status).toBe(302);
    expect(root.headers.get('location')).toBe('/reference');
    const page = await (await fetch(`${api().url}/reference`)).text();
    const addresses = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address);
    expect(addresses.length).toBeGreaterThan(3);
    expect(addresses.filter((address) => /^(https?:)?\/\//.test(address))).toEqual([]);
    for (const address of addresses) {
      const part = await fetch(new URL(address, `${api().url}/`));
      expect([address, part.status]).toEqual([address, 200]);
    }
    // The server's own policy forbids inline scripts, so the page must have none.
    expect(
      [...page.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([^]*?)<\/script>/g)].filter(
        ([, code = '']) => code.trim() !== '',
      ),
    ).toEqual([]);
  });
});
