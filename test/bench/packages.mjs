import { createRequire } from 'node:module';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');
export const require = createRequire(join(root, 'apps', 'cli', 'package.json'));

/** The compiled packages, as the server and the command line run them; the engine is loaded where it is used. */
export const eventStore = require('@jejak/event-store');
export const { openDatabase, Query } = require('@jejak/event-store/database');
export const kernel = require('@jejak/kernel');
const inside = createRequire(join(root, 'libs', 'event-store', 'dist', 'index.js'));
export const { LogWriter } = inside('./sqlite/log-writer.js');
export const { SqliteLogReader } = inside('./sqlite/log-reader.js');
export const { prepareAppend } = inside('./append-request.js');
