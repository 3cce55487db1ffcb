import { useApi } from './api-server';
import { Client } from './client';

const api = useApi();
const client = new Client(() => api().url);
const RECORDS = 250;

interface Row {
  readonly id: string;
  readonly occurredOn: string;
  readonly status: string;
  readonly summary: Readonly<Record<string, string | number>>;
}

const transcribe = (index: number, occurredOn: string) =>
  client.accepted('operations/transcriptions', {
    kind: index % 2 === 0 ? 'independent-operation' : 'intelligence-operation',
    mode: index % 5 === 0 ? 'sea' : 'land',
    location: `Lokasi ${String(index)}`,
    startedOn: occurredOn,
    transcribedFrom: 'LKIP 2021',
  });

const dayOf = (index: number): string => new Date(Date.UTC(2021, 0, 1 + (index % 100))).toISOString().slice(0, 10);

/** Every page of a list, with something done between two pages. */
const allPages = async (
  query: string,
  between: () => Promise<unknown> = () => Promise.resolve(),
): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  let cursor: string | null = null;
  do {
    const next: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const { status, body } = await client.get(`records?limit=30&${query}${next}`);
    expect(status).toBe(200);
    rows.push(...(body['records'] as readonly Row[]));
    cursor = body['nextCursor'] as string | null;
    if (cursor !== null) await between();
  } while (cursor !== null);
  return rows;
};

const isSorted = (values: readonly string[]): boolean =>
  values.every((value, at) => at === 0 || (values[at - 1] ?? '') <= value);

describe('A register', () => {
  beforeAll(async () => {
    const answers = await Promise.all(Array.from({ length: RECORDS }, (_, index) => transcribe(index, dayOf(index))));
    const last =
      answers
        .map(({ body }) => String(body['position']))
        .sort()
        .at(-1) ?? '';
    const { body } = await client.get('records?limit=1', { 'Jejak-Position': last });
    expect(body['total']).toBe(RECORDS);
  }, 60_000);

  it('filters by kind, dates, status, words and fields of the summary, and counts what it lists', async () => {
    const sea = await client.get(
      'records?entity=operation&status=reported&where=mode:sea&where=kind:independent-operation&limit=200',
    );
    expect(sea.body['total']).toBe(RECORDS / 10);
    expect(sea.body['records']).toHaveLength(RECORDS / 10);
    const days = await client.get('records?from=2021-01-01&to=2021-01-02');
    expect(days.body['total']).toBe(6);
    expect((await client.get('records?q=lokasi 248')).body['records']).toMatchObject([
      { summary: { location: 'Lokasi 248' } },
    ]);
    // An intelligence operation: its place is in no list, so no search finds it there.
    expect((await client.get('records?q=lokasi 249')).body).toMatchObject({ total: 0, records: [] });
    expect((await client.get('records?status=planned')).body).toMatchObject({
      total: 0,
      records: [],
      nextCursor: null,
    });
    expect((await client.get('records?entity=budget')).body).toMatchObject({ total: 0 });
  });

  it.each([['occurredOn'], ['-occurredOn'], ['updated'], ['-updated'], ['status'], ['-status']])(
    'sorted by %s shows every row once over all its pages',
    async (sort) => {
      const rows = await allPages(`sort=${sort}`);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(RECORDS);
      expect(rows).toHaveLength(RECORDS);
      const dates = rows.map(({ occurredOn }) => occurredOn);
      if (sort === 'occurredOn') expect(isSorted(dates)).toBe(true);
      if (sort === '-occurredOn') expect(isSorted([...dates].reverse())).toBe(true);
    },
  );

  it('skips and repeats no row that was there while others are entered between two pages', async () => {
    const before = (await allPages('sort=-occurredOn&to=2021-12-31')).map(({ id }) => id);
    let entered = 0;
    const enter = async (): Promise<void> => {
      await transcribe(1000 + entered, dayOf(entered * 20));
      const { body } = await transcribe(2000 + entered, dayOf(99 - entered));
      entered += 1;
      await client.get('records?limit=1', { 'Jejak-Position': String(body['position']) });
    };
    const during = (await allPages('sort=-occurredOn&to=2021-12-31', enter)).map(({ id }) => id);
    expect(entered).toBeGreaterThan(5);
    expect(new Set(during).size).toBe(during.length);
    expect(before.filter((id) => !during.includes(id))).toEqual([]);
  });

  it('finds what waits for a second person', async () => {
    const [row] = (await client.get('records?limit=1')).body['records'] as readonly Row[];
    const { body } = await client.accepted(`operations/${row?.id ?? ''}/void`, { reason: 'tidak pernah terjadi' });
    const seen = { 'Jejak-Position': String(body['position']) };
    expect((await client.get('records?pending=void', seen)).body).toMatchObject({
      total: 1,
      records: [{ pending: 'void' }],
    });
    expect((await client.get('records?pending=correction', seen)).body['total']).toBe(0);
    expect((await client.get('records?pending=any', seen)).body['total']).toBe(1);
  });

  it('belongs to its office', async () => {
    const { body } = await new Client(() => api().url, 'serang').get('records');
    expect(body).toEqual({ records: [], total: 0, nextCursor: null });
  });

  it('keeps a cursor to the list that it was given for', async () => {
    const { body } = await client.get('records?sort=updated&limit=10');
    const other = await client.get(`records?sort=status&cursor=${String(body['nextCursor'])}`);
    expect(other).toMatchObject({ status: 422, body: { code: 'CURSOR_INVALID', field: 'cursor' } });
  });
});
