import { readFileSync } from 'node:fs';
import { isObject } from './manifest';

/** All packages of the program have one version. */
export const programVersion = (): string => {
  const about: unknown = JSON.parse(readFileSync(require.resolve('@jejak/backup/package.json'), 'utf8'));
  return isObject(about) && typeof about['version'] === 'string' ? about['version'] : '';
};
