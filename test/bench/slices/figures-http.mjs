import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { root } from '../packages.mjs';
import { quantile, randomFrom } from '../statistics.mjs';
import { withEngine } from './opened-engine.mjs';

const require = createRequire(join(root, 'apps', 'api', 'package.json'));

/** An account of its own each time, whose password nobody is told. */
const tokenFor = async (dataDir, office) => {
  const { openAccess } = require('@jejak/access');
  const access = openAccess(dataDir);
  try {
    const id = `bench-${randomUUID().slice(0, 8)}`;
    const password = randomUUID();
    await access.admin.createAccount({ id, role: 'head', office, password, mustChangePassword: false });
    return (await access.admin.createToken({ account: id, label: 'bench', days: 1 })).token;
  } finally {
    access.close();
  }
};

const served = async (dataDir, act) => {
  const child = spawn(process.execPath, [join(root, 'apps', 'api', 'dist', 'main.js')], {
    env: { ...process.env, PORT: '0', JEJAK_DATA: dataDir },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'exit').then(() => {
    throw new Error('The server ended');
  });
  const url = new Promise((resolve) => {
    createInterface({ input: child.stderr }).on('line', (line) => {
      const port = /http:\/\/[^:]+:(\d+)/.exec(line)?.[1];
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`);
    });
  });
  try {
    return await act(await Promise.race([url, ended]));
  } finally {
    ended.catch(() => undefined);
    child.kill('SIGTERM');
    await ended.catch(() => undefined);
  }
};

export const overHttp =
  (log, { office, years, asked, positionIn }) =>
  async () => {
    const head = await withEngine(log, (_opened, position) => position);
    const token = await tokenFor(log.directory, office);
    return served(log.directory, async (url) => {
      const random = randomFrom(13);
      const get = async (path) => {
        const answer = await fetch(`${url}/api/offices/${office}/figures/${path}`, {
          headers: { Authorization: `Bearer ${token}` },
        });
        await answer.arrayBuffer();
        if (answer.status !== 200) throw new Error(`${path} was answered ${String(answer.status)}`);
      };
      const ask = async (year) => {
        const query = `?year=${String(year)}&asOf=${positionIn(random, head)}`;
        const started = performance.now();
        await get(`counts${query}`);
        await get(`indicators${query}`);
        return performance.now() - started;
      };
      for (const year of years) await ask(year);
      const times = [];
      for (let at = 0; at < asked; at++) times.push(await ask(years[at % years.length]));
      return { p50: quantile(times, 0.5), p99: quantile(times, 0.99) };
    });
  };
