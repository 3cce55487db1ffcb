import { engine } from '../packages.mjs';

const opened = await engine.openEngine({ dataDir: process.argv[2] });
await opened.store.head();
process.stdout.write('open\n');
setInterval(() => undefined, 1000);
