import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Engine } from '@jejak/engine';
import { correctOperation, requestOf, transcription, useDataDirectory } from './data-directory';
import { standing } from './folding';

jest.setTimeout(120_000);

const execute = promisify(execFile);

interface World {
  readonly TZ: string;
  readonly LANG: string;
  readonly batchSize: number;
  readonly order: 'given' | 'reversed';
}

const WORLDS: readonly World[] = [
  { TZ: 'UTC', LANG: 'C', batchSize: 500, order: 'given' },
  { TZ: 'UTC', LANG: 'C', batchSize: 1, order: 'given' },
  { TZ: 'Asia/Jakarta', LANG: 'id_ID.UTF-8', batchSize: 500, order: 'reversed' },
  { TZ: 'Asia/Makassar', LANG: 'tr_TR.UTF-8', batchSize: 7, order: 'given' },
  { TZ: 'Asia/Jayapura', LANG: 'de_DE.UTF-8', batchSize: 11, order: 'reversed' },
  { TZ: 'America/St_Johns', LANG: 'ar_SA.UTF-8', batchSize: 3, order: 'given' },
];

describe('the same log, folded again', () => {
  const { path, open } = useDataDirectory();

  it('gives the same bytes in another zone, locale, size of batch and order of maps, without clock or chance', async () => {
    const engine = await open();
    await history(engine);
    const { position } = (await engine.status()).head;
    await engine.waitFor(position);
    await engine.close();
    const live = standing(path()).map(({ digest, parked }) => [digest, parked]);
    for (const world of WORLDS) {
      const { digests, zone } = await foldIn(world);
      expect(zone).toBe(world.TZ);
      expect({ world, digests }).toEqual({ world, digests: live });
    }
  });

  const foldIn = async ({ TZ, LANG, batchSize, order }: World) => {
    const directory = mkdtempSync(join(tmpdir(), 'jejak-fold-'));
    const script = join(__dirname, 'children/fold-log.cjs');
    const args = [script, join(path(), 'log.db'), directory, String(batchSize), order];
    const { stdout } = await execute(process.execPath, args, { env: { ...process.env, TZ, LANG, LC_ALL: LANG } });
    rmSync(directory, { recursive: true, force: true });
    return JSON.parse(stdout) as { readonly digests: unknown; readonly zone: string };
  };
});

/** Some of everything that counts, at the turn of the year and of the day. */
const history = async (engine: Engine): Promise<void> => {
  for (const [index, date] of ['2020-12-31', '2021-01-01', '2021-02-28', '2021-12-31', '2022-01-01'].entries()) {
    const { id } = await engine.handle(transcription(date));
    if (index % 2 === 0) await correctOperation(engine, id, '2021-06-30');
  }
  const send = (entity: string, type: string, data: object, id?: string) =>
    engine.handle(requestOf({ entity, command: { type, data }, ...(id === undefined ? {} : { id }) }));
  const tally = { kind: 'independent-operation', source: 'LKIP 2021' };
  await send('tally', 'RecordTally', { ...tally, period: '2021', count: 42 });
  await send('survey', 'RecordSurveyMonth', { survey: 'ikm', month: '2021-01', respondents: 36, value: '98,64' });
  await send('survey', 'RecordSurveyMonth', { survey: 'ikm', month: '2021-02', respondents: 30, value: '38,45' });
  await send('nilReport', 'FileNilReport', { section: 'inteldakim', month: '2021-03', kinds: ['detention', 'bap'] });
  await send('period', 'CompletePeriod', { section: 'inteldakim', month: '2021-03' });
  const { id } = await engine.handle(transcription('2021-07-01', { office: 'jayapura' }));
  await engine.handle(
    requestOf({
      office: 'jayapura',
      entity: 'operation',
      id,
      command: { type: 'Withdraw', data: { reason: 'salah catat' } },
    }),
  );
};
