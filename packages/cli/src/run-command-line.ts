import { ConfigurationError, FortifyError, formatProblem } from '@fortify/core/error';
import { plainLine } from '@fortify/core/text/plain';
import { exitCodes } from '@fortify/core/verdict/exit-code';
import { CommanderError } from 'commander';
import type { CliPorts } from './ports.ts';
import { createProgram } from './program.ts';

/** Runs a command line to its exit code. Every error is shown here, on standard error, and nowhere else. */
export async function runCommandLine(args: readonly string[], ports: CliPorts): Promise<number> {
  let exitCode: number = exitCodes.ok;
  const program = createProgram(ports, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    return showError(error, ports);
  }
}

function showError(error: unknown, { writeErr }: CliPorts): number {
  // Commander has said what it has to say; help and --version are no errors.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  if (error instanceof ConfigurationError) {
    for (const problem of error.problems) writeErr(`${plainLine(formatProblem(problem), 1000)}\n`);
    return exitCodes.usage;
  }
  if (error instanceof FortifyError) {
    writeErr(`fortify: ${plainLine(error.message, 1000)}\n`);
    return exitCodes.usage;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  writeErr('fortify: internal error; this is a bug, please report it with what follows\n');
  for (const line of trace.split('\n')) writeErr(`${plainLine(line, 500)}\n`);
  return exitCodes.internal;
}
