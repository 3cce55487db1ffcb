// npm start: install what is missing, build what changed, serve in this very process.
import Module from 'node:module';
import { join } from 'node:path';
import { root } from './root.mjs';
import { setUp } from './setup.mjs';

await setUp();
const main = join(root, 'apps', 'api', 'dist', 'main.js');
process.argv[1] = main;
Module.runMain(main);
