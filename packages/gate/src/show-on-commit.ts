import { titleOf } from '@fortify/action/annotations';
import { needsToken, type OnSurface } from '@fortify/action/surface';
import type { GateInputs } from '@fortify/core/config/config';
import { placeOfSubject } from '@fortify/core/config/subject-place';
import type { YamlDocument } from '@fortify/core/config/yaml-document';
import { isInRepository, placeOfDeadline } from '@fortify/core/deadline/reason-place';
import { UpstreamError } from '@fortify/core/error';
import { renderMarkdown } from '@fortify/core/report/markdown';
import { headlineFigures } from '@fortify/core/report/rows';
import type { Report } from '@fortify/core/report/schema';
import { plainLine } from '@fortify/core/text/plain';
import type { CheckAnnotation, CommitSurfaces, CommitWord, DeploymentWish } from '@fortify/github/commit-surfaces';

/** GitHub takes 65,535 bytes of a check run's summary. */
const mostSummaryBytes = 60_000;

/** So many annotations GitHub takes with one request, and a reader with one look. */
const mostAnnotations = 50;

/** Where a verdict is to be shown on its commit. */
export interface ShownWishes extends Omit<GateInputs, 'reports' | 'baseReport'> {
  /** The deployment that gets a status; `null` = a new one to `environment`, if there is that. */
  readonly deploymentId: number | null;
}

/** What is told of a commit. */
interface Told {
  readonly report: Report;
  /** The config it went by; `null` = none. */
  readonly document: YamlDocument | null;
  /** Whether the step lets things go on. */
  readonly isPassed: boolean;
}

/**
 * Shows a verdict on the commit it is about, where that is wished for: check run, commit status, deployment status.
 * Returns the id of the deployment that got a status, else `''`.
 */
export async function showOnCommit(
  told: Told,
  wishes: ShownWishes,
  ports: { readonly openSurfaces: () => Promise<CommitSurfaces | null>; readonly onSurface: OnSurface },
): Promise<string> {
  const { checkRun, commitStatus } = wishes;
  const deployment = wishOf(wishes);
  if (checkRun === null && commitStatus === null && deployment === null) return '';
  const surfaces = await ports.openSurfaces();
  const show = <Result>(name: string, write: (to: CommitSurfaces) => Promise<Result>) =>
    ports.onSurface(name, () => {
      if (surfaces === null) throw new UpstreamError(needsToken);
      return write(surfaces);
    });
  const word = wordOf(told);
  if (checkRun !== null) {
    const summary = renderMarkdown(told.report, { maxBytes: mostSummaryBytes, ...elsewhere(told.report.run.url) });
    await show('check run', (to) => to.checkRun(checkRun, word, { summary, annotations: annotationsOf(told) }));
  }
  if (commitStatus !== null) await show('commit status', (to) => to.commitStatus(commitStatus, word));
  const id =
    deployment === null ? null : await show('deployment status', (to) => to.deploymentStatus(deployment, word));
  return id === null ? '' : String(id);
}

function wishOf({ deploymentId, environment, environmentUrl }: ShownWishes): DeploymentWish | null {
  const seen = { environmentUrl: environmentUrl ?? '' };
  if (deploymentId !== null) return { id: deploymentId, ...seen };
  return environment === null ? null : { environment, ...seen };
}

function wordOf({ report, isPassed }: Told): CommitWord {
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

/** Where the whole of a summary is that is cut: the page of the run, which has it as its job summary. */
function elsewhere(url: string): { readonly whereElse?: string } {
  return url === '' ? {} : { whereElse: `The whole of it: [this run](${encodeURI(url)}).` };
}

const levels = { fail: 'failure', warn: 'warning', inconclusive: 'warning', pass: 'notice' } as const;

/** The reasons about what the repository uses or the config declares, each where it does, as long as that is a file of the repository. */
function annotationsOf({ report, document }: Told): CheckAnnotation[] {
  return report.verdict.reasons
    .flatMap((reason): CheckAnnotation[] => {
      const { severity, message, remedy } = reason;
      const declared = document === null ? null : placeOfSubject(document, reason);
      const place = placeOfDeadline(report, reason) ?? declared;
      if (place === null || !isInRepository(place.file)) return [];
      return [
        {
          path: place.file.replace(/^\.\//, ''),
          line: place.line,
          level: levels[severity],
          title: titleOf(reason),
          message: plainLine(remedy === '' ? message : `${message}; ${remedy}`, 1000),
        },
      ];
    })
    .slice(0, mostAnnotations);
}
