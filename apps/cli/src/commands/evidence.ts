import type { ActingOptions } from '../acting';
import { EXIT, type ExitCode } from '../exit-code';
import { type Output, printJson } from '../output';
import { saveFile } from '../save-file';
import { handedOut } from '../handed-out';
import { noteUnknownOffice, withRecords } from '../session';
import { requireFile } from './write-tables';

export interface EvidenceOptions extends ActingOptions {
  readonly data: string;
  readonly office: string;
  readonly year: number;
  readonly quarter: number;
  readonly indicator: string;
  readonly asOf?: string;
  readonly out?: string;
  readonly json?: boolean;
}

export const writeEvidenceFile = async (options: EvidenceOptions, out: Output): Promise<ExitCode> => {
  const { spanOf, writeEvidence } = await import('@jejak/recaps');
  const { office, year, quarter, indicator, asOf, json } = options;
  const path = json === true ? options.out : requireFile(options.out);
  return withRecords(options.data, out, async (engine) => {
    await noteUnknownOffice(engine, office, out);
    const { evidence, records } = await engine.recaps.evidence(office, spanOf({ year, quarter }), indicator, asOf);
    if (path !== undefined)
      await handedOut(engine, options, 'export.make', {
        kind: 'exported',
        what: ['evidence', indicator],
        rows: records.length,
        by: 'jejak evidence',
      });
    if (path !== undefined) await saveFile(path, writeEvidence(evidence, records), out);
    if (json === true) printJson(out, { ...evidence, records });
    return EXIT.ok;
  });
};
