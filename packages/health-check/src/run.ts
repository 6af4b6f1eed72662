import type { ActionOutcome } from '@fortify/action/run-action';
import type { HistoryStore } from '@fortify/core/history/store';
import type { ReportRun } from '@fortify/core/report/schema';
import { isHealthy } from '@fortify/core/sample/outcome';
import { type CheckPorts, runCheck } from '@fortify/pipeline/check';
import { type ConfigPorts, loadConfig } from '@fortify/pipeline/config-source';
import { exitCodeFor, unhealthyCount } from './fail-on.ts';
import type { Inputs } from './inputs.ts';

/** What the action takes from the outside. */
export interface HealthCheckPorts extends Omit<CheckPorts, 'store'>, ConfigPorts {
  readonly openStore: (path: string) => HistoryStore;
}

/** Checks what the inputs and the config name, records, judges, and turns the report into the action's outcome. */
export async function runHealthCheck(inputs: Inputs, run: ReportRun, ports: HealthCheckPorts): Promise<ActionOutcome> {
  const loaded = await loadConfig({ path: inputs.config, urls: inputs.urls, urlSource: 'input urls' }, ports);
  const store = ports.openStore(inputs.historyPath ?? loaded.config.history.path);
  const { report, exitCode } = await runCheck(loaded, run, { ...ports, store });
  const unhealthy = unhealthyCount(report);
  const healthy = report.checks.every(isHealthy);
  return {
    report,
    exitCode: exitCodeFor(inputs.failOn, report, exitCode),
    failure: `${report.service}: ${report.verdict.status}; ${unhealthy} of ${report.checks.length} checks unhealthy`,
    outputs: { healthy: String(healthy), 'unhealthy-count': String(unhealthy) },
  };
}
