import { CommanderError } from 'commander';
import { JejakError } from '@jejak/kernel';
import { EXIT, type ExitCode } from './exit-code';
import type { Output } from './output';

/** Errors that say something about what was asked, not about the program: told in words, with what is allowed. */
const INPUT_ERRORS: ReadonlySet<string> = new Set([
  'Refusal',
  'CommandIdReused',
  'AppendRefused',
  'WrongExpectedRevision',
]);

/** Says what went wrong and gives the exit code. Stack traces only with JEJAK_DEBUG. */
export const reportFailure = (error: unknown, out: Output): ExitCode => {
  // Commander has written its own message, or the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (process.env['JEJAK_DEBUG'] !== undefined && error instanceof Error) out.note(error.stack ?? error.message);
  if (!(error instanceof JejakError)) {
    out.note(`error: ${error instanceof Error ? error.message : String(error)}`);
    out.note('This is a fault of the program or the machine; set JEJAK_DEBUG=1 to see where it came from.');
    return EXIT.failed;
  }
  out.note(`error ${error.code}: ${error.message}`);
  const allowed = allowedOf(error);
  if (allowed.length > 0) out.note(`  allowed: ${allowed.join(', ')}`);
  return INPUT_ERRORS.has(error.name) ? EXIT.refused : EXIT.failed;
};

const allowedOf = (error: JejakError): readonly string[] => {
  const allowed: unknown = 'allowed' in error ? error.allowed : [];
  return Array.isArray(allowed) ? allowed.map(String) : [];
};
