import { Refusal } from '@jejak/kernel';
import Ajv from 'ajv';
import type { ReadReport, ReadSentence, Unread } from '../read-report.model';
import { findFigures } from '../text/numbers';
import type { JsonReport } from './json-report.model';
import { jsonTables } from './json-tables';
import { REPORT_SCHEMA } from './report-schema';
import { unknownMembers } from './unknown-members';

const validate = new Ajv({ allErrors: false, strict: false }).compile<JsonReport>(REPORT_SCHEMA);

const refused = (en: string, id: string): Refusal =>
  new Refusal({ code: 'REPORT_JSON_INVALID', field: 'file', en, id, allowed: ['docs/reference/report.schema.json'] });

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw refused(`The file is not JSON: ${reason}`, `Berkas bukan JSON yang utuh: ${reason}`);
  }
};

/** What is in the file but not in the common model: said, so that nobody believes that it was checked. */
const notChecked = (report: JsonReport): readonly Unread[] =>
  ['indicatorsYearOnYear', 'staff']
    .filter((member) => report[member] !== undefined)
    .map((member) => ({ line: 0, why: `Bagian "${member}" dikenal, tetapi belum diperiksa dalam bentuk JSON.` }));

const claims = ({ claimsInText = [] }: JsonReport): readonly ReadSentence[] =>
  claimsInText.map(({ line = 0, text, value, percent }) => {
    const figures = [value, percent].filter((part) => part !== undefined && part !== null).join(', ');
    const sentence = `${text} sebesar ${figures}`;
    return { line, text: sentence, figures: findFigures(sentence, line), section: '' };
  });

/** Reads the JSON form of a report. @throws Refusal REPORT_JSON_INVALID */
export const readJsonReport = (text: string): ReadReport => {
  const value = parse(text.replace(/^\uFEFF/, ''));
  if (!validate(value)) {
    const [error] = validate.errors ?? [];
    const at = error?.instancePath === undefined || error.instancePath === '' ? 'berkas' : error.instancePath;
    throw refused(
      `The file does not follow the schema at ${at}: ${error?.message ?? ''}`,
      `Bentuk berkas tidak sesuai pada ${at}: ${error?.message ?? ''}`,
    );
  }
  return {
    form: 'json',
    year: value.reportYear,
    lines: [],
    headings: [],
    tables: jsonTables(value),
    formulas: [],
    sentences: claims(value),
    items: [],
    unread: [...unknownMembers(value, REPORT_SCHEMA), ...notChecked(value)],
  };
};
