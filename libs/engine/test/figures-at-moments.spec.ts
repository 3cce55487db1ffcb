import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataDirectory, of, transcribe } from './support/data-directory';
import type { Engine } from '../src';

const recorded = { op: 'recorded' };
const definition = {
  code: 'ikm',
  name: 'Indeks Kepuasan Masyarakat',
  method: 'recorded',
  validFrom: 2021,
  unit: 'indeks',
  scale: { name: '1–4', min: '1', max: '4' },
  formula: recorded,
};
const halved = { op: 'linear', of: recorded, factor: '1/2', offset: '0' };

describe('A year seen again', () => {
  const data = new DataDirectory();
  let engine: Engine;
  const accept = async (request: Parameters<Engine['handle']>[0]): Promise<string> => {
    const { position } = await engine.handle(request);
    await engine.waitFor(position);
    return position;
  };
  const correction = (type: string, more: object, actor: string) =>
    of('indicatorValue', type, { item: '2021', ...more }, { actor, id: 'ikm-2021', section: 'tata-usaha' });

  beforeAll(async () => {
    engine = await data.open();
    await accept(of('indicatorDefinition', 'DefineIndicator', definition));
    const value = { indicator: 'ikm', period: '2021', value: '3.2', source: 'Laporan' };
    await accept(of('indicatorValue', 'RecordIndicatorValue', value));
    await accept(transcribe('2021-06-24'));
  });
  afterAll(() => data.close());

  it('at two moments: what was reported then and what is known now, with the event between', async () => {
    const then = (await engine.store.head()).position;
    await accept(correction('RequestCorrection', { changes: { value: '3.4' }, reason: 'salah salin' }, 'officer-1'));
    const caused = await accept(correction('ApproveCorrection', {}, 'head-1'));
    const { figures, events } = await engine.figures.compare('cilegon', 2021, then);
    expect(figures.filter(({ changed }) => changed)).toEqual([
      expect.objectContaining({
        figure: 'indicators.ikm.realisation',
        before: expect.objectContaining({ exact: '16/5' }),
        after: expect.objectContaining({ exact: '17/5' }),
        difference: expect.objectContaining({ exact: '1/5', printed: '0,20' }),
        positions: [caused],
      }),
    ]);
    expect(events).toEqual([
      expect.objectContaining({
        position: caused,
        type: 'IndicatorValueCorrected',
        stream: 'cilegon.indicatorValue-ikm-2021',
        actor: 'head-1',
      }),
    ]);
    const { asOf, indicators } = await engine.figures.indicators('cilegon', 2021, then);
    expect([asOf.position, indicators[0]?.realisation?.exact]).toEqual([then, '16/5']);
  });

  it('is the same at one moment, and the other way round where the later one is named first', async () => {
    const { position: head } = await engine.store.head();
    const same = await engine.figures.compare('cilegon', 2021, head, head);
    expect(same.figures.filter(({ changed }) => changed)).toEqual([]);
    const there = await engine.figures.compare('cilegon', 2021, '0000000000000001', head);
    const back = await engine.figures.compare('cilegon', 2021, head, '0000000000000001');
    const swapped = back.figures.map(({ figure, before, after, positions }) => [figure, after, before, positions]);
    expect(new Map(swapped.map((row) => [row[0], row]))).toEqual(
      new Map(there.figures.map((row) => [row.figure, [row.figure, row.before, row.after, row.positions]])),
    );
    expect(there.figures.find(({ figure }) => figure === 'counts.independent-operation.total')).toMatchObject({
      before: null,
      after: { exact: '1/1' },
      causes: 1,
    });
  });

  it('is refused at a moment that has not come', async () => {
    const ahead = '0000000000009999';
    await expect(engine.figures.compare('cilegon', 2021, ahead)).rejects.toMatchObject({ code: 'AS_OF_AHEAD' });
    await expect(
      engine.figures.compare('cilegon', 2021, '0000000000000001', '2199-01-01T00:00Z'),
    ).rejects.toMatchObject({
      code: 'AS_OF_AHEAD',
    });
    await expect(engine.figures.definitions('cilegon', ahead)).rejects.toMatchObject({ code: 'AS_OF_AHEAD' });
  });

  it('under another definition stores nothing: neither the log nor any other file changes', async () => {
    const { position: head } = await engine.store.head();
    const before = contentsOf(data.path);
    const draft = { definition: { ...definition, name: 'Rancangan', formula: halved } };
    const answer = await engine.figures.whatIf('cilegon', 2021, draft);
    expect(answer.realisation).toMatchObject({ before: { exact: '17/5' }, after: { exact: '17/10' } });
    expect((await engine.store.head()).position).toBe(head);
    expect(contentsOf(data.path)).toEqual(before);
    expect((await engine.figures.indicators('cilegon', 2021)).indicators[0]?.realisation?.exact).toBe('17/5');
  });

  it('is judged by the version that was known at the asked moment', async () => {
    const then = (await engine.store.head()).position;
    const next = { ...definition, formula: halved, reason: 'metode baru' };
    await accept(of('indicatorDefinition', 'ProposeIndicatorDefinition', next));
    const proposed = await engine.figures.definitions('cilegon');
    expect(proposed.definitions[0]?.versions.map(({ status }) => status)).toEqual(['in-force', 'proposed']);
    const approval = of(
      'indicatorDefinition',
      'ApproveIndicatorDefinition',
      { version: 2 },
      { actor: 'head-1', id: 'ikm' },
    );
    const approved = await accept(approval);
    const at = async (asOf?: string) => (await engine.figures.indicators('cilegon', 2021, asOf)).indicators[0];
    expect(await at()).toMatchObject({ definitionVersion: 2, realisation: { exact: '17/10' } });
    expect(await at(then)).toMatchObject({ definitionVersion: 1, realisation: { exact: '17/5' } });
    const { definitions } = await engine.figures.definitions('cilegon');
    expect(definitions[0]?.versions.map(({ status, years }) => [status, years])).toEqual([
      ['superseded', []],
      ['in-force', [{ from: 2021, to: null }]],
    ]);
    expect((await engine.figures.definitions('cilegon', then)).definitions[0]?.versions).toHaveLength(1);
    const { figures } = await engine.figures.compare('cilegon', 2021, then);
    expect(figures.find(({ figure }) => figure === 'indicators.ikm.realisation')?.positions).toEqual([approved]);
    const old = await engine.figures.whatIf('cilegon', 2021, { indicator: 'ikm', version: 1 });
    expect(old.realisation).toMatchObject({ before: { exact: '17/10' }, after: { exact: '17/5' } });
  });
});

/** Every file's digest; of what SQLite keeps beside a database only the log of writes says anything. */
const contentsOf = (directory: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('-shm'))
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
