import { toPosition } from '@jejak/kernel';
import { getMapping, spanOf, writeEvidence } from '@jejak/recaps';
import { loadEvidenceRecords } from '../src/recaps/evidence-records';
import { DataDirectory, of, transcribe } from './support/data-directory';

// Each engine starts three threads, which takes its time on a machine that runs other tests.
jest.setTimeout(30_000);

const FEBRUARY = spanOf({ year: 2021, month: 2 });
const FIRST_QUARTER = spanOf({ year: 2021, quarter: 1 });

const operation = (startedOn: string, kind = 'independent-operation') =>
  of('operation', 'TranscribeOperation', {
    kind,
    mode: 'land',
    location: 'Merak',
    startedOn,
    agencies: kind === 'joint-operation' ? ['Polres'] : [],
    transcribedFrom: 'LKIP 2021',
  });

describe('What an office hands on', () => {
  let data: DataDirectory;
  let engine: Awaited<ReturnType<DataDirectory['open']>>;
  beforeEach(async () => {
    data = new DataDirectory();
    engine = await data.open();
  });
  afterEach(async () => {
    await data.close();
  });

  /** Commands in order; resolves with the position of the last, when it can be read. */
  const logged = async (...requests: readonly ReturnType<typeof of>[]): Promise<string> => {
    let position = toPosition(0);
    for (const request of requests) ({ position } = await engine.handle(request));
    await engine.waitFor(position);
    return position;
  };

  const lock = (month: string) => {
    const step = (type: string, payload: object, actor: string) =>
      of('period', type, payload, { id: `inteldakim-${month}`, actor });
    return [
      step('CompletePeriod', { section: 'inteldakim', month }, 'officer-1'),
      step('ApprovePeriod', {}, 'head-1'),
      step('LockPeriod', {}, 'head-1'),
    ];
  };

  it('a late fact for a locked period is on a line of its own, and in the running figure', async () => {
    await logged(operation('2021-02-03'), ...lock('2021-02'));
    const before = await engine.recaps.activities('cilegon', FEBRUARY, 'inteldakim');
    await logged(operation('2021-02-24'), operation('2021-03-02'));

    const recap = await engine.recaps.activities('cilegon', FEBRUARY, 'inteldakim');
    const line = recap.lines.find(({ kind }) => kind === 'independent-operation');
    expect(line).toMatchObject({ basis: 'itemised', total: 2, late: { total: 1, byMonth: { '2021-02': 1 } } });
    expect(recap.late).toEqual([expect.objectContaining({ kind: 'independent-operation', period: '2021-02-24' })]);
    const { counts } = await engine.figures.counts('cilegon', 2021);
    expect(counts.find(({ kind }) => kind === 'independent-operation')?.byMonth['2021-02']).toBe(line?.total);

    expect(before.lines.find(({ kind }) => kind === 'independent-operation')).toMatchObject({
      total: 1,
      late: { total: 0 },
    });
    expect(await engine.recaps.activities('cilegon', FEBRUARY, 'inteldakim', before.asOf.position)).toEqual(before);
  });

  it('a correction across a locked month takes one away from it, late, and adds one to the month that it names', async () => {
    const entered = await engine.handle(operation('2021-02-03'));
    await logged(operation('2021-02-10'), ...lock('2021-02'));
    const ask = (type: string, payload: object, actor: string) =>
      of('operation', type, payload, { id: entered.id, actor });
    await logged(
      ask(
        'RequestCorrection',
        { changes: { execution: { startedOn: '2021-03-02', endedOn: '2021-03-02' } }, reason: 'tanggal keliru' },
        'officer-1',
      ),
      ask('ApproveCorrection', {}, 'head-1'),
    );
    const recap = await engine.recaps.activities('cilegon', FIRST_QUARTER, 'inteldakim');
    expect(recap.lines.find(({ kind }) => kind === 'independent-operation')).toMatchObject({
      byMonth: { '2021-02': 1, '2021-03': 1 },
      late: { total: -1, byMonth: { '2021-02': -1 } },
    });
    expect(recap.late).toEqual([
      expect.objectContaining({ period: '2021-02-03', quantity: -1, stream: entered.stream }),
    ]);
  });

  it('a correction that leaves the number of a locked month as it was is not late', async () => {
    const entered = await engine.handle(operation('2021-02-03'));
    await logged(...lock('2021-02'));
    const ask = (type: string, payload: object, actor: string) =>
      of('operation', type, payload, { id: entered.id, actor });
    await logged(
      ask('RequestCorrection', { changes: { details: { mode: 'sea' } }, reason: 'moda keliru' }, 'officer-1'),
      ask('ApproveCorrection', {}, 'head-1'),
    );
    const recap = await engine.recaps.activities('cilegon', FEBRUARY, 'inteldakim');
    expect(recap.late).toEqual([]);
    expect(recap.lines.find(({ kind }) => kind === 'independent-operation')).toMatchObject({
      total: 1,
      late: { total: 0 },
    });
  });

  it('every late fact is told, also where they are more than a page', async () => {
    await logged(...lock('2021-02'), ...Array.from({ length: 205 }, () => operation('2021-02-24')));
    const { late, lines } = await engine.recaps.activities('cilegon', FEBRUARY, null);
    expect(late).toHaveLength(205);
    expect(lines.find(({ kind }) => kind === 'independent-operation')?.late.total).toBe(205);
  });

  it('a plan and its act stand side by side, as of any position', async () => {
    const details = { kind: 'independent-operation', mode: 'land', location: 'Merak', cost: 1_500_000 };
    const planned = await engine.handle(of('operation', 'PlanOperation', { ...details, plannedFor: '2021-06-01' }));
    const warrant = { issuedOn: '2021-05-28', number: 'W-1' };
    const step = (type: string, payload: object) => of('operation', type, payload, { id: planned.id });
    await logged(step('IssueOperationWarrant', warrant));
    const position = await logged(step('CarryOutOperation', { startedOn: '2021-07-02' }));

    const now = await engine.recaps.plan('cilegon', 2021);
    const kind = now.kinds.find((one) => one.kind === 'independent-operation');
    expect(kind).toMatchObject({ planned: 1, open: 0, carriedOut: 1, counted: null, cost: 1_500_000 });
    expect(now.activities).toEqual([
      expect.objectContaining({ plannedFor: '2021-06-01', carriedOutOn: '2021-07-02', status: 'carriedOut' }),
    ]);
    expect(now.asOf.position).toBe(position);

    const then = await engine.recaps.plan('cilegon', 2021, planned.position);
    expect(then.kinds.find((one) => one.kind === 'independent-operation')).toMatchObject({
      planned: 1,
      open: 1,
      carriedOut: 0,
      cost: null,
    });
  });

  it('the form of another program is filled in from the same figures', async () => {
    await logged(operation('2021-02-03'), operation('2021-01-03'));
    const { table } = await engine.recaps.mapped(getMapping('kanwil-bulanan', FEBRUARY), 'cilegon', FEBRUARY);
    const row = table.rows.find((cells) => cells.includes('Operasi Mandiri'));
    const titles = table.columns.map(({ title }) => title);
    expect(row?.[titles.indexOf('Jumlah Bulan Ini')]).toBe(1);
    expect(row?.[titles.indexOf('Jumlah s.d. Bulan Ini')]).toBe(2);
  });

  describe('as evidence', () => {
    const define = (code: string, kind: string) =>
      of('indicatorDefinition', 'DefineIndicator', {
        code,
        name: code,
        method: 'computed',
        validFrom: 2021,
        unit: 'operasi',
        scale: { name: 'jumlah', min: '0' },
        formula: { op: 'count', kind },
      });

    it('holds the facts behind the figure and each record as it was at that position, without who did it', async () => {
      await logged(define('operasi', 'joint-operation'), operation('2021-02-24', 'joint-operation'));
      const position = await logged(operation('2021-06-24', 'joint-operation'));
      const { evidence, records } = await engine.recaps.evidence('cilegon', FIRST_QUARTER, 'operasi');
      expect(evidence.asOf.position).toBe(position);
      expect(evidence.facts.map(({ period }) => period)).toEqual(['2021-02-24']);
      expect(records).toEqual([
        expect.objectContaining({
          stream: evidence.streams[0],
          entity: 'operation',
          status: 'reported',
          occurredOn: '2021-02-24',
          state: expect.objectContaining({ status: 'reported' }),
          events: [expect.objectContaining({ type: 'OperationTranscribed', revision: 0 })],
        }),
      ]);
      expect(JSON.stringify(records)).not.toContain('officer-1');
    });

    it('is the same bytes as of the same position, whatever came after', async () => {
      await logged(define('operasi', 'joint-operation'));
      const position = await logged(operation('2021-02-24', 'joint-operation'));
      const bundle = async (asOf?: string): Promise<Buffer> => {
        const { evidence, records } = await engine.recaps.evidence('cilegon', FIRST_QUARTER, 'operasi', asOf);
        return writeEvidence(evidence, records);
      };
      const then = await bundle();
      const [stream = ''] = (await engine.recaps.evidence('cilegon', FIRST_QUARTER, 'operasi')).evidence.streams;
      const id = stream.slice(stream.indexOf('-') + 1);
      await logged(
        operation('2021-03-02', 'joint-operation'),
        of('operation', 'Withdraw', { reason: 'tercatat dua kali' }, { id }),
      );
      expect((await bundle(position)).equals(then)).toBe(true);
      expect((await bundle()).equals(then)).toBe(false);
    });

    it('of intelligence holds the number only (class rahasia)', async () => {
      await logged(define('intel', 'intelligence-operation'), operation('2021-02-24', 'intelligence-operation'));
      const { evidence, records } = await engine.recaps.evidence('cilegon', FIRST_QUARTER, 'intel');
      expect(evidence.figure.realisation?.value).toBe('1');
      expect(evidence.facts).toEqual([expect.objectContaining({ quantity: 1, stream: null })]);
      expect(records).toEqual([]);
    });
  });

  it('of a record that holds personal data only the row of the register leaves the office', async () => {
    const register = {
      name: 'Pemohon 00017',
      sex: 'female',
      nationality: 'IDN',
      birthDate: '1990-01-02',
      documents: [{ kind: 'passport', number: 'X0000017' }],
    };
    const { stream, position } = await engine.handle(of('person', 'RegisterPerson', register));
    const asOf = { position, recordedAt: null };
    const [record] = await loadEvidenceRecords(engine.store, engine.workflows, { streams: [stream], asOf });
    expect(record).toMatchObject({ stream, entity: 'person', state: null });
    expect(JSON.stringify(record)).not.toMatch(/Pemohon|X0000017|1990/);
  });

  it('is of what the read database shows, and waits for a position that was written a moment ago', async () => {
    const { position } = await engine.handle(transcribe('2021-02-24'));
    const { lines, asOf } = await engine.recaps.activities('cilegon', FEBRUARY, null, position);
    expect(asOf.position).toBe(position);
    expect(lines.find(({ kind }) => kind === 'independent-operation')?.total).toBe(1);
  });
});
