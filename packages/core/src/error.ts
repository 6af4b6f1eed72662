/** One thing wrong with something the user wrote, and where it stands. Lines and columns are 1-based. */
export interface Problem {
  /** A file name, an option or an input: whatever the user can go and change. */
  readonly source: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
}

/** `FILE:LINE:COLUMN: message`, the form editors and CI systems turn into a link. */
export function formatProblem(problem: Problem): string {
  const place = problem.line === null ? '' : `:${problem.line}:${problem.column ?? 1}`;
  return `${problem.source}${place}: ${problem.message}`;
}

/** The base of every fault that is not a bug: `code` is stable and meant for programs. */
export abstract class FortifyError extends Error {
  abstract readonly code: 'CONFIGURATION' | 'UPSTREAM';
}

/** The user can mend this: a config, an option, an input, a file that is not what it should be. Exit code 2. */
export class ConfigurationError extends FortifyError {
  override readonly name = 'ConfigurationError';
  readonly code = 'CONFIGURATION';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map(formatProblem).join('\n'), options);
    this.problems = problems;
  }
}

/** A configuration error about a whole file, option or input. */
export function configurationError(source: string, message: string, options?: ErrorOptions): ConfigurationError {
  return new ConfigurationError([{ source, line: null, column: null, message }], options);
}

/** Something outside refused to work: a disk, a service. Exit code 2, without a stack trace. */
export class UpstreamError extends FortifyError {
  override readonly name = 'UpstreamError';
  readonly code = 'UPSTREAM';
}

/** What was thrown says, whatever it is. From elsewhere, it may hold anything. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** For the `default:` of an exhaustive switch: the compiler objects when a case is missing. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value ${JSON.stringify(value)}`);
}
