import { authorOf } from './author.ts';
import { githubFault, listOf, type Repository, statusOf } from './octokit.ts';
import { listPages } from './pages.ts';
import { createPatientOctokit, patiently } from './patient-octokit.ts';
import type { Comment, CommentPort } from './sticky-comment.ts';

/** So many pages of 100 comments are read. */
const mostPages = 50;

/** Where a pull request comes from. */
interface Head {
  readonly owner: string;
  readonly branch: string;
  readonly commit: string;
}

/** What is done with pull requests. */
export interface PullRequests extends CommentPort {
  /** The open pull request into this repository that has this head; `null` where there is none, or it has moved on. */
  findByHead(head: Head): Promise<number | null>;
  /** The commit that the head of a pull request is; `null` where nobody may tell. */
  headOf(number: number): Promise<string | null>;
}

/**
 * The pull requests of a repository, by the REST API. Every operation throws an `UpstreamError` that names the permission
 * it takes where that is missing.
 */
export function createPullRequests({ repository, ...access }: Repository): PullRequests {
  const octokit = createPatientOctokit(access);
  const [owner = '', repo = ''] = repository.split('/');
  const request = patiently();
  // To read takes less, but whoever gives only that fails with the next request.
  const writing = (error: unknown) => {
    throw githubFault(error, 'pull-requests: write');
  };
  return {
    author: () => authorOf(octokit, request),
    async list(number) {
      const { rows } = await listPages(async (page) => {
        const { data } = await octokit.rest.issues
          .listComments({ owner, repo, issue_number: number, ...page, request })
          .catch(writing);
        return listOf(data);
      }, mostPages);
      return rows.map(toComment);
    },
    async create(number, body) {
      const { data } = await octokit.rest.issues
        .createComment({ owner, repo, issue_number: number, body, request })
        .catch(writing);
      return toComment(data);
    },
    async update(id, body) {
      try {
        await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body, request });
        return true;
      } catch (error) {
        if (statusOf(error) === 404) return false;
        return writing(error);
      }
    },
    async remove(id) {
      try {
        await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id, request });
      } catch (error) {
        if (statusOf(error) !== 404) writing(error);
      }
    },
    async headOf(number) {
      try {
        const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number, request });
        return data.head.sha;
      } catch (error) {
        // A token for comments alone may not look at the pull request itself.
        if (statusOf(error) === 403 || statusOf(error) === 404) return null;
        return writing(error);
      }
    },
    async findByHead({ owner: from, branch, commit }) {
      const { data } = await octokit.rest.pulls
        .list({ owner, repo, state: 'open', head: `${from}:${branch}`, per_page: 100, request })
        .catch(writing);
      return listOf(data).find(({ head }) => head.sha === commit)?.number ?? null;
    },
  };
}

function toComment({ id, body, user }: { id: number; body?: string; user: { login: string } | null }): Comment {
  return { id, body: body ?? '', author: user?.login ?? '' };
}
