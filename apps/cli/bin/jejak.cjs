#!/usr/bin/env node
'use strict';
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const main = join(__dirname, '..', 'dist', 'main.js');
if (existsSync(main)) {
  process.argv[1] = main;
  require('node:module').runMain(main);
} else {
  process.stderr.write(
    'jejak is not built yet: run `npm run build` in the workspace, or `npm run -s jejak -- help`.\n',
  );
  process.exitCode = 1;
}
