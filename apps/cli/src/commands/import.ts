import type { ImportPhase, ImportProblem, ImportResult } from '@jejak/imports';
import { actingAs, type ActingOptions } from '../acting';
import { EXIT, type ExitCode } from '../exit-code';
import { OPERATOR } from '../audited';
import { type Output, printJson, table } from '../output';
import { startProgress } from '../progress';
import { withEngine } from '../session';

export interface ImportOptions extends ActingOptions {
  readonly data: string;
  readonly office?: string;
  readonly kind?: string;
  readonly sheet?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const PHASES: Readonly<Record<ImportPhase, string>> = { read: 'Reading', check: 'Checking', write: 'Writing' };
const systemClock = { now: (): string => new Date().toISOString() };

export const runImport = async (paths: readonly string[], options: ImportOptions, out: Output): Promise<ExitCode> => {
  const [{ ensureImportable, importFiles }, { workflows }, { actionOfCommand }] = await Promise.all([
    import('@jejak/imports'),
    import('@jejak/workflows'),
    import('@jejak/access/domain'),
  ]);
  await ensureImportable({ paths, kind: options.kind }, workflows);
  const result = await withEngine(options.data, async (engine) => {
    const progress = startProgress(out);
    try {
      return await actingAs(engine, options, 'import.run', (acting) =>
        importFiles(
          {
            paths,
            office: options.office,
            kind: options.kind,
            sheet: options.sheet,
            dryRun: options.dryRun,
            actor: acting.account,
            role: 'officer',
            onProgress: (phase, done, total) => {
              progress.show(PHASES[phase], done, total);
            },
          },
          {
            log: engine.store,
            workflows: engine.workflows,
            handle: engine.handle,
            clock: systemClock,
            zoneOf: (office) => engine.zoneOf(office),
            keys: engine.vault,
            ensureMay: ({ office, entity, id, command }) => {
              const own = actionOfCommand(entity, command.type);
              // An account signs and declares by an import only what it may sign and declare.
              const action = own === 'record.write' || acting.account === OPERATOR ? 'import.run' : own;
              acting.ensureMay({ action, office, entity, data: command.data, ...(id === undefined ? {} : { id }) });
            },
          },
        ),
      );
    } finally {
      progress.end();
    }
  });
  if (options.json === true) printJson(out, result);
  else report(result, out);
  return result.ok ? EXIT.ok : EXIT.refused;
};

const place = ({ file, row, column }: ImportProblem): string =>
  [file, row === null ? undefined : String(row), column ?? undefined].filter((part) => part !== undefined).join(':');

const report = (result: ImportResult, out: Output): void => {
  for (const problem of result.errors) {
    out.note(`${place(problem)}  ${problem.code}: ${problem.message}`);
    if (problem.allowed.length > 0) out.note(`    allowed: ${problem.allowed.join(', ')}`);
  }
  if (result.moreErrors) out.note('… and more; only the first faults are listed');
  for (const path of result.leftOut) out.note(`left out: ${path} (not a file to import)`);
  if (result.ok && result.newOffices.length > 0) out.note(`note: new in this log: ${result.newOffices.join(', ')}`);
  if (!result.ok) {
    out.note(
      result.dryRun || result.commands === 0
        ? 'Nothing was imported: correct the rows above and run the import again.'
        : 'The import stopped in the middle, because others wrote at the same time; correct the rows above and run it again.',
    );
    return;
  }
  out.result(
    table(
      [
        { title: 'FILE' },
        { title: 'ROWS', right: true },
        { title: result.dryRun ? 'WOULD IMPORT' : 'IMPORTED', right: true },
        { title: 'ALREADY THERE', right: true },
      ],
      [
        ...result.files.map(({ file, rows, imported, alreadyThere }) => [
          file,
          String(rows),
          String(imported),
          String(alreadyThere),
        ]),
        ['total', String(result.rows), String(result.imported), String(result.alreadyThere)],
      ],
    ),
  );
};
