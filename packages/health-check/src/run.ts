import { requireConfig } from '@fortify/action/config';
import { exitCodeFor, failOnOf, unhealthyCount } from '@fortify/action/fail-on';
import type { ActionOutcome } from '@fortify/action/run-action';
import { openHistory, type RunnerPorts } from '@fortify/action/runner';
import type { Config } from '@fortify/core/config/config';
import type { Prober } from '@fortify/core/probe/probe-result';
import { headlineFigures } from '@fortify/core/report/rows';
import type { ReportRun } from '@fortify/core/report/schema';
import { isHealthy } from '@fortify/core/sample/outcome';
import { type CheckOptions, type CheckPorts, runCheck } from '@fortify/pipeline/check';
import type { Inputs } from './inputs.ts';

/** What the action takes from the outside. */
export interface HealthCheckPorts extends Omit<CheckPorts, 'store' | 'probe'>, RunnerPorts {
  readonly createProber: (config: Config) => Prober;
  /** What else can be reached where the network is well: canaries of a config that names none. */
  readonly canaries: readonly string[];
}

/** Checks what the inputs and the config name, records, judges, and turns the report into the action's outcome. */
export async function runHealthCheck(inputs: Inputs, run: ReportRun, ports: HealthCheckPorts): Promise<ActionOutcome> {
  const loaded = await requireConfig(inputs.config, ['checks'], ports, inputs.urls);
  const store = await openHistory(loaded.config, inputs.history, run, ports);
  const probe = ports.createProber(loaded.config);
  const options: CheckOptions = { shard: inputs.shard, isFast: false, canaries: ports.canaries };
  const { report, exitCode } = await runCheck(loaded, run, options, { ...ports, store, probe });
  const unhealthy = unhealthyCount(report);
  // Of nothing that was measured, nobody knows.
  const healthy = report.checks.length > 0 && report.checks.every(isHealthy);
  return {
    report,
    document: loaded.document,
    exitCode: exitCodeFor(failOnOf(inputs.failOn, loaded.config), report, exitCode),
    failure: `${report.service}: ${report.verdict.status}; ${headlineFigures(report)}`,
    outputs: { healthy: String(healthy), 'unhealthy-count': String(unhealthy) },
  };
}
