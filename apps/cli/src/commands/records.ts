import type { Engine } from '@jejak/engine';
import { toIndonesian } from '@jejak/figures';
import { statusName } from '@jejak/records';
import { EXIT, type ExitCode } from '../exit-code';
import { type Output, printJson, table } from '../output';
import { noteUnknownOffice, withRecords } from '../session';

export interface RecordsOptions {
  readonly data: string;
  readonly office: string;
  readonly kind?: string;
  readonly status?: string;
  readonly from?: string;
  readonly to?: string;
  readonly search?: string;
  readonly asOf?: string;
  readonly json?: boolean;
}

type RecordRow = Awaited<ReturnType<Engine['read']['listRecords']>>['records'][number];

const PAGE = 200;
const NONE = '—';

const allRecords = async (engine: Engine, options: RecordsOptions): Promise<readonly RecordRow[]> => {
  const { kindsHiddenFrom } = await import('@jejak/access');
  const { office, kind, status, from, to, search, asOf } = options;
  const query = {
    office,
    limit: PAGE,
    // Here nobody has shown who he is: what is rahasia is not listed, nor who read what.
    withoutSecret: true,
    withoutKinds: kindsHiddenFrom(engine, undefined, office),
    ...(kind !== undefined && { entity: kind }),
    ...(status !== undefined && { status }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(search !== undefined && { q: search }),
    ...(asOf !== undefined && { asOf }),
  };
  const records: RecordRow[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof engine.read.listRecords>> = await engine.read.listRecords({
      ...query,
      ...(cursor !== null && { cursor }),
    });
    records.push(...page.records);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return records;
};

const recordTable = (records: readonly RecordRow[]): string =>
  table(
    [{ title: 'TANGGAL' }, { title: 'STATUS' }, { title: 'DICATAT' }, { title: 'CATATAN' }],
    records.map(({ occurredOn, status, createdAt, stream }) => [
      occurredOn ?? NONE,
      statusName(status),
      createdAt,
      stream,
    ]),
  );

/** The register of an office, as it stands or as it stood. */
export const showRecords = (options: RecordsOptions, out: Output): Promise<ExitCode> =>
  withRecords(options.data, out, async (engine) => {
    const { office, json } = options;
    await noteUnknownOffice(engine, office, out);
    const records = await allRecords(engine, options);
    if (json === true) printJson(out, { office, total: records.length, records });
    else out.result(`${recordTable(records)}\n\n${toIndonesian(String(records.length))} catatan`);
    return EXIT.ok;
  });
