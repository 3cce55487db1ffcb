import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '@jejak/event-store/database';
import { DEFINITION_KIND } from '@jejak/indicators/domain';
import { eventId, nameBasedId, toPosition } from '@jejak/kernel';
import { PERIOD_LOCKED_KIND } from '@jejak/periods/domain';
import { projectionFileName } from '@jejak/projections';
import { openEngine, ProjectionBehind } from '../src';
import { projections } from '../src/projector/projections';
import { DataDirectory, of, transcribe } from './support/data-directory';

// Each engine starts three threads, which takes its time on a machine that runs other tests.
jest.setTimeout(30_000);

/** The files of the projections that this program builds: facts, then registers. */
const projectionFiles = projections.map(projectionFileName);

describe('the engine', () => {
  let data: DataDirectory;
  beforeEach(() => {
    data = new DataDirectory();
  });
  afterEach(async () => {
    await data.close();
  });

  it('shows in registers, counts and lists what was just written', async () => {
    const engine = await data.open();
    const { stream, position } = await engine.handle(transcribe('2021-06-24'));
    await engine.waitFor(position);
    expect(await engine.read.getRecord(stream)).toMatchObject({ status: 'reported', occurredOn: '2021-06-24' });
    const { counts, asOf } = await engine.figures.counts('cilegon', 2021);
    expect(counts.find(({ kind }) => kind === 'independent-operation')).toMatchObject({
      total: 1,
      byMonth: { '2021-06': 1 },
    });
    expect(asOf).toEqual({ position, recordedAt: expect.stringMatching(/Z$/) });
    const { facts, total } = await engine.figures.facts({
      office: 'cilegon',
      year: 2021,
      kind: 'independent-operation',
    });
    expect([total, facts.map((fact) => fact.stream)]).toEqual([1, [stream]]);
    expect(await engine.read.listOffices()).toEqual(['cilegon']);
    expect((await engine.read.listRecords({ office: 'cilegon' })).total).toBe(1);
  });

  it('computes indicators from the facts, with the positions behind them', async () => {
    const engine = await data.open();
    const definition = {
      code: 'ikm',
      name: 'Indeks Kepuasan Masyarakat',
      method: 'survey',
      validFrom: 2021,
      unit: 'indeks',
      scale: { name: '1–4', min: '1', max: '4' },
      formula: { op: 'recorded' },
    };
    const position = [];
    for (const request of [
      of('indicatorDefinition', 'DefineIndicator', { ...definition, method: 'recorded' }),
      of('indicatorValue', 'RecordIndicatorValue', {
        indicator: 'ikm',
        period: '2021',
        value: '3.45',
        source: 'Laporan',
      }),
    ])
      position.push((await engine.handle(request)).position);
    await engine.waitFor(position.at(-1) ?? '');
    const { indicators } = await engine.figures.indicators('cilegon', 2021);
    expect(indicators).toEqual([
      expect.objectContaining({
        code: 'ikm',
        realisation: expect.objectContaining({ value: expect.stringContaining('3.45') }),
      }),
    ]);
  });

  it('gives figures as of a position and as of an instant, and refuses one that has not come', async () => {
    const engine = await data.open();
    const first = await engine.handle(transcribe('2021-06-24'));
    await new Promise((resolve) => setTimeout(resolve, 5));
    const second = await engine.handle(transcribe('2021-06-25'));
    const total = async (asOf?: string) =>
      (await engine.figures.counts('cilegon', 2021, asOf)).counts.find(({ kind }) => kind === 'independent-operation')
        ?.total;
    expect(await total(first.position)).toBe(1);
    expect(await total(second.position)).toBe(2);
    expect(await total(first.recordedAt)).toBe(1);
    expect(await total('2021-01-01T00:00:00Z')).toBeNull();
    await expect(total(toPosition(3))).rejects.toMatchObject({ code: 'AS_OF_AHEAD' });
    await expect(total('kemarin')).rejects.toMatchObject({ code: 'AS_OF_INVALID', field: 'asOf' });
  });

  it('figures as of a position that was written a moment ago wait for the read database', async () => {
    const engine = await data.open();
    // Another program writes into the read database, so that the projector has to wait.
    const busy = openDatabase(join(data.path, 'read', projectionFiles[0] ?? ''), { busyTimeoutMs: 1000 });
    busy.exec('BEGIN IMMEDIATE');
    const { position } = await engine.handle(transcribe('2021-06-24'));
    const figure = engine.figures.facts({ office: 'cilegon', kind: 'independent-operation', asOf: position });
    await new Promise((resolve) => setTimeout(resolve, 200));
    busy.exec('ROLLBACK');
    busy.close();
    expect((await figure).total).toBe(1);
  });

  it('says how far it is, and fails to wait for what has not been written', async () => {
    const engine = await data.open();
    const { position } = await engine.handle(transcribe('2021-06-24'));
    await engine.waitFor(position);
    const status = await engine.status();
    expect(status).toMatchObject({ head: { position }, projecting: true });
    expect(status.projections.map(({ name, lag, health, parked }) => ({ name, lag, health, parked }))).toEqual([
      { name: 'facts', lag: 0, health: 'running', parked: 0 },
      { name: 'registers', lag: 0, health: 'running', parked: 0 },
    ]);
    await expect(engine.waitFor(toPosition(99), 50)).rejects.toThrow(ProjectionBehind);
  });

  it('shows everything again when it is opened anew, and when the read database is thrown away', async () => {
    const before = await data.open();
    const { position, stream } = await before.handle(transcribe('2021-06-24'));
    await before.close();
    for (const forget of [false, true]) {
      if (forget) for (const file of projectionFiles) writeFileSync(join(data.path, 'read', file), '');
      const engine = await openEngine({ dataDir: data.path, role: 'tool' });
      await engine.waitFor(position);
      expect((await engine.read.getRecord(stream)).id).not.toBe('');
      expect((await engine.figures.facts({ office: 'cilegon', year: 2021 })).total).toBeGreaterThan(0);
      await engine.close();
    }
  });

  it('parks an event that it cannot read, says so with the figures, and takes it when it can be read again', async () => {
    const engine = await data.open();
    const { stream } = await engine.handle(transcribe('2021-06-24'));
    const { position } = await engine.handle(transcribe('2021-06-25'));
    await engine.close();
    const log = openDatabase(join(data.path, 'log.db'), { busyTimeoutMs: 1000 });
    const [damaged, whole] = [
      `UPDATE events SET data = '{}' WHERE position = 1`,
      'UPDATE events SET data = ? WHERE position = 1',
    ];
    const { data: text } = log.prepare('SELECT data FROM events WHERE position = 1').get() as { data: string };
    log.exec(damaged);
    for (const file of projectionFiles) writeFileSync(join(data.path, 'read', file), '');
    const again = await data.open();
    await again.waitFor(position);
    expect((await again.read.listParked('cilegon')).map((row) => [row.projection, row.position, row.code])).toEqual([
      ['facts', toPosition(1), 'EVENT_DAMAGED'],
      ['registers', toPosition(1), 'EVENT_DAMAGED'],
    ]);
    expect((await again.figures.counts('cilegon', 2021)).notes.map(({ code }) => code)).toEqual(['PARKED_EVENTS']);
    expect(await again.retryParked(stream)).toEqual({ applied: 0, remaining: 1 });
    log.prepare(whole).run(text);
    log.close();
    expect(await again.retryParked(stream)).toEqual({ applied: 1, remaining: 0 });
    expect(await again.read.listParked()).toEqual([]);
    expect((await again.figures.facts({ office: 'cilegon', kind: 'independent-operation' })).total).toBe(2);
  });

  it('figures that a stranger event hinders say so, and everything else goes on', async () => {
    const engine = await data.open();
    const commandId = nameBasedId('test', 'stranger');
    const meta = {
      occurredOn: '2021-01-01',
      zone: 'Asia/Jakarta',
      actor: 'a',
      role: 'r',
      section: 's',
      office: 'cilegon',
    };
    const cause = { correlationId: commandId, causationId: commandId, commandId, requestDigest: 'd', source: 'test' };
    await engine.store.append('cilegon.stranger-1', 'noStream', [
      { id: eventId(commandId, 0), type: 'StrangerCame', version: 1, data: {}, meta: { ...meta, ...cause } },
    ]);
    const { position } = await engine.handle(transcribe('2021-06-24'));
    await engine.waitFor(position);
    expect((await engine.read.listParked()).map(({ code }) => code)).toEqual([
      'UNKNOWN_EVENT_TYPE',
      'UNKNOWN_EVENT_TYPE',
    ]);
    expect((await engine.figures.facts({ office: 'cilegon', kind: 'independent-operation' })).total).toBe(1);
  });

  it('a record entered for a locked month is late, and changes the running figures only', async () => {
    const engine = await data.open();
    const early = await engine.handle(transcribe('2021-06-24'));
    const period = { section: 'inteldakim', month: '2021-06' };
    await engine.handle(of('period', 'CompletePeriod', period));
    const step = (type: string, actor: string) => of('period', type, {}, { id: 'inteldakim-2021-06', actor });
    await engine.handle(step('ApprovePeriod', 'head-1'));
    const { position: closed } = await engine.handle(step('LockPeriod', 'head-1'));
    const late = await engine.handle(transcribe('2021-06-25'));
    await engine.waitFor(late.position);
    const query = { office: 'cilegon', kind: 'independent-operation' };
    expect((await engine.figures.facts({ ...query, late: true })).facts.map(({ stream }) => stream)).toEqual([
      late.stream,
    ]);
    expect((await engine.figures.facts({ ...query, asOf: closed })).facts.map(({ stream }) => stream)).toEqual([
      early.stream,
    ]);
  });

  it('the names of kinds that projections know by themselves are those that the workflows write', () => {
    expect([PERIOD_LOCKED_KIND, DEFINITION_KIND]).toEqual(['period-locked', 'indicator-definition']);
  });

  it('a directory that cannot be written is refused by name', async () => {
    const file = join(data.path, 'a-file');
    writeFileSync(file, '');
    await expect(openEngine({ dataDir: join(file, 'data') })).rejects.toMatchObject({
      code: 'DATA_DIRECTORY_UNUSABLE',
    });
  });

  it('a log that is none is refused, and nothing stays open', async () => {
    mkdirSync(join(data.path, 'read'));
    writeFileSync(join(data.path, 'log.db'), 'this is not a log, nor any other database'.repeat(100));
    await expect(data.open()).rejects.toMatchObject({ code: 'NOT_A_LOG' });
  });
});
