import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, say } from './root.mjs';
import { runQuietly, SetupFailed } from './run.mjs';

const modules = join(root, 'node_modules');
// Inside node_modules, so that whatever removes the packages removes the claim that they are there.
const marker = join(modules, '.jejak-installed');
const [oldestMajor, oldestMinor] = [20, 19];

/** The lock file and what a package may differ by: the Node line and the platform. */
function wanted() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256')
    .update(lock)
    .update(`${process.versions.node.split('.')[0] ?? ''} ${process.platform} ${process.arch}`)
    .digest('hex');
}

export function isInstalled() {
  return existsSync(marker) && readFileSync(marker, 'utf8') === wanted();
}

/** Installs exactly what the lock file names; call it holding the setup lock. */
export async function install() {
  refuseOldNode();
  if (isInstalled()) return;
  if (!existsSync(marker) && matchesLock()) {
    writeFileSync(marker, wanted());
    return;
  }
  say('Installing packages (the first time this takes about a minute)…');
  rmSync(marker, { force: true });
  // npm run tells its children to be silent; an install that fails must still say why.
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--progress=false', '--include=dev'];
  const npm = process.env['npm_execpath'];
  const viaNode = npm !== undefined && /npm-cli\.c?js$/.test(npm);
  try {
    await runQuietly('npm ci', viaNode ? process.execPath : 'npm', viaNode ? [npm, ...args] : args, {
      cwd: root,
      shell: !viaNode && process.platform === 'win32',
    });
  } catch (error) {
    throw new SetupFailed(
      `The packages could not be installed: ${error.message} ` +
        'If the registry was not reached, check the network (npm ping) and run the same command again; ' +
        'if package.json and package-lock.json are out of step, run `npm install && npm run lock` first.',
    );
  }
  mkdirSync(modules, { recursive: true });
  writeFileSync(marker, wanted());
}

/**
 * True when somebody ran npm himself and npm's own record, which it writes last, names every package of the lock file.
 */
function matchesLock() {
  const record = join(modules, '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(locked).every(([path, entry]) => {
    if (!path.startsWith('node_modules/') && !path.includes('/node_modules/')) return true;
    const found = installed[path];
    if (found === undefined) return entry.optional === true || entry.peer === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new SetupFailed(
    `Jejak needs Node ${String(oldestMajor)}.${String(oldestMinor)} or newer; this is ${process.versions.node}.`,
  );
}
