// npm run -s jejak -- …: set up without a word on stdout, then the command line in this very process.
import Module from 'node:module';
import { join } from 'node:path';
import { root } from './root.mjs';
import { setUp } from './setup.mjs';

if (await setUp()) {
  // npm moves to the workspace, but a path on the command line means what it meant where it was typed.
  // The data stay where `npm start` keeps them.
  const typedIn = process.env['npm_lifecycle_event'] === 'jejak' ? process.env['INIT_CWD'] : undefined;
  if (typedIn !== undefined) {
    process.env['JEJAK_DATA'] ??= join(root, 'data');
    process.chdir(typedIn);
  }
  const main = join(root, 'apps', 'cli', 'dist', 'main.js');
  process.argv[1] = main;
  Module.runMain(main);
}
