import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { memory, say } from './root.mjs';

const file = join(memory, 'setup.lock');
const heartbeat = 2_000;
/** A holder touches its lock every two seconds; one that is silent for this long is gone, whoever has its number now. */
const silence = 30_000;

/**
 * One process at a time installs or builds; another waits for it, and then finds the work done. A lock left behind by a
 * process that was killed is taken over.
 */
export async function withSetupLock(work) {
  mkdirSync(memory, { recursive: true });
  const mine = `${String(process.pid)} ${String(Date.now())} ${String(Math.random())}`;
  let told = false;
  while (!tryTake(mine)) {
    if (!breakIfAbandoned()) {
      if (!told) say('Another process is installing or building here; waiting for it…');
      told = true;
      await pause(200);
    }
  }
  const beat = setInterval(() => {
    const now = new Date();
    if (held() === mine) utimesSync(file, now, now);
  }, heartbeat);
  const release = () => {
    if (held() === mine) rmSync(file, { force: true });
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

function tryTake(mine) {
  try {
    writeFileSync(file, mine, { flag: 'wx' });
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

function breakIfAbandoned() {
  const holder = held();
  if (holder === undefined) return true;
  let age;
  try {
    age = Date.now() - statSync(file).mtimeMs;
  } catch {
    return true;
  }
  const pid = Number.parseInt(holder, 10);
  const abandoned = age > silence || (Number.isInteger(pid) && !isAlive(pid));
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
