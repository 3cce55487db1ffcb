import { EXIT, type ExitCode } from './exit-code';
import { reportFailure } from './failure';
import { type Output, standardOutput } from './output';
import { createProgram } from './program';

/** Runs one command line, without the names of node and of the script. */
export const run = async (argv: readonly string[], out: Output = standardOutput): Promise<ExitCode> => {
  let code: ExitCode = EXIT.ok;
  const program = createProgram(out, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    return reportFailure(error, out);
  }
};
