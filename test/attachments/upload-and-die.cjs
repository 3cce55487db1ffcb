// Writes and syncs the file of an upload, and is killed before the log hears of it.
const { Attachments } = require('@jejak/attachments');
const { openEngine } = require('@jejak/engine');

const [dataDir, record, commandId] = process.argv.slice(2);

const run = async () => {
  const { store, workflows, read, waitFor, vault } = await openEngine({ dataDir, role: 'tool' });
  const handle = () => process.kill(process.pid, 'SIGKILL');
  const attachments = new Attachments({ dataDir, store, workflows, read, waitFor, handle }, vault);
  const act = { office: 'cilegon', actor: 'kepala-1', role: 'head', source: 'test', commandId };
  const content = Buffer.from('Catatan yang belum sampai ke log\n');
  const upload = {
    record: { office: 'cilegon', entity: 'operation', id: record },
    fileName: 'catatan.txt',
    kind: 'letter',
    content,
  };
  await attachments.add(act, upload);
};

run();
