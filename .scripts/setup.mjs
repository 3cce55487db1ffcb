import { build, isBuilt } from './build.mjs';
import { install, isInstalled } from './install.mjs';
import { withSetupLock } from './lock.mjs';
import { say } from './root.mjs';
import { SetupFailed } from './run.mjs';

/** Installs what is missing. Costs a hash of the lock file when nothing is. */
export async function ensureInstalled() {
  if (!isInstalled()) await withSetupLock(install);
}

/** Builds what changed. Costs a hash of the sources, and no Nx, when nothing did. */
export async function ensureBuilt() {
  if (!isBuilt()) await withSetupLock(build);
}

/** Both. When one of them fails it says why, sets the exit code, and answers false. */
export async function setUp() {
  try {
    await ensureInstalled();
    await ensureBuilt();
    return true;
  } catch (error) {
    if (!(error instanceof SetupFailed)) throw error;
    say(error.message);
    process.exitCode = 1;
    return false;
  }
}
