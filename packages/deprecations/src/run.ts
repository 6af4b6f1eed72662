import { requireConfig } from '@fortify/action/config';
import { exitCodeFor } from '@fortify/action/fail-on';
import type { ActionOutcome } from '@fortify/action/run-action';
import { openHistory, type RunnerPorts } from '@fortify/action/runner';
import { needsToken, type OnSurface } from '@fortify/action/surface';
import type { Config } from '@fortify/core/config/config';
import { resolveIssues } from '@fortify/core/config/resolve-deprecations';
import { isOfConfig, issueWishes, keyOfService } from '@fortify/core/deadline/issue';
import { UpstreamError } from '@fortify/core/error';
import type { Report, ReportRun } from '@fortify/core/report/schema';
import { count } from '@fortify/core/text/plain';
import type { IssueContext, IssuePort } from '@fortify/github/deadline-issues';
import { defaultConfigPath } from '@fortify/pipeline/config-source';
import { type DeprecationPorts, runDeprecations } from '@fortify/pipeline/deprecations';
import type { Inputs } from './inputs.ts';

/** What the action takes from the outside. */
export interface DeprecationsActionPorts extends Omit<DeprecationPorts, 'store' | 'fetchDocument'>, RunnerPorts {
  readonly createFetcher: (config: Config) => DeprecationPorts['fetchDocument'];
  /** `null` without a token, or a repository. */
  readonly openIssues: () => Promise<IssuePort | null>;
  /** Writes a surface: what goes wrong is one warning. */
  readonly onSurface: OnSurface;
  readonly writeTextFile: (path: string, text: string) => Promise<void>;
  readonly info: (message: string) => void;
  /** Whether the run is of what the repository is, and not of what somebody proposes. */
  readonly isOfDefaultBranch: boolean;
}

/** What the outputs are before anything is known. */
export const nothingKnown = { 'deadline-count': '0', 'due-count': '0', 'overdue-count': '0', 'next-date': '' };

/** Judges every deadline there is, keeps issues and a calendar of them, and turns the report into the action's outcome. */
export async function runDeprecationsAction(
  inputs: Inputs,
  run: ReportRun,
  ports: DeprecationsActionPorts,
): Promise<ActionOutcome> {
  const loaded = await requireConfig(inputs.config, ['deprecations'], ports);
  const { service, deprecations, failOn } = loaded.config;
  const store = await openHistory(loaded.config, inputs.history, run, ports);
  const { report, exitCode } = await runDeprecations(loaded, run, {
    ...ports,
    store,
    fetchDocument: ports.createFetcher(loaded.config),
  });
  const calendar = inputs.calendar ?? deprecations.calendar;
  const issues =
    inputs.issues === false ? null : (deprecations.issues ?? (inputs.issues === true ? resolveIssues({}) : null));
  if (calendar !== null) await ports.onSurface('calendar', () => writeCalendar(calendar, report, ports));
  const whose = keyOfService(service, inputs.config ?? defaultConfigPath);
  const context = { serviceKey: whose, isKnown: (key: string) => isOfConfig(key, loaded.config) };
  if (issues !== null)
    await ports.onSurface('issues', () => keepIssuesOf(report, { ...context, trimmings: issues }, ports));
  const outputs = countsOf(report);
  return {
    report,
    document: loaded.document,
    exitCode: exitCodeFor(inputs.failOn ?? failOn ?? 'fail', report, exitCode),
    failure: `${report.service}: ${report.verdict.status}; ${outputs['overdue-count']} of ${count(report.deadlines.length, 'deadline')} overdue, ${outputs['due-count']} due`,
    outputs,
  };
}

function countsOf({ deadlines }: Report): typeof nothingKnown {
  const of = (status: string) => deadlines.filter((deadline) => deadline.status === status);
  const open = [...of('ok'), ...of('due')].flatMap(({ date, candidate }) => (date === null || candidate ? [] : [date]));
  return {
    'deadline-count': String(deadlines.length),
    'due-count': String(of('due').length),
    'overdue-count': String(of('overdue').length),
    'next-date': open.sort()[0] ?? '',
  };
}

async function writeCalendar(path: string, report: Report, ports: DeprecationsActionPorts): Promise<void> {
  const { renderCalendar } = await import('@fortify/core/report/icalendar');
  await ports.writeTextFile(path, renderCalendar(report));
}

async function keepIssuesOf(report: Report, context: IssueContext, ports: DeprecationsActionPorts): Promise<void> {
  if (!ports.isOfDefaultBranch) {
    ports.info('Issues are kept for the default branch alone: what another changes has not happened yet.');
    return;
  }
  const issues = await ports.openIssues();
  if (issues === null) throw new UpstreamError(needsToken);
  const { keepIssues } = await import('@fortify/github/deadline-issues');
  const { opened, updated, closed } = await keepIssues(issues, issueWishes(report, context.serviceKey), context);
  ports.info(`Issues: ${opened} opened, ${updated} updated, ${closed} closed.`);
}
