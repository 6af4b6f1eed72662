import { needsToken, type OnSurface } from '@fortify/action/surface';
import { UpstreamError } from '@fortify/core/error';
import { renderMarkdown } from '@fortify/core/report/markdown';
import { headlineFigures } from '@fortify/core/report/rows';
import type { Report } from '@fortify/core/report/schema';
import { plainLine } from '@fortify/core/text/plain';
import type { CommitSurfaces, CommitWord, DeploymentWish } from '@fortify/github/commit-surfaces';
import type { Inputs } from './inputs.ts';

/** GitHub takes 65,535 bytes of a check run's summary. */
const mostSummaryBytes = 60_000;

/**
 * Shows a verdict on the commit it is about, where the inputs ask for it: check run, commit status, deployment status.
 * Returns the id of the deployment that got a status, else `''`.
 */
export async function showOnCommit(
  report: Report,
  isPassed: boolean,
  inputs: Inputs,
  ports: { readonly openSurfaces: () => Promise<CommitSurfaces | null>; readonly onSurface: OnSurface },
): Promise<string> {
  const { checkRun, commitStatus } = inputs;
  const deployment = wishOf(inputs);
  if (checkRun === null && commitStatus === null && deployment === null) return '';
  const surfaces = await ports.openSurfaces();
  const show = <Result>(name: string, write: (to: CommitSurfaces) => Promise<Result>) =>
    ports.onSurface(name, () => {
      if (surfaces === null) throw new UpstreamError(needsToken);
      return write(surfaces);
    });
  const word = wordOf(report, isPassed);
  if (checkRun !== null)
    await show('check run', (to) =>
      to.checkRun(checkRun, word, renderMarkdown(report, { maxBytes: mostSummaryBytes })),
    );
  if (commitStatus !== null) await show('commit status', (to) => to.commitStatus(commitStatus, word));
  const id =
    deployment === null ? null : await show('deployment status', (to) => to.deploymentStatus(deployment, word));
  return id === null ? '' : String(id);
}

function wishOf({ deploymentId, environment, environmentUrl }: Inputs): DeploymentWish | null {
  const seen = { environmentUrl: environmentUrl ?? '' };
  if (deploymentId !== null) return { id: deploymentId, ...seen };
  return environment === null ? null : { environment, ...seen };
}

function wordOf(report: Report, isPassed: boolean): CommitWord {
  const { status } = report.verdict;
  const figures = headlineFigures(report);
  return {
    commit: report.run.commit,
    isPassed,
    isClean: status === 'pass',
    title: plainLine(figures === '' ? status : `${status}: ${figures}`, 140),
    url: report.run.url,
  };
}
