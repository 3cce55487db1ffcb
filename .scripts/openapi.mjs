// npm run openapi: writes what the screens know of the server — the types of its answers, and the questions of every
// request — from the reference of the compiled server. With --check it writes nothing and fails where something differs.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formsOf, slimDocument } from './openapi-forms.mjs';
import { root, say } from './root.mjs';

const require = createRequire(import.meta.url);
const web = join(root, 'apps', 'web', 'src');

/** Libraries whose rules the screens may load. */
const libraries = ['registers', 'inteldakim', 'lalintuskim', 'planning', 'periods', 'indicators'];
/** Where a workflow's rules are exported; undefined for those that the screens have no use for. */
const placeOf = (workflow) =>
  libraries
    .flatMap((lib) => Object.entries(require(`@jejak/${lib}/domain`)).map(([name, value]) => ({ lib, name, value })))
    .filter(({ value }) => value === workflow)
    .map(({ lib, name }) => ({ lib, name }))[0];

const document = await readDocument();
const { workflows } = require('@jejak/workflows');
const files = new Map([
  [join(web, 'api', 'schema.d.ts'), await typesOf(document)],
  ...formsOf(document, workflows, placeOf).map(([name, value]) => [
    join(web, 'records', name),
    `${JSON.stringify(value, null, 1)}\n`,
  ]),
]);

const forms = join(web, 'records', 'forms');
const stale = existsSync(forms)
  ? readdirSync(forms)
      .map((name) => join(forms, name))
      .filter((path) => !files.has(path))
  : [];
const changed = [...files].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
if (process.argv.includes('--check')) {
  for (const path of [...stale, ...changed.map(([name]) => name)])
    say(`Out of date: ${path}; npm run openapi writes it.`);
  process.exitCode = stale.length + changed.length === 0 ? 0 : 1;
} else {
  mkdirSync(forms, { recursive: true });
  for (const path of stale) rmSync(path);
  for (const [path, text] of changed) writeFileSync(path, text);
  say(`${String(changed.length)} of ${String(files.size)} files written.`);
}

async function readDocument() {
  const { startServer } = require('@jejak/api');
  const { readSettings } = require(join(root, 'apps', 'api', 'dist', 'settings.js'));
  const dataDir = mkdtempSync(join(tmpdir(), 'jejak-openapi-'));
  const quiet = () => undefined;
  try {
    const server = await startServer(readSettings({ PORT: '0', JEJAK_DATA: dataDir }), quiet);
    try {
      const answer = await fetch(`http://127.0.0.1:${String(server.port)}/openapi.json`);
      return await answer.json();
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function typesOf(reference) {
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  const ast = await openapiTS(slimDocument(reference), { alphabetize: false });
  return `// Written by npm run openapi; a test fails while it is out of date.\n${astToString(ast)}`;
}
