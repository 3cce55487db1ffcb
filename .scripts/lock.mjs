import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { memory, say } from './root.mjs';

const file = join(memory, 'setup.lock');
const heartbeat = 2_000;
/** A holder touches its lock every two seconds; after this long a living process with its number is another one. */
const silence = 180_000;

/** The holder's process and those that it started: an npm that outlives its parent still writes into node_modules. */
let holders = [];

/** Tells those who wait that this process works under the lock too. */
export function holdWith(pid) {
  if (pid === undefined || holders.length === 0) return;
  holders.push(pid);
  writeFileSync(file, holders.join(' '));
}

/**
 * One process at a time installs or builds; another waits for it, and then finds the work done. A lock left behind by a
 * process that was killed is taken over.
 */
export async function withSetupLock(work) {
  mkdirSync(memory, { recursive: true });
  let told = false;
  while (!tryTake(String(process.pid))) {
    if (!breakIfAbandoned()) {
      if (!told) say('Another process is installing or building here; waiting for it…');
      told = true;
      await pause(200);
    }
  }
  holders = [process.pid];
  const beat = setInterval(() => {
    const now = new Date();
    if (isMine()) utimesSync(file, now, now);
  }, heartbeat);
  const release = () => {
    if (isMine()) rmSync(file, { force: true });
    holders = [];
  };
  process.once('exit', release);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    process.off('exit', release);
    release();
  }
}

function tryTake(content) {
  try {
    writeFileSync(file, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function held() {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function isMine() {
  return held()?.split(' ')[0] === String(process.pid);
}

function breakIfAbandoned() {
  const holder = held();
  if (holder === undefined) return true;
  let age;
  try {
    age = Date.now() - statSync(file).mtimeMs;
  } catch {
    return true;
  }
  const pids = holder
    .split(' ')
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && pid > 0);
  // No number yet: its holder is writing it this moment.
  const abandoned = age > silence || (pids.length > 0 && !pids.some(isAlive));
  if (!abandoned) return false;
  // Two waiters may both find the lock abandoned: only one rename succeeds, and a lock taken meanwhile is put back.
  const aside = `${file}.${String(process.pid)}`;
  try {
    renameSync(file, aside);
  } catch {
    return true;
  }
  const taken = readFileSync(aside, 'utf8');
  if (taken !== holder) tryTake(taken);
  rmSync(aside, { force: true });
  return true;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
