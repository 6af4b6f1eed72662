import { buildReport, type ReportParts } from '@fortify/core/report/build';
import type { Report, ReportRun } from '@fortify/core/report/schema';
import { decideVerdict, type Evidence } from '@fortify/core/verdict/decide';
import { exitCodeOf } from '@fortify/core/verdict/exit-code';
import type { LoadedConfig } from './config-source.ts';

/** A report, and the exit code that goes with it. */
export interface Judged {
  readonly report: Report;
  readonly exitCode: number;
}

/** What a report tells besides what its verdict rests on. */
interface Told
  extends Pick<ReportParts, 'generatedAtMs' | 'notices'>,
    Partial<Pick<ReportParts, 'deadlines' | 'timing'>> {}

/** Weighs evidence by the policy of a config, and reports it. The notices of the config come first. */
export function reportOn(
  { config }: LoadedConfig,
  run: ReportRun,
  evidence: Evidence,
  { generatedAtMs, notices, deadlines = [], timing = null }: Told,
): Judged {
  const { results, objectives } = evidence;
  const verdict = decideVerdict(evidence, config.gate);
  const report = buildReport({
    generatedAtMs,
    service: config.service,
    run,
    verdict,
    mode: config.gate.mode,
    notices: [...config.notices, ...notices],
    results,
    objectives,
    deadlines,
    timing,
  });
  return { report, exitCode: exitCodeOf(verdict, config.gate, config.objectives) };
}
