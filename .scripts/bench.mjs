import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.mjs';
import { setUp } from './setup.mjs';

// The benchmark measures the compiled program, so it is built first like everything else that runs.
if (await setUp()) {
  const child = spawn(process.execPath, [join(root, 'test', 'bench', 'main.mjs'), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
