import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { memory, root, say } from './root.mjs';
import { programOf, quietNx, runQuietly } from './run.mjs';

const record = join(memory, 'build-hash');
const shared = ['package-lock.json', 'package.json', 'tsconfig.base.json', 'nx.json'];

/** True when the sources are those that the last build saw and every file that it wrote is still there, unshortened. */
export function isBuilt() {
  const last = lastBuild();
  if (last === undefined || last.inputs !== hashOfInputs()) return false;
  return projects().every((project) => last.outputs[project] === outputsOf(project));
}

/** Builds what changed; call it holding the setup lock. */
export async function build() {
  if (isBuilt()) return;
  say('Building what changed…');
  const started = Date.now();
  const inputs = hashOfInputs();
  const last = lastBuild();
  // From here until it ends well no build is on record: one that is killed half-way is done again.
  rmSync(record, { force: true });
  for (const project of projects()) {
    // The compiler trusts its own record and would not write again a file that was lost; without the record it does.
    if (last?.outputs[project] !== outputsOf(project)) {
      rmSync(join(root, project, 'dist', 'tsconfig.tsbuildinfo'), { force: true });
    }
  }
  await runQuietly(
    'Build',
    process.execPath,
    [programOf('nx'), 'run-many', '-t', 'build', '--parallel=2', '--outputStyle=static'],
    {
      cwd: root,
      env: quietNx,
    },
  );
  const outputs = Object.fromEntries(projects().map((project) => [project, outputsOf(project)]));
  mkdirSync(memory, { recursive: true });
  const beside = `${record}.${String(process.pid)}`;
  writeFileSync(beside, JSON.stringify({ inputs, outputs }));
  renameSync(beside, record);
  say(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

function lastBuild() {
  if (!existsSync(record)) return undefined;
  try {
    const read = JSON.parse(readFileSync(record, 'utf8'));
    return typeof read.inputs === 'string' && typeof read.outputs === 'object' ? read : undefined;
  } catch {
    return undefined;
  }
}

function projects() {
  return ['apps', 'libs'].flatMap((kind) =>
    readdirSync(join(root, kind))
      .sort()
      .map((name) => `${kind}/${name}`)
      .filter((project) => existsSync(join(root, project, 'tsconfig.json'))),
  );
}

function hashOfInputs() {
  const hash = createHash('sha256');
  const take = (path) => {
    if (!existsSync(join(root, path))) return;
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${String(content.length)}\0`).update(content);
  };
  shared.forEach(take);
  for (const project of projects()) {
    for (const name of ['package.json', 'project.json', 'tsconfig.json', 'vite.config.ts', 'index.html'])
      take(`${project}/${name}`);
    [...filesUnder(`${project}/src`), ...filesUnder(`${project}/public`)]
      .filter((path) => !path.endsWith('.spec.ts'))
      .forEach(take);
  }
  return hash.digest('hex');
}

/** Names and sizes of what runs; null without a finished build, of which the compiler's record or the page tells. */
function outputsOf(project) {
  const isScreens = existsSync(join(root, project, 'vite.config.ts'));
  if (!existsSync(join(root, project, 'dist', isScreens ? 'index.html' : 'tsconfig.tsbuildinfo'))) return null;
  const hash = createHash('sha256');
  for (const path of filesUnder(`${project}/dist`)) {
    if (!/\.(js|json|css|html)$/.test(path)) continue;
    hash.update(`${path}\0${String(statSync(join(root, path)).size)}\0`);
  }
  return hash.digest('hex');
}

function filesUnder(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesUnder(path) : [path];
    });
}
