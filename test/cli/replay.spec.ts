import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeAccount } from '../access/office-accounts';
import { type ApiServer, startApi } from '../api/api-server';
import { OfficeClient } from '../attachments/office-client';
import { fixtures, jejak, jejakJson, temporaryDirectory } from './jejak';

interface Comparison {
  readonly from: { readonly position: string };
  readonly to: { readonly position: string };
  readonly figures: readonly { readonly figure: string; readonly changed: boolean; readonly causes: number }[];
  readonly events: readonly { readonly position: string }[];
}

describe('jejak compare, whatif and definitions', () => {
  let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
  let office: readonly string[] = [];

  beforeAll(async () => {
    directory = await temporaryDirectory();
    office = ['--data', join(directory.path, 'data'), '--office', 'cilegon'];
    const imported = await jejak('import', join(fixtures, 'cilegon-2021'), ...office);
    expect(imported.code).toBe(0);
  }, 120_000);
  afterAll(() => directory.remove());

  it('say what was known at a position and what is known now, and by which events', async () => {
    const comparison = await jejakJson<Comparison>(['compare', ...office, '--year', '2021', '--from', '1']);
    const changed = comparison.figures.filter((one) => one.changed);
    expect(changed.length).toBeGreaterThan(10);
    expect(changed.every(({ causes }) => causes > 0)).toBe(true);
    expect(comparison.events[0]?.position).toBe('0000000000000002');
    const head = comparison.to.position;
    const same = await jejak('compare', ...office, '--year', '2021', '--from', head);
    expect(same.stdout).toContain('Tidak ada angka yang berubah');
  }, 60_000);

  it('show a year under a draft beside the year as it is, and name the place of a mistake', async () => {
    const { definitions } = await jejakJson<{
      readonly definitions: readonly { readonly code: string; readonly versions: readonly { definition: object }[] }[];
    }>(['definitions', ...office]);
    const [first] = definitions;
    const draft = join(directory.path, 'draft.json');
    const whatIf = (definition: object) => {
      writeFileSync(draft, JSON.stringify(definition));
      return jejak('whatif', ...office, '--year', '2021', '--definition', draft);
    };
    const definition = first?.versions[0]?.definition ?? {};
    const good = await whatIf(definition);
    expect([good.code, good.stdout.includes('Tidak ada yang disimpan')]).toEqual([0, true]);
    const bad = await whatIf({ ...definition, formula: { op: 'power' } });
    expect([bad.code, bad.stderr.includes('definition.formula.op')]).toEqual([1, true]);
    const version = await jejak('whatif', ...office, '--year', '2021', '--definition', `${String(first?.code)}@99`);
    expect([version.code, version.stderr.includes('DEFINITION_VERSION_UNKNOWN')]).toEqual([1, true]);
  }, 60_000);

  it('refuse a moment that has not come', async () => {
    const { code, stderr } = await jejak('compare', ...office, '--year', '2021', '--from', '999999');
    expect([code, stderr.includes('AS_OF_AHEAD')]).toEqual([1, true]);
  }, 60_000);
});

/** Lists and figures that take no moment, each with its reason. */
const WITHOUT_MOMENT: Readonly<Record<string, string>> = {
  '/api/offices/{office}/figures/{year}/compare': 'names two moments: from and to',
  '/api/offices/{office}/recaps/mappings': "the program's own forms",
  '/api/offices/{office}/lkip/restatements': 'reports are stored whole; a restatement compares two of them',
  '/api/offices/{office}/lkip/{year}/status': 'a stored report is named by its revision',
  '/api/offices/{office}/lkip/{year}/references': 'a stored report is named by its revision',
  '/api/offices/{office}/lkip/{year}/verify': 'compares a stored report with what the log gives now',
  '/api/offices/{office}/lkip/{year}/restatement': 'a stored report is named by its revision',
  '/api/offices/{office}/{collection}/{id}/documents': "the program's own letters",
  '/api/offices/{office}/{collection}/{id}/documents/{template}': 'a letter is written from a record as it stands',
  '/api/offices/{office}/{collection}/{id}/attachments': 'files as erasures left them',
  '/api/offices/{office}/{collection}/{id}/attachments/{attachmentId}': 'a file as erasures left it',
  '/api/offices/{office}/audit': 'each reading is told once and never changed; from and to narrow it',
  '/api/offices/{office}/audit/export': 'each reading is told once and never changed; from and to narrow it',
  '/api/offices/{office}/accounts': 'accounts are not in the log',
  '/api/offices/{office}/accounts/{account}': 'accounts are not in the log',
  '/api/offices/{office}/accounts/{account}/sessions': 'accounts are not in the log',
  '/api/offices/{office}/collections': 'kinds of record, and what the caller may do with them',
  '/api/offices/{office}/delegations': 'who stands in for whom now',
  '/api/offices/{office}/home': 'what the caller has to do today',
  '/api/offices/{office}/persons/{id}/access-report': 'who has read of a person, for that person, today',
};

interface Document {
  readonly paths: Readonly<
    Record<string, { readonly get?: { readonly parameters?: readonly { readonly name: string }[] } }>
  >;
}

describe('the past, asked of the command line and over HTTP', () => {
  let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
  let server: ApiServer;
  let client: OfficeClient;
  const data = (): readonly string[] => ['--data', join(directory.path, 'data'), '--office', 'cilegon'];

  beforeAll(async () => {
    directory = await temporaryDirectory();
    const file = join(directory.path, 'criminal-case.csv');
    const rows = ['startedOn,article,suspectCount', '2021-06-01,UU 6/2011 Ps 119,1', '2021-06-02,UU 6/2011 Ps 113,1'];
    writeFileSync(file, rows.join('\n'));
    expect((await jejak('import', file, ...data())).code).toBe(0);
    server = await startApi(join(directory.path, 'data'));
    const { token } = await makeAccount(server.dataDir, 'kepala-1', { role: 'head', office: 'cilegon' });
    client = new OfficeClient(
      () => server.url,
      () => token,
    );
  }, 120_000);
  afterAll(async () => {
    await server.stop();
    await directory.remove();
  });

  it('is the same: registers, queues, what waits in one, and limits, at a position', async () => {
    const AT = '1';
    const http = async (path: string) => (await client.get(`${path}?asOf=${AT.padStart(16, '0')}`)).body;
    const cli = <T>(...args: readonly string[]) => jejakJson<T>([...args, ...data(), '--as-of', AT]);
    interface Rows {
      readonly total: number;
      readonly records: readonly { readonly id: string }[];
    }
    const records = await cli<Rows>('records');
    const theirs = (await http('records')) as unknown as Rows;
    expect(records.records.map(({ id }) => id)).toEqual(theirs.records.map(({ id }) => id));
    expect([records.total, (await jejakJson<Rows>(['records', ...data(), '--kind', 'criminalCase'])).total]).toEqual([
      1, 2,
    ]);

    interface Limits {
      readonly deadlines: readonly { readonly name: string; readonly dueOn: string }[];
    }
    const limitsOf = ({ deadlines }: Limits) => deadlines.map(({ name, dueOn }) => [name, dueOn]);
    const limits = await cli<Limits>('deadlines');
    expect(limitsOf(limits)).toEqual(limitsOf((await http('deadlines')) as unknown as Limits));
    expect(limits.deadlines.length).toBe(1);

    interface Queues {
      readonly queues: readonly { readonly queue: string; readonly count: number }[];
    }
    const queuesOf = ({ queues }: Queues) => queues.map(({ queue, count }) => [queue, count]);
    const queues = await cli<Queues>('queues');
    expect(queuesOf(queues)).toEqual(queuesOf((await http('queues')) as unknown as Queues));
    const [first] = queues.queues;
    const waiting = await cli<{ readonly total: number }>('queues', first?.queue ?? '');
    expect([first?.count, waiting.total]).toEqual([1, 1]);
    expect(queuesOf(await cli<Queues>('digest'))).toEqual(queuesOf(queues));
  }, 120_000);

  it('that has not come is refused, here as there', async () => {
    const { code, stderr } = await jejak('queues', ...data(), '--as-of', '999999');
    expect([code, stderr.includes('AS_OF_AHEAD')]).toEqual([1, true]);
    for (const list of ['records', 'queues', 'deadlines', 'digest']) {
      const { status, body } = await client.get(`${list}?asOf=0000000000999999`);
      expect([list, status, body['code']]).toEqual([list, 422, 'AS_OF_AHEAD']);
    }
  }, 60_000);

  it('can be asked of every list, count and figure of an office, or there is a reason', async () => {
    const { paths } = (await (await fetch(`${server.url}/openapi.json`)).json()) as Document;
    const silent = Object.entries(paths).flatMap(([path, { get }]) =>
      get !== undefined && path.includes('{office}') && !get.parameters?.some(({ name }) => name === 'asOf')
        ? [path]
        : [],
    );
    expect(silent.toSorted()).toEqual(Object.keys(WITHOUT_MOMENT).toSorted());
  });
});
