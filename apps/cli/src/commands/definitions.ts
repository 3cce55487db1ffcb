import type { DefinitionsAnswer } from '@jejak/engine';
import { EXIT, type ExitCode } from '../exit-code';
import { type Output, printJson, table } from '../output';
import { noteUnknownOffice, withRecords } from '../session';

export interface DefinitionsOptions {
  readonly data: string;
  readonly office: string;
  readonly asOf?: string;
  readonly json?: boolean;
}

type Version = DefinitionsAnswer['definitions'][number]['versions'][number];

const STATUS = { proposed: 'diusulkan', 'in-force': 'berlaku', superseded: 'digantikan' } as const;

const yearsOf = ({ years }: Version): string =>
  years
    .map(({ from, to }) => (to === from ? String(from) : `${String(from)}–${to === null ? '' : String(to)}`))
    .join(', ');

/** Versions of each indicator's definition, and the years that use each. */
export const showDefinitions = (options: DefinitionsOptions, out: Output): Promise<ExitCode> =>
  withRecords(options.data, out, async (engine) => {
    await noteUnknownOffice(engine, options.office, out);
    const answer = await engine.figures.definitions(options.office, options.asOf);
    const rows = answer.definitions.flatMap(({ code, versions }) =>
      versions.map((version) => [
        `${code}@${String(version.definition.version)}`,
        STATUS[version.status],
        yearsOf(version),
        version.definition.method,
        version.definition.name,
      ]),
    );
    const columns = ['VERSI', 'STATUS', 'TAHUN', 'METODE', 'INDIKATOR'].map((title) => ({ title }));
    if (options.json === true) printJson(out, answer);
    else out.result(table(columns, rows));
    return EXIT.ok;
  });
