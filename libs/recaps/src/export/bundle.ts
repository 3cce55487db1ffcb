import { strToU8 } from 'fflate';
import { canonicalJson } from '@jejak/kernel';
import { type Evidence, type EvidenceRecord, recordFile } from '../evidence/evidence-bundle';
import { indexPage, indexTable } from '../evidence/evidence-index';
import { writeCsv } from './csv';
import { writeZip } from './zip';

/** The bundle as an archive: index, figure, and a file for each record. The same evidence gives the same bytes. */
export const writeEvidence = (evidence: Evidence, records: readonly EvidenceRecord[]): Buffer => {
  const { office, quarter, indicator, asOf, figure, figureToQuarter, definition, facts } = evidence;
  const summary = { office, quarter, indicator, asOf, figure, figureToQuarter, definition, facts };
  return writeZip({
    'index.csv': strToU8(writeCsv(indexTable(evidence))),
    'index.html': strToU8(indexPage(evidence)),
    'angka.json': json(summary),
    ...Object.fromEntries(records.map((record) => [recordFile(record.stream), json(record)])),
  });
};

/** Keys in their canonical order, over lines that a person can read. */
const json = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(JSON.parse(canonicalJson(value)), null, 2)}\n`);
