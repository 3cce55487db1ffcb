// Registers a person, asks for the erasure, and is killed at a moment of it: `appended`, `destroyed` or `rotating`.
const { randomUUID } = require('node:crypto');
const { openEngine } = require('@jejak/engine');

const [dataDir, moment] = process.argv.slice(2);
const tell = (told) => process.stdout.write(`${JSON.stringify(told)}\n`);
const die = () => {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => undefined);
};
const request = (type, data, more = {}) => ({
  office: 'cilegon',
  entity: 'person',
  command: { type, data },
  commandId: randomUUID(),
  actor: 'officer-1',
  role: 'officer',
  section: 'inteldakim',
  source: 'test',
  ...more,
});

const main = async () => {
  const engine = await openEngine({ dataDir });
  const { vault } = engine;
  const identity = { name: 'Orang Contoh', sex: 'male', nationality: 'CHN', documents: [] };
  const persons = moment === 'rotating' ? 1200 : 1;
  const all = await Promise.all(
    Array.from({ length: persons }, () => engine.handle(request('RegisterPerson', identity))),
  );
  tell({ kind: 'registered', message: all[0].stream, count: persons });
  if (moment === 'rotating') await vault.rotate(die);
  const { id } = all[0];
  const reason = 'permintaan tertulis dari subjek data';
  await engine.handle(request('RequestErasure', { ground: 'unlawful', reason }, { id }));
  const destroy = vault.destroy.bind(vault);
  vault.destroy = async (subject, position) => {
    if (moment === 'destroyed') await destroy(subject, position);
    return die();
  };
  await engine.handle(request('ApproveErasure', {}, { id, actor: 'head-1' }));
};

main().catch((error) => tell({ kind: 'broken', message: error.stack }));
