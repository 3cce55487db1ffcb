import { openedEngine } from './opened-engine.mjs';

const opened = await openedEngine(process.argv[2]);
await opened.store.head();
process.stdout.write('open\n');
setInterval(() => undefined, 1000);
