import { configurationError } from '@fortify/core/error';
import { deadlineAsOf } from '@fortify/core/gate/deadline';
import { decideGate } from '@fortify/core/gate/gate';
import type { Override } from '@fortify/core/gate/override';
import type { Report, ReportRun } from '@fortify/core/report/schema';
import { plainLine } from '@fortify/core/text/plain';
import type { Clock } from '@fortify/core/time/clock';
import { formatInstant } from '@fortify/core/time/instant';
import { exitCodeOf } from '@fortify/core/verdict/exit-code';
import type { Mode } from '@fortify/core/verdict/policy';
import type { LoadedConfig } from './config-source.ts';
import type { Judged } from './report-on.ts';

/** What the gate is asked to decide over. */
export interface GateRequest {
  /** Reports of earlier steps and jobs. */
  readonly reports: readonly Report[];
  /** Judges the history, too; `null` = only the reports count. */
  readonly judgeHistory: (() => Promise<Judged>) | null;
  /** Who lets it pass whatever it comes to, and why; `null` = nobody. */
  readonly override: Override | null;
  /** Whether it only advises, whatever the config says; `null` = as that says. */
  readonly mode: Mode | null;
}

/** Decides one verdict over reports, or the history, or both. Throws a `ConfigurationError` where there is neither. */
export async function runGate(
  { config }: LoadedConfig,
  run: ReportRun,
  request: GateRequest,
  clock: Clock,
): Promise<Judged> {
  const history = await request.judgeHistory?.();
  const reports = [...request.reports, ...(history === undefined ? [] : [history.report])];
  if (reports.length === 0)
    throw configurationError('reports', 'none is given, and no history is to be judged: the gate has nothing to go by');
  // As of the same instant: what the history comes to depends on nothing but it.
  const nowMs = history === undefined ? clock.now() : Date.parse(history.report.generatedAt);
  const policy = { ...config.gate, mode: request.mode ?? config.gate.mode };
  const verdict = decideGate({ reports, override: request.override }, policy, nowMs);
  const { merged } = verdict;
  const report: Report = {
    schema: 'fortify/report@1',
    generatedAt: formatInstant(nowMs),
    // What is decided for several is not one's alone, whosever config it was.
    service: merged.services.length > 1 || config.service === null ? nameOfAll(merged.services) : config.service,
    run,
    verdict: {
      status: verdict.status,
      reasons: [...verdict.reasons],
      mode: policy.mode,
      override: verdict.override,
    },
    timing: null,
    checks: [...merged.checks],
    objectives: [...merged.objectives],
    deadlines: merged.deadlines.map((deadline) => deadlineAsOf(deadline, policy.deadlines, nowMs)),
    notices: [...merged.notices],
    changes: null,
  };
  return { report, exitCode: exitCodeOf(verdict, policy, config.objectives) };
}

/** So many services are named one by one. */
const mostNamed = 3;

/** One name for several services: the title of what is decided for all of them. */
function nameOfAll(services: readonly string[]): string {
  const named = services.slice(0, mostNamed).map((service) => plainLine(service, 200));
  const rest = services.length - named.length;
  return `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
