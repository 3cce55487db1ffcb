import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * What some tests need from outside npm. `neededBy` names the suites; while it is empty the service is neither installed
 * nor missed. A suite finds the program in the environment variable, and must not run without it.
 */
const services = [
  {
    name: 'PostgreSQL',
    variable: 'JEJAK_TEST_POSTGRES',
    package: 'postgresql',
    neededBy: [],
    // Debian keeps the server off the PATH, in a folder for each version.
    find: () => onPath(['postgres']) ?? newestPostgres('/usr/lib/postgresql'),
  },
  {
    name: 'Redis',
    variable: 'JEJAK_TEST_REDIS',
    package: 'redis-server',
    neededBy: [],
    find: () => onPath(['redis-server', 'valkey-server']),
  },
  {
    name: 'a browser (Chromium)',
    variable: 'JEJAK_TEST_CHROMIUM',
    package: 'chromium',
    neededBy: ['test/browser'],
    find: () => onPath(['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']),
  },
];

/** Each service with where it was found; an environment variable that is set already wins. */
export function probe() {
  return services.map((service) => {
    const given = process.env[service.variable];
    return { ...service, found: given === undefined || given === '' ? service.find() : given };
  });
}

function onPath(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

function newestPostgres(folder) {
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(folder, version, 'bin', 'postgres'))
    .find(isProgram);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
