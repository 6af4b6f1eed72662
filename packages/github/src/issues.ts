import { authorOf } from './author.ts';
import type { Issue, IssuePort } from './deadline-issues.ts';
import { githubFault, listOf, type Repository } from './octokit.ts';
import { listPages } from './pages.ts';
import { createPatientOctokit, patiently } from './patient-octokit.ts';

/** So many pages of 100 issues and pull requests of an author are read. */
const mostPages = 30;

const needsWrite = (error: unknown) => {
  throw githubFault(error, 'issues: write');
};
const needsRead = (error: unknown) => {
  throw githubFault(error, 'issues: read');
};

/** The issues of a repository, by the REST API. */
export function createIssues({ repository, ...access }: Repository): IssuePort {
  const octokit = createPatientOctokit(access);
  const [owner = '', repo = ''] = repository.split('/');
  const base = { owner, repo };
  const listAll = async (creator: string, state: 'all' | 'open') => {
    const query = { ...base, creator, state, sort: 'created', direction: 'desc' } as const;
    const { rows, isWhole } = await listPages(async (page) => {
      const { data } = await octokit.rest.issues
        .listForRepo({ ...query, ...page, request: patiently() })
        .catch(needsRead);
      return listOf(data);
    }, mostPages);
    return { issues: rows.filter((entry) => entry.pull_request === undefined).map(toIssue), isWhole };
  };
  return {
    author: () => authorOf(octokit, patiently()),
    async list(creator) {
      const all = await listAll(creator, 'all');
      // Of an author who has written thousands, the newest are not all: what is open is not to be missed.
      const open = all.isWhole ? [] : (await listAll(creator, 'open')).issues;
      return [...new Map([...open, ...all.issues].map((issue) => [issue.number, issue])).values()];
    },
    async create(title, body, { labels, assignees }) {
      const { data } = await octokit.rest.issues
        .create({ ...base, title, body, labels: [...labels], assignees: [...assignees], request: patiently() })
        .catch(needsWrite);
      return toIssue(data);
    },
    async update(number, { title, body, isOpen }) {
      await octokit.rest.issues
        .update({
          ...base,
          issue_number: number,
          title,
          body,
          state: isOpen ? 'open' : 'closed',
          request: patiently(),
        })
        .catch(needsWrite);
    },
  };
}

interface IssueData {
  readonly number: number;
  readonly title: string;
  readonly body?: string | null;
  readonly state: string;
  readonly user: { readonly login: string } | null;
}

function toIssue({ number, title, body, state, user }: IssueData): Issue {
  return { number, title, body: body ?? '', isOpen: state === 'open', author: user?.login ?? '' };
}
