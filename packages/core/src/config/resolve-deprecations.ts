import type { DeadlinePolicy, DistanceRule } from '../deadline/policy.ts';
import type { DeprecationsConfig, DocumentSource, IssuesConfig } from '../deadline/sources.ts';
import type { DeprecationsDocument } from './deprecations-schema.ts';
import { withLowerCaseNames } from './header-names.ts';
import { secretsOfHeaders } from './secrets.ts';

const defaultDistances = { warnDays: 90, failDays: 14 };

/** A document is longer than an answer to a probe, and nobody measures how long it takes. */
const defaultTimeoutMs = 30_000;

/** Certificates are renewed by machines, days before they end: what is far for people is near for them, and the reverse. */
const certificates: DistanceRule = { source: 'certificate', severity: null, warnDays: 14, failDays: 0 };

/** How near is near, where a config says little or nothing of it. */
export function resolveDeadlinePolicy(document: DeprecationsDocument | undefined): DeadlinePolicy {
  const warnDays = document?.warn ?? defaultDistances.warnDays;
  const rules = (document?.distances ?? []).map(({ source, severity, warn, fail }): DistanceRule => {
    return {
      source: source ?? null,
      severity: severity ?? null,
      ...(warn === undefined ? {} : { warnDays: warn }),
      ...(fail === undefined ? {} : { failDays: fail }),
    };
  });
  return {
    warnDays,
    failDays: document?.fail === undefined ? Math.min(warnDays, defaultDistances.failDays) : document.fail,
    rules: [...rules, certificates],
  };
}

/** Where deadlines come from, by a config that may say nothing of it. */
export function resolveDeprecations(document: DeprecationsDocument | undefined): DeprecationsConfig {
  const { deadlines = [], snooze = [], openapi = [], feeds = [], scan = false, issues = false } = document ?? {};
  const { ignore = [], severity = 'normal' } = typeof scan === 'boolean' ? {} : scan;
  return {
    deadlines: deadlines.map(({ url = null, owner = null, done = false, snooze: until = null, ...rest }) => {
      return { ...rest, url, owner, severity: rest.severity ?? 'normal', isDone: done, snooze: until };
    }),
    snoozes: snooze,
    openapi: openapi.map(({ uses = [], code = [], ...source }) => ({ ...resolveSource(source), uses, code })),
    feeds: feeds.map(({ products = [], types = [], words = [], ...source }) => {
      return { ...resolveSource(source), products, types, words };
    }),
    scan: scan === false ? null : { ignore, severity },
    catalogue: document?.catalogue ?? [],
    issues: issues === false ? null : resolveIssues(issues === true ? {} : issues),
    calendar: document?.calendar ?? null,
  };
}

/** What issues are given, where nothing or little is said of it. */
export function resolveIssues({
  labels = ['deprecation'],
  assignees = [],
}: {
  readonly labels?: readonly string[] | undefined;
  readonly assignees?: readonly string[] | undefined;
}): IssuesConfig {
  return { labels, assignees };
}

/** The credentials that the sources of deadlines are asked with. */
export function secretsOfSources({ openapi = [], feeds = [] }: DeprecationsDocument): string[] {
  return [...openapi, ...feeds].flatMap(({ headers = {} }) => secretsOfHeaders(headers));
}

function resolveSource(source: {
  readonly id: string;
  readonly document: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly timeout?: number | undefined;
  readonly severity?: DocumentSource['severity'] | undefined;
}): DocumentSource {
  const { id, document, headers = {}, timeout = defaultTimeoutMs, severity = 'normal' } = source;
  return { id, document, headers: withLowerCaseNames(headers), timeoutMs: timeout, severity };
}
