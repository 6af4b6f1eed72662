import { githubFault, type Repository } from './octokit.ts';
import { createPatientOctokit, patiently } from './patient-octokit.ts';

/** What is told about a commit, whatever tells it. */
export interface CommitWord {
  readonly commit: string;
  /** Whether it lets things go on. */
  readonly isPassed: boolean;
  /** Whether there is nothing at all to say against it. */
  readonly isClean: boolean;
  /** One plain line of at most 140 characters: GitHub takes no longer description. */
  readonly title: string;
  /** Where it can be read up; `''` = nowhere. */
  readonly url: string;
}

/** A remark on a line of a file of the commit. All of it is plain text. */
export interface CheckAnnotation {
  /** From the root of the repository. */
  readonly path: string;
  readonly line: number;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

/** What a check run shows: Markdown of at most 65,535 bytes, and at most 50 annotations. */
export interface CheckPage {
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
}

/** Which deployment a status is for: one that is there, or a new one of the commit to an environment. */
export type DeploymentWish =
  | { readonly id: number; readonly environmentUrl: string }
  | { readonly environment: string; readonly environmentUrl: string };

/** Where a verdict on a commit is shown. Every operation throws an `UpstreamError` that names the permission it takes. */
export interface CommitSurfaces {
  /** A check run: `neutral` where things go on in spite of something. */
  checkRun(name: string, word: CommitWord, page: CheckPage): Promise<void>;
  commitStatus(context: string, word: CommitWord): Promise<void>;
  /** A status on a deployment. Returns the deployment's id. */
  deploymentStatus(wish: DeploymentWish, word: CommitWord): Promise<number>;
}

/** The surfaces of the commits of a repository, by the REST API. */
export function createCommitSurfaces({ repository, ...access }: Repository): CommitSurfaces {
  const octokit = createPatientOctokit(access);
  const [owner = '', repo = ''] = repository.split('/');
  // All of them together: a GitHub that does not answer keeps nobody longer for three than for one.
  const surface = { owner, repo, request: patiently() };
  const needs = (permission: string) => (error: unknown) => {
    throw githubFault(error, permission);
  };
  return {
    async checkRun(name, { commit, isPassed, isClean, title, url }, { summary, annotations }) {
      await octokit.rest.checks
        .create({
          ...surface,
          name,
          head_sha: commit,
          status: 'completed',
          conclusion: isPassed ? (isClean ? 'success' : 'neutral') : 'failure',
          ...(url === '' ? {} : { details_url: url }),
          output: { title, summary, ...(annotations.length === 0 ? {} : { annotations: annotations.map(toWire) }) },
        })
        .catch(needs('checks: write'));
    },
    async commitStatus(context, { commit, isPassed, title, url }) {
      await octokit.rest.repos
        .createCommitStatus({
          ...surface,
          sha: commit,
          context,
          state: isPassed ? 'success' : 'failure',
          description: title,
          ...(url === '' ? {} : { target_url: url }),
        })
        .catch(needs('statuses: write'));
    },
    async deploymentStatus(wish, { commit, isPassed, title, url }) {
      const id = 'id' in wish ? wish.id : await createDeployment(wish.environment, commit, title);
      await octokit.rest.repos
        .createDeploymentStatus({
          ...surface,
          deployment_id: id,
          state: isPassed ? 'success' : 'failure',
          // What was deployed before goes on until something else is: a verdict takes nothing away.
          auto_inactive: false,
          description: title,
          ...(url === '' ? {} : { log_url: url }),
          ...(wish.environmentUrl === '' ? {} : { environment_url: wish.environmentUrl }),
        })
        .catch(needs('deployments: write'));
      return id;
    },
  };

  async function createDeployment(environment: string, commit: string, title: string): Promise<number> {
    const { data } = await octokit.rest.repos
      .createDeployment({
        ...surface,
        ref: commit,
        environment,
        description: title,
        // By default GitHub would merge the default branch first, and wait for every other check: neither is the gate's business.
        auto_merge: false,
        required_contexts: [],
      })
      .catch(needs('deployments: write'));
    return 'id' in data ? data.id : needs('deployments: write')({ status: 409, message: 'GitHub made no deployment' });
  }
}

function toWire({ path, line, level, title, message }: CheckAnnotation) {
  return { path, start_line: line, end_line: line, annotation_level: level, title, message };
}
