// npm start: install what is missing, build what changed, serve in this very process.
import Module from 'node:module';
import { join } from 'node:path';
import { root } from './root.mjs';
import { setUp } from './setup.mjs';

if (process.env['npm_lifecycle_event'] === 'start') stopWithNpm();
if (await setUp()) {
  const main = join(root, 'apps', 'api', 'dist', 'main.js');
  process.argv[1] = main;
  Module.runMain(main);
}

/** npm hands a signal to the shell between it and us, which ends and tells nobody: a server would stay behind. */
function stopWithNpm() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 100);
  watch.unref();
}
