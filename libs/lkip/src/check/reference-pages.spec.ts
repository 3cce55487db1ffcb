import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksPage } from './checks-page';
import { REPORT_SCHEMA } from './json/report-schema';

const page = (name: string): string => readFileSync(join(__dirname, '../../../../docs/reference', name), 'utf8');

describe('The reference pages', () => {
  it('list every check as the registry does', () => {
    expect(page('consistency-checks.md')).toBe(checksPage());
  });

  it('give the schema that the JSON form is read by', () => {
    expect(JSON.parse(page('report.schema.json'))).toEqual(REPORT_SCHEMA);
  });
});
