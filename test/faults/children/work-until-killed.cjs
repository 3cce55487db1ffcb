// Officers who log and correct operations in one data directory, projections included, until the process is killed.
const { randomUUID } = require('node:crypto');
const { openEngine } = require('@jejak/engine');
const { tell } = require('./sample.cjs');

const [dataDir] = process.argv.slice(2);
const WRITERS = 8;

const request = (type, data, overrides) => ({
  office: 'cilegon',
  entity: 'operation',
  command: { type, data },
  commandId: randomUUID(),
  actor: 'officer-1',
  role: 'officer',
  section: 'inteldakim',
  source: 'test',
  ...overrides,
});

const day = (number) =>
  `2021-${String(1 + (number % 12)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`;

const work = async (engine, writer) => {
  for (let turn = writer; ; turn += WRITERS) {
    const data = {
      kind: 'independent-operation',
      mode: 'land',
      location: 'Merak',
      startedOn: day(turn),
      transcribedFrom: 'LKIP',
    };
    const { id } = await engine.handle(request('TranscribeOperation', data));
    if (turn % 3 === 0) {
      const changes = { execution: { startedOn: day(turn + 5), endedOn: day(turn + 5) } };
      await engine.handle(request('RequestCorrection', { changes, reason: 'tanggal salah' }, { id }));
      await engine.handle(request('ApproveCorrection', {}, { id, actor: 'head-1' }));
    }
    if (turn % 7 === 0) {
      await engine.handle(request('RequestVoid', { reason: 'salah catat' }, { id }));
      await engine.handle(request('ApproveVoid', {}, { id, actor: 'head-1' }));
    }
    tell({ kind: 'ok' });
  }
};

openEngine({ dataDir })
  .then(async (engine) => {
    // Told when the projections, begun anew perhaps, have come this far: the kill then falls on a working projector.
    const { position } = (await engine.status()).head;
    tell({ kind: 'opened', position });
    await Promise.all(Array.from({ length: WRITERS }, (_, writer) => work(engine, writer)));
  })
  .catch((error) => {
    tell({ kind: 'broken', message: String(error) });
    process.exitCode = 1;
  });
