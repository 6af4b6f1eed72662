import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Call, faultsOfRequest, faultsOfResponse, refuseFaults } from './openapi.ts';
import { inRepository } from './repository.ts';

/** A comment, as the server keeps it. */
interface StoredComment {
  readonly id: number;
  readonly number: number;
  body: string;
  readonly author: string;
}

/** An issue, as the server keeps it. */
interface StoredIssue {
  readonly number: number;
  title: string;
  body: string;
  state: string;
  readonly author: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

/** What GitHub answers instead, to the next calls of a method. */
interface GitHubFault {
  readonly method: string;
  /** Only calls of paths that hold this; absent = of any. */
  readonly path?: string;
  readonly times: number;
  readonly status: number;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * The part of GitHub's REST API that has to do with issues, pull requests and their comments, with a state. Every request and every
 * answer is held against GitHub's own description: to dispose of it fails where that has anything against one.
 */
export interface GitHubServer extends AsyncDisposable {
  readonly environment: Record<string, string>;
  readonly comments: readonly StoredComment[];
  readonly issues: readonly StoredIssue[];
  /** Adds an issue as another has written it, or changes one as a person would. */
  writeIssue(issue: Partial<StoredIssue> & { readonly author: string; readonly body: string }): void;
  changeIssue(number: number, change: Partial<Pick<StoredIssue, 'title' | 'body' | 'state'>>): void;
  /** Who the token of the calls belongs to; it tells who it is where `isKnown`. */
  actAs(login: string, isKnown?: boolean): void;
  /** `POST /repos/acme/app/issues/7/comments`, in order. */
  readonly calls: readonly string[];
  /** Check runs, statuses and deployments that were made, in order. */
  readonly posts: readonly { readonly path: string; readonly body: Readonly<Record<string, unknown>> }[];
  /** Adds comments as others have written them. */
  write(number: number, author: string, ...bodies: string[]): void;
  /** Adds an open pull request with this head. */
  open(number: number, head: { readonly owner: string; readonly branch: string; readonly commit: string }): void;
  break(fault: GitHubFault): void;
  /** Lets every answer take so long. */
  slow(delayMs: number): void;
  /** Does something before the next call of a method is answered. */
  before(method: string, act: () => void): void;
  remove(id: number): void;
}

/** GitHub's own example of a pull request. */
const anyPull = JSON.parse(readFileSync(inRepository('test/fixtures/github-pull-request.json'), 'utf8'));

/** The same of one that is asked for alone: then there is more to it. */
const anyWholePull = JSON.parse(readFileSync(inRepository('test/fixtures/github-whole-pull-request.json'), 'utf8'));

/** GitHub's own example of an issue, which is one of a pull request. */
const { pull_request: ofPull, ...anyIssue } = JSON.parse(
  readFileSync(inRepository('test/fixtures/github-issue.json'), 'utf8'),
);

/** The token of the job: as GitHub makes them, so that nobody asks whose it is. */
const token = 'ghs_0123456789abcdefghijklmnopqrstuvwxyz';
const bot = 'github-actions[bot]';

/** Starts a GitHub without comments. */
export async function startGitHub(): Promise<GitHubServer> {
  let comments: StoredComment[] = [];
  let nextId = 1;
  let delayMs = 0;
  let viewer = { login: bot, isKnown: true };
  const issues: StoredIssue[] = [];
  const addIssue = (issue: Partial<StoredIssue> & { readonly author: string; readonly body: string }) => {
    const added = { title: 'x', state: 'open', labels: [], assignees: [], ...issue, number: 100 + issues.length };
    issues.push(added);
    return added;
  };
  const pulls: { number: number; owner: string; branch: string; commit: string }[] = [];
  const calls: string[] = [];
  const faults: string[] = [];
  const posts: { path: string; body: Record<string, unknown> }[] = [];
  const broken: (GitHubFault & { left: number })[] = [];
  const acts: { method: string; act: () => void }[] = [];
  const add = (number: number, author: string, body: string) => {
    const comment = { id: nextId++, number, body, author };
    comments.push(comment);
    return comment;
  };

  const answerTo = ({ method, path, query, body }: Call): readonly [number, unknown] => {
    const [page, size] = [Number(query.get('page') ?? 1), Number(query.get('per_page') ?? 30)];
    const cut = <Item>(items: readonly Item[]) => items.slice((page - 1) * size, page * size);
    const ofPull = /^\/repos\/acme\/app\/issues\/(\d+)\/comments$/.exec(path);
    const ofComment = /^\/repos\/acme\/app\/issues\/comments\/(\d+)$/.exec(path);
    const text = (body as { body?: string } | null)?.body ?? '';
    const ofIssue = /^\/repos\/acme\/app\/issues(?:\/(\d+))?$/.exec(path);
    if (ofIssue !== null) return answerToIssues(method, ofIssue[1], query, body as Record<string, unknown>, cut);
    if (path === '/graphql')
      return [200, viewer.isKnown ? { data: { viewer: { login: viewer.login } } } : { errors: [{ message: 'no' }] }];
    if (ofPull !== null) {
      const number = Number(ofPull[1]);
      if (method === 'POST') return [201, toComment(add(number, viewer.login, text))];
      return [200, cut(comments.filter((each) => each.number === number)).map(toComment)];
    }
    if (ofComment !== null) {
      const comment = comments.find(({ id }) => id === Number(ofComment[1]));
      if (comment === undefined) return [404, { message: 'Not Found' }];
      if (method === 'DELETE') {
        comments = comments.filter((each) => each !== comment);
        return [204, null];
      }
      comment.body = text;
      return [200, toComment(comment)];
    }
    if (method === 'POST' && !path.includes('/issues/')) {
      posts.push({ path: path.replace('/repos/acme/app/', ''), body: body as Record<string, unknown> });
      return [201, { id: 12, ...answerOf(path, body as Record<string, unknown>) }];
    }
    if (path === '/repos/acme/app/pulls') {
      // All that are here are open.
      const found = pulls.filter(
        ({ owner, branch }) => query.get('state') !== 'closed' && `${owner}:${branch}` === query.get('head'),
      );
      return [200, found.map((pull) => toPull(pull, anyPull))];
    }
    const asked = pulls.find(({ number }) => path === `/repos/acme/app/pulls/${number}`);
    if (asked !== undefined) return [200, toPull(asked, anyWholePull)];
    return [404, { message: 'Not Found' }];
  };

  const answerToIssues = (
    method: string,
    number: string | undefined,
    query: URLSearchParams,
    body: Record<string, unknown>,
    cut: <Item>(items: readonly Item[]) => Item[],
  ): readonly [number, unknown] => {
    if (method === 'GET') {
      const wanted = issues
        .filter(
          ({ author, state }) =>
            author === query.get('creator') && ['all', state].includes(query.get('state') ?? 'open'),
        )
        .reverse();
      // To GitHub a pull request is an issue, too.
      const all = [...wanted.map(toIssue), ...(pulls.length > 0 ? [{ ...anyIssue, pull_request: ofPull }] : [])];
      return [200, cut(all)];
    }
    if (method === 'POST')
      return [201, toIssue(addIssue({ ...body, author: viewer.login, body: String(body['body']) }))];
    const issue = issues.find((each) => each.number === Number(number));
    if (issue === undefined) return [404, { message: 'Not Found' }];
    Object.assign(issue, body);
    return [200, toIssue(issue)];
  };

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString();
    const method = request.method ?? '';
    const call: Call = {
      method,
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers,
      body: text === '' ? null : JSON.parse(text),
    };
    calls.push(`${method} ${url.pathname}`);
    // What GraphQL takes and gives, no OpenAPI says.
    const isRest = url.pathname !== '/graphql';
    if (isRest) faults.push(...faultsOfRequest(call));
    if (request.headers.authorization !== `token ${token}`) return send(response, 401, { message: 'Bad credentials' });
    const act = acts.findIndex((each) => isRest && each.method === method);
    if (act >= 0) acts.splice(act, 1)[0]?.act();
    const fault = broken.find(
      (each) => isRest && each.method === method && url.pathname.includes(each.path ?? '') && each.left-- > 0,
    );
    if (fault !== undefined) return send(response, fault.status, { message: fault.message }, fault.headers);
    await sleep(delayMs);
    const [status, body] = answerTo(call);
    if (isRest) faults.push(...faultsOfResponse(call, status, body));
    send(response, status, body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    environment: { GITHUB_API_URL: apiUrl },
    get comments() {
      return comments;
    },
    issues,
    writeIssue: (issue) => void addIssue(issue),
    changeIssue: (number, change) => void Object.assign(issues.find((each) => each.number === number) ?? {}, change),
    actAs(login, isKnown = true) {
      viewer = { login, isKnown };
    },
    calls,
    posts,
    write(number, author, ...bodies) {
      for (const body of bodies) add(number, author, body);
    },
    open: (number, head) => void pulls.push({ number, ...head }),
    break: (fault) => void broken.push({ ...fault, left: fault.times }),
    slow(newDelayMs) {
      delayMs = newDelayMs;
    },
    before: (method, act) => void acts.push({ method, act }),
    remove(id) {
      comments = comments.filter((each) => each.id !== id);
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      refuseFaults(faults);
    },
  };
}

function toIssue({ number, title, body, state, author, labels }: StoredIssue) {
  const names = labels.map((name) => ({ ...anyIssue.labels[0], name }));
  return { ...anyIssue, number, title, body, state, user: { ...anyIssue.user, login: author }, labels: names };
}

function toPull({ number, commit }: { readonly number: number; readonly commit: string }, example: typeof anyPull) {
  // The teams of that example lack what GitHub says every team has.
  return { ...example, requested_teams: [], number, head: { ...example.head, sha: commit } };
}

function toComment({ id, number, body, author }: StoredComment) {
  const at = '2026-11-25T00:00:00Z';
  const url = `https://api.github.com/repos/acme/app/issues/comments/${id}`;
  const names = ['avatar_url', 'html_url', 'followers_url', 'following_url', 'gists_url', 'starred_url'];
  const more = ['subscriptions_url', 'organizations_url', 'repos_url', 'events_url', 'received_events_url', 'url'];
  const links = Object.fromEntries([...names, ...more].map((name) => [name, 'https://api.github.com/x']));
  const user = { login: author, id: 1, node_id: 'x', gravatar_id: '', type: 'Bot', site_admin: false, ...links };
  const issue = `https://api.github.com/repos/acme/app/issues/${number}`;
  const comment = { id, node_id: 'x', url, html_url: url, issue_url: issue, body, user };
  return { ...comment, created_at: at, updated_at: at, author_association: 'NONE' };
}

/** What GitHub says of a check run, a status or a deployment that it has made. */
function answerOf(path: string, body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const at = '2026-11-25T00:00:00Z';
  const link = 'https://api.github.com/x';
  const output = { title: 'x', summary: 'x', text: null, annotations_count: 0, annotations_url: link };
  const run = {
    ...body,
    output,
    external_id: null,
    html_url: null,
    details_url: null,
    started_at: at,
    completed_at: at,
  };
  const more = { creator: null, created_at: at, updated_at: at, node_id: 'x', url: link, repository_url: link };
  if (path.endsWith('/check-runs')) return { ...run, ...more, check_suite: null, app: null, pull_requests: [] };
  const status = { ...body, ...more, avatar_url: null, target_url: link, statuses_url: link, deployment_url: link };
  return { ...status, sha: 'x', task: 'deploy', payload: {}, original_environment: 'x' };
}

function send(response: ServerResponse, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(body === null ? undefined : JSON.stringify(body));
}
