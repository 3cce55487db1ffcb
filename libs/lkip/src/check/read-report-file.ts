import { Refusal } from '@jejak/kernel';
import { countFigures } from './check-report';
import { decodeReport } from './decode-report';
import { readJsonReport } from './json/read-json-report';
import type { ReadReport } from './read-report.model';
import { readReportText } from './text/read-report';

/** An object, or a list of them, which no report is: `[Logo]` begins a text. */
const isJson = (text: string): boolean => /^\uFEFF?\s{0,100}(?:\{|\[\s{0,100}[{["\d])/.test(text);

/**
 * Reads a report from the bytes of its file, text or JSON.
 * @throws Refusal of `decodeReport` and `readJsonReport`; REPORT_NOTHING_READ where no figure was found: a check of
 * nothing must not look like a report without faults
 */
export const readReportFile = (bytes: Uint8Array): ReadReport => {
  const { text, notes } = decodeReport(bytes);
  const read = isJson(text) ? readJsonReport(text) : readReportText(text);
  const report = notes.length === 0 ? read : { ...read, unread: [...notes, ...read.unread] };
  if (countFigures(report) > 0) return report;
  throw new Refusal({
    code: 'REPORT_NOTHING_READ',
    field: 'file',
    en: 'No figure could be read from the file, so nothing was checked',
    id: 'Tidak satu angka pun terbaca dari berkas ini; tidak ada yang diperiksa.',
    allowed: ['a report as UTF-8 text with its tables separated by tabs or |', 'docs/reference/report.schema.json'],
  });
};
