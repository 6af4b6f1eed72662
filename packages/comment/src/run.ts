import { type ConfigAccess, findConfig } from '@fortify/action/config';
import { countsOf } from '@fortify/action/reason-counts';
import type { ActionOutcome } from '@fortify/action/run-action';
import { needsToken, type OnSurface } from '@fortify/action/surface';
import type { WorkflowRunHead } from '@fortify/ci/pull-request';
import type { CommentInputs } from '@fortify/core/config/config';
import { configurationError, UpstreamError } from '@fortify/core/error';
import { type Circumstances, findOverride } from '@fortify/core/gate/override';
import { codeSpan } from '@fortify/core/report/escape-markdown';
import { renderMarkdown } from '@fortify/core/report/markdown';
import type { Report, ReportRun } from '@fortify/core/report/schema';
import type { Clock } from '@fortify/core/time/clock';
import { exitCodes } from '@fortify/core/verdict/exit-code';
import type { PullRequests } from '@fortify/github/pull-requests';
import { keepComment, type StickyOutcome, type StickyWish } from '@fortify/github/sticky-comment';
import { compareWithBase } from '@fortify/pipeline/base-report';
import { type LoadedConfig, withoutConfig } from '@fortify/pipeline/config-source';
import { runGate } from '@fortify/pipeline/gate';
import { type ReportFiles, readReports } from '@fortify/pipeline/read-reports';
import type { Inputs } from './inputs.ts';

/** What the action takes from the outside. */
export interface CommentPorts extends ReportFiles, ConfigAccess {
  readonly clock: Clock;
  /** What this run followed; `null` = no run for a pull request. */
  readonly workflowRun: WorkflowRunHead | null;
  /** `null` without a token, or a repository. */
  readonly openPullRequests: () => Promise<PullRequests | null>;
  readonly onSurface: OnSurface;
  /** Whether the config may be a stranger's: that of a pull request from a fork. */
  readonly isUntrusted: boolean;
  /** Which labels the pull request has. */
  readonly circumstances: Circumstances;
  readonly info: (message: string) => void;
  readonly warn: (message: string) => void;
}

/** What the outputs are before anything is known. */
export const nothingKnown = { outcome: 'failed', ...countsOf([]) };

/** As much as a comment may hold, with room to spare: GitHub counts in more ways than one. */
const mostBytes = 60_000;

/** Shows what some reports say in a comment on the pull request. Never fails the job for what they say, or for GitHub's sake. */
export async function runComment(inputs: Inputs, run: ReportRun, ports: CommentPorts): Promise<ActionOutcome> {
  const loaded = await configOf(inputs, ports);
  const wishes = overConfig(inputs, loaded.config.commentInputs);
  // A comment that goes has no use for the reports that the config would have it show.
  const isToShow = wishes.mode !== 'delete' || inputs.reports.length > 0;
  if (isToShow && wishes.reports.length === 0)
    throw configurationError(
      'input reports',
      ports.isUntrusted
        ? 'is not set, and the config of a pull request from a fork is not read: name them here'
        : 'is not set, nor is comment.reports in the config: there is nothing to show',
    );
  const report = isToShow ? await reportOf(wishes, loaded, run, ports) : null;
  const outcome = await ports.onSurface('comment', () => comment(report, wishes, run, ports));
  return {
    report,
    isRetold: true,
    exitCode: exitCodes.ok,
    failure: '',
    outputs: { outcome: outcome ?? 'failed', ...countsOf(report?.verdict.reasons ?? []) },
  };
}

/** The config that is named, or that is there. A stranger's has no say in what is written with the token of the job. */
async function configOf({ config: path }: Inputs, ports: CommentPorts): Promise<LoadedConfig> {
  if (!ports.isUntrusted) return findConfig(path, [], ports);
  if (path !== null) ports.warn('The config of a pull request from a fork is not read for its comment.');
  return withoutConfig;
}

/** What the comment is made of: the inputs, and where one is not set the config. */
interface Wishes extends Pick<CommentInputs, 'reports' | 'baseReport'>, Pick<StickyWish, 'id' | 'mode'> {
  /** The pull request that was named; `null` = that of the event. */
  readonly pullRequest: number | null;
}

function overConfig(inputs: Inputs, own: CommentInputs): Wishes {
  return {
    reports: inputs.reports.length > 0 ? inputs.reports : own.reports,
    baseReport: inputs.baseReport ?? own.baseReport,
    id: inputs.commentId ?? own.id ?? 'report',
    mode: inputs.mode ?? own.mode ?? 'update',
    pullRequest: inputs.pullRequest,
  };
}

/** One report is shown as it is; of several, what the gate makes of them by the config. */
async function reportOf(
  { reports: patterns, baseReport }: Wishes,
  loaded: LoadedConfig,
  run: ReportRun,
  ports: CommentPorts,
): Promise<Report> {
  const reports = await readReports(patterns, ports);
  const [only, ...more] = reports;
  const override = findOverride(null, loaded.config.gate.overrideLabel, ports.circumstances);
  const asked = { reports, judgeHistory: null, override, mode: null };
  const isAlone = only !== undefined && more.length === 0;
  const report = isAlone ? only : (await runGate(loaded, run, asked, ports.clock)).report;
  return compareWithBase(report, baseReport, ports);
}

async function comment(
  report: Report | null,
  { id, mode, pullRequest }: Wishes,
  run: ReportRun,
  ports: CommentPorts,
): Promise<StickyOutcome | 'skipped'> {
  const { workflowRun } = ports;
  const known = pullRequest ?? run.pullRequest;
  if (known === null && workflowRun === null) {
    ports.info('No comment: this run is for no pull request.');
    return 'skipped';
  }
  const pulls = await ports.openPullRequests();
  if (pulls === null) throw new UpstreamError(needsToken);
  const number = known ?? (workflowRun === null ? null : await pulls.findByHead(workflowRun));
  if (number === null) {
    ports.info('No comment: no open pull request has the commit of that run as its head any more.');
    return 'skipped';
  }
  // A run that was slow, or is run again, has nothing to say of the commit that is the head by now.
  const isOfEvent = pullRequest === null && workflowRun === null && run.commit !== '';
  const head = isOfEvent && mode !== 'delete' ? await pulls.headOf(number) : null;
  if (head !== null && head !== run.commit) {
    ports.info('No comment: the pull request has another head than the commit of this run by now.');
    return 'skipped';
  }
  const markdown = report === null ? '' : render(report, workflowRun, run);
  return keepComment(pulls, { number, id, markdown, mode });
}

/** Only what GitHub says of the run is linked, never what the report says of it. */
function render(report: Report, workflowRun: WorkflowRunHead | null, run: ReportRun): string {
  const { url, commit } = workflowRun ?? run;
  const link = url === '' ? '' : `[This run](${encodeURI(url)})`;
  const of = commit === '' ? '' : `commit ${codeSpan(commit.slice(0, 7))}`;
  const isStrange = workflowRun?.isFork === true;
  const warning = isStrange ? '> Written by code of a fork, and not verified.\n\n' : '';
  const foot = `\n<sub>${[link, of, 'fortify'].filter((part) => part !== '').join(' · ')}</sub>\n`;
  const room = mostBytes - Buffer.byteLength(warning + foot);
  const whereElse = link === '' ? 'The whole of it is in the report.' : `The whole of it: ${link}.`;
  return `${warning}${renderMarkdown(report, { maxBytes: room, whereElse })}${foot}`;
}
