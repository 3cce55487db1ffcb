import { CHECKS } from './checks';
import type { Check } from './findings';

const SEVERITY: Readonly<Record<Check['severity'], string>> = {
  block: 'block — harus diperbaiki',
  warn: 'warn — perlu diperiksa',
  info: 'info — keterangan',
};

/** The reference page of the checks, so that it never says another thing than the registry. */
export const checksPage = (checks: readonly Check[] = CHECKS): string =>
  [
    '# Consistency checks',
    '',
    'Written from the registry of checks; a test fails while it is out of date. `jejak check FILE` prints these codes; it exits 1 while a `block` is left.',
    '',
    '| Code | Severity | Title | Meaning | Source |',
    '| --- | --- | --- | --- | --- |',
    ...checks.map(
      ({ code, severity, title, meaning, source }) =>
        `| \`${code}\` | ${SEVERITY[severity]} | ${title} | ${meaning} | ${source} |`,
    ),
    '',
  ].join('\n');
