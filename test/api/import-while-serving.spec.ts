import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { useApi } from './api-server';
import { Client } from './client';

const api = useApi();
const client = new Client(() => api().url);
const CLI = join(__dirname, '../../apps/cli/dist/main.js');
const IMPORTED = 300;

/** What a run of the command line printed as JSON. */
const jejak = async (...args: readonly string[]): Promise<Record<string, unknown>> => {
  const { stdout } = await promisify(execFile)(process.execPath, [CLI, ...args, '--data', api().dataDir, '--json'], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout) as Record<string, unknown>;
};

const importRows = (): string =>
  [
    'kind,mode,location,startedOn,source',
    ...Array.from({ length: IMPORTED }, (_, index) => {
      const day = new Date(Date.UTC(2021, 0, 1 + index)).toISOString().slice(0, 10);
      return `independent-operation,land,Lokasi ${String(index)},${day},Buku register 2021`;
    }),
  ].join('\n');

interface Count {
  readonly kind: string;
  readonly total: number | null;
}
const totalOf = (counts: unknown, kind: string): number | null | undefined =>
  (counts as readonly Count[]).find((count) => count.kind === kind)?.total;

describe('An import while the server serves', () => {
  it('loses nothing and doubles nothing: server and command line see everything, once', async () => {
    const file = join(api().dataDir, 'operation-2021.csv');
    await writeFile(file, importRows());
    const ended = new AbortController();
    const imported = jejak('import', file, '--office', 'cilegon').finally(() => {
      ended.abort();
    });
    let written = 0;
    while (!ended.signal.aborted) {
      await client.accepted('operations/transcriptions', {
        kind: 'intelligence-operation',
        mode: 'sea',
        location: `Pelabuhan ${String(written)}`,
        startedOn: '2021-06-24',
        transcribedFrom: 'Buku register 2021',
      });
      written += 1;
    }
    await imported;
    expect(written).toBeGreaterThan(3);

    const head = await client.head();
    expect(Number(head)).toBe(IMPORTED + written);
    const seen = { 'Jejak-Position': head };
    const { body } = await client.get('figures/counts?year=2021', seen);
    expect(totalOf(body['counts'], 'independent-operation')).toBe(IMPORTED);
    expect(totalOf(body['counts'], 'intelligence-operation')).toBe(written);
    expect((await client.get('records?limit=1', seen)).body['total']).toBe(IMPORTED + written);

    const told = await jejak('counts', '--office', 'cilegon', '--year', '2021');
    expect(told).toEqual(body);

    await jejak('import', file, '--office', 'cilegon');
    expect(await client.head()).toBe(head);
  }, 60_000);
});
