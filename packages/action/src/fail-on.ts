import { type Config, type FailOn, failOnWords } from '@fortify/core/config/config';
import { assertNever } from '@fortify/core/error';
import type { Report } from '@fortify/core/report/schema';
import { exitCodes } from '@fortify/core/verdict/exit-code';

/** When a job that measures nothing fails: no check of its run can be unhealthy. */
export const failOnVerdictWords = failOnWords.filter((word) => word !== 'unhealthy');

/** When a job that measures fails: as its input says, or else its config. A gate that advises fails nobody by its checks. */
export function failOnOf(input: FailOn | null, { failOn, gate }: Config): FailOn {
  return input ?? failOn ?? (gate.mode === 'advise' ? 'fail' : 'unhealthy');
}

/**
 * The exit code of the step. `never` is always 0; `fail` is that of the verdict; `unhealthy` also fails on an unhealthy
 * check that the config's gate lets pass, `inconclusive` also on a verdict that could not be reached.
 */
export function exitCodeFor(failOn: FailOn, report: Report, verdictExitCode: number): number {
  switch (failOn) {
    case 'never':
      return exitCodes.ok;
    case 'fail':
      return verdictExitCode;
    case 'unhealthy':
      return verdictExitCode || (unhealthyCount(report) > 0 ? exitCodes.fail : exitCodes.ok);
    case 'inconclusive':
      return verdictExitCode || (report.verdict.status === 'inconclusive' ? exitCodes.inconclusive : exitCodes.ok);
    default:
      return assertNever(failOn);
  }
}

/** How many checks of this run gave a wrong answer, or none. */
export function unhealthyCount({ checks }: Report): number {
  return checks.filter(({ outcome }) => outcome === 'bad').length;
}
