import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');

it('What the screens know of the server is what the server says (npm run openapi)', () => {
  expect(() =>
    execFileSync(process.execPath, [join(root, '.scripts/openapi.mjs'), '--check'], { cwd: root, encoding: 'utf8' }),
  ).not.toThrow();
}, 120_000);
