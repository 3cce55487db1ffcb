import type { AccessFilter, AccessRow } from '@jejak/access';
import type { Engine } from '@jejak/engine';
import { ACCESS_KINDS, type AccessKind } from '@jejak/access';
import { type Command, Option } from 'commander';
import { actingAs, type ActingOptions } from '../acting';
import { audited } from '../audited';
import { EXIT, type ExitCode } from '../exit-code';
import { readActor, readOffice } from '../options';
import type { Output } from '../output';
import { withRecords } from '../session';
import { type TableOptions, tableText, writeTables } from './write-tables';

interface AuditOptions extends TableOptions, ActingOptions {
  readonly data: string;
  readonly office: string;
  readonly person?: string;
  readonly account?: string;
  readonly kind?: AccessKind;
  readonly from?: string;
  readonly to?: string;
}

interface Adding {
  readonly add: (name: string, description: string) => Command;
  readonly json: (command: Command) => Command;
}

/** Who read, searched or took out personal data. */
export const addAuditCommand = ({ add, json }: Adding, out: Output, done: (code: ExitCode) => void): void => {
  json(add('audit', 'who read, searched or took out personal data, and why; without the data itself'))
    .requiredOption('--office <office>', 'the office, such as cilegon', readOffice)
    .option('--person <id>', 'only accesses to an entry of the register')
    .option('--account <account>', 'only accesses of an account', readActor)
    .addOption(new Option('--kind <kind>', 'only accesses of a kind').choices([...ACCESS_KINDS]))
    .option('--from <date>', 'from a day on, such as 2026-01-01')
    .option('--to <date>', 'up to a day')
    .addOption(new Option('--format <format>', 'write it so').choices(['csv', 'xlsx', 'json']))
    .addOption(
      new Option('--separator <separator>', 'of CSV; semicolons for Indonesian Excel').choices(['comma', 'semicolon']),
    )
    .option('--out <file>', 'write it to a file; that is recorded as well')
    .action(async (_options: unknown, command: Command) => {
      done(await showAudit(command.optsWithGlobals<AuditOptions>(), out));
    });
};

const SHOWN = ['Dicatat (UTC)', 'Akun', 'Perbuatan', 'Apa', 'Jumlah orang', 'Alasan'];

const showAudit = async (options: AuditOptions, out: Output): Promise<ExitCode> => {
  const { accessTable, allAccesses } = await import('@jejak/access');
  const { requireDate } = await import('@jejak/calendar');
  const { office, kind, account, person } = options;
  const filter: AccessFilter = {
    office,
    ...(kind === undefined ? {} : { kind }),
    ...(account === undefined ? {} : { account }),
    ...(person === undefined ? {} : { person }),
    ...(options.from === undefined ? {} : { from: requireDate(options.from, 'from') }),
    ...(options.to === undefined ? {} : { to: requireDate(options.to, 'to') }),
  };
  return withRecords(options.data, out, async (engine) => {
    // Whoever holds the files may see who read what; an account sees it where it is its business.
    const actor = options.as === undefined ? undefined : await auditor(engine, options);
    const rows: AccessRow[] = [];
    for await (const row of allAccesses(engine.read, filter)) rows.push(row);
    const table = accessTable(rows);
    if (options.format !== undefined || options.out !== undefined)
      await audited(
        engine,
        office,
        {
          kind: 'audit-exported',
          what: [options.format ?? 'text'],
          ...(person === undefined ? {} : { persons: [person] }),
          rows: rows.length,
          by: 'jejak audit',
        },
        actor,
      );
    const answer = { office, accesses: rows };
    await writeTables({ tables: [table], answer, text: () => tableText(table, SHOWN) }, options, out);
    return EXIT.ok;
  });
};

const auditor = (engine: Engine, options: AuditOptions): Promise<string> =>
  actingAs(engine, options, 'audit.read', ({ ensureMay }) =>
    Promise.resolve(ensureMay({ action: 'audit.read', office: options.office }).actor),
  );
