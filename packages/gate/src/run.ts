import { findConfig, requireConfig } from '@fortify/action/config';
import { exitCodeFor } from '@fortify/action/fail-on';
import { countsOf } from '@fortify/action/reason-counts';
import type { ActionOutcome } from '@fortify/action/run-action';
import { openHistory, type RunnerPorts } from '@fortify/action/runner';
import type { OnSurface } from '@fortify/action/surface';
import type { GateInputs } from '@fortify/core/config/config';
import { type Circumstances, findOverride } from '@fortify/core/gate/override';
import type { ReportReason, ReportRun } from '@fortify/core/report/schema';
import { count, plainLine } from '@fortify/core/text/plain';
import { exitCodes } from '@fortify/core/verdict/exit-code';
import type { CommitSurfaces } from '@fortify/github/commit-surfaces';
import { compareWithBase } from '@fortify/pipeline/base-report';
import { runGate } from '@fortify/pipeline/gate';
import { type ReportFiles, readReports } from '@fortify/pipeline/read-reports';
import { judgeHistory, type SloPorts } from '@fortify/pipeline/slo';
import type { Inputs } from './inputs.ts';
import { type ShownWishes, showOnCommit } from './show-on-commit.ts';

/** What the action takes from the outside. */
export interface GatePorts extends Pick<SloPorts, 'clock'>, RunnerPorts, ReportFiles {
  /** `null` without a token, or a repository. */
  readonly openSurfaces: () => Promise<CommitSurfaces | null>;
  /** Writes a surface: what goes wrong is one warning. */
  readonly onSurface: OnSurface;
  /** Finds the files that the config names. */
  readonly findFilesOfConfig: ReportFiles['findFiles'];
  /** Whether the config comes from a stranger: a pull request from a fork. */
  readonly isUntrusted: boolean;
  readonly warn: (message: string) => void;
  /** Who started the run, and which labels its pull request has. */
  readonly circumstances: Circumstances;
}

/** What the outputs are before anything is known. */
export const nothingKnown = { reasons: '[]', ...countsOf([]), 'deployment-id': '' };

/** Decides over reports, or the history, or both, and turns the report into the action's outcome. */
export async function runGateAction(inputs: Inputs, run: ReportRun, ports: GatePorts): Promise<ActionOutcome> {
  // Reports need no config; a history does.
  const loaded =
    inputs.reports.length === 0
      ? await requireConfig(inputs.config, [], ports)
      : await findConfig(inputs.config, [], ports);
  const wishes = overConfig(inputs, loaded.config.gateInputs, ports);
  const filesOf = (isNamed: boolean) => (isNamed ? ports : { ...ports, findFiles: ports.findFilesOfConfig });
  const reports = await readReports(wishes.reports, filesOf(inputs.reports.length > 0));
  const isHistoryAsked = reports.length === 0 || inputs.history.stores !== null || inputs.history.path !== null;
  const { report: decided, exitCode } = await runGate(
    loaded,
    run,
    {
      reports,
      judgeHistory: isHistoryAsked
        ? async () => {
            const store = await openHistory(loaded.config, inputs.history, run, ports);
            return judgeHistory(loaded, run, { clock: ports.clock, store });
          }
        : null,
      override: findOverride(inputs.overrideReason, loaded.config.gate.overrideLabel, ports.circumstances),
      mode: inputs.mode,
    },
    ports.clock,
  );
  const report = await compareWithBase(decided, wishes.baseReport, filesOf(inputs.baseReport !== null));
  const { status, reasons, mode } = report.verdict;
  const failing = reasons.filter(({ severity }) => severity === status).length;
  // The file's fail-on is for the jobs that measure; what disarms the gate in the file is gate.mode.
  const finalCode = exitCodeFor(mode === 'advise' ? 'never' : (inputs.failOn ?? 'fail'), report, exitCode);
  const deployment = await showOnCommit(
    { report, document: loaded.document, isPassed: finalCode === exitCodes.ok },
    wishes,
    ports,
  );
  return {
    report,
    document: loaded.document,
    exitCode: finalCode,
    failure: `${report.service}: ${status}; ${count(failing, 'reason')}`,
    outputs: { reasons: formatReasons(reasons), ...countsOf(reasons), 'deployment-id': deployment },
  };
}

/**
 * What the gate goes by: its inputs, and where one is not set the config. A stranger's config does not say what is written on the
 * commit with the token of the job: a check that others wait for may have any name.
 */
function overConfig(
  inputs: Inputs,
  { reports, baseReport, ...shown }: GateInputs,
  { isUntrusted, warn }: Pick<GatePorts, 'isUntrusted' | 'warn'>,
): ShownWishes & Pick<GateInputs, 'reports' | 'baseReport'> {
  const own = isUntrusted ? null : shown;
  if (isUntrusted && Object.values(shown).some((wish) => wish !== null))
    warn('What the config of a pull request from a fork wants to show on the commit is left out.');
  return {
    reports: inputs.reports.length > 0 ? inputs.reports : reports,
    baseReport: inputs.baseReport ?? baseReport,
    checkRun: inputs.checkRun ?? own?.checkRun ?? null,
    commitStatus: inputs.commitStatus ?? own?.commitStatus ?? null,
    deploymentId: inputs.deploymentId,
    environment: inputs.environment ?? own?.environment ?? null,
    environmentUrl: inputs.environmentUrl ?? own?.environmentUrl ?? null,
  };
}

/** Outputs are limited, and dropped when they hold a secret: few reasons, and short. */
function formatReasons(reasons: readonly ReportReason[]): string {
  return JSON.stringify(
    reasons.slice(0, 20).map(({ code, severity, subject, message, service }) => ({
      code,
      severity,
      subject: plainLine(subject, 120),
      message: plainLine(message, 300),
      ...(service === undefined ? {} : { service: plainLine(service, 120) }),
    })),
  );
}
