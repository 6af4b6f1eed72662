import type { DeadlineSeverity } from '../report/deadline-severity.ts';

/** Where deadlines come from, besides what answers announce. */
export interface DeprecationsConfig {
  readonly deadlines: readonly DeadlineConfig[];
  readonly snoozes: readonly Snooze[];
  readonly openapi: readonly OpenApiSource[];
  readonly feeds: readonly FeedSource[];
  /** `null` = the repository is not looked through. */
  readonly scan: ScanConfig | null;
  /** Ids of rows of the catalogue that count whatever the repository uses. */
  readonly catalogue: readonly string[];
  /** `null` = no issues are kept. */
  readonly issues: IssuesConfig | null;
  /** Where a calendar of the deadlines is written; `null` = nowhere. */
  readonly calendar: string | null;
}

/** What puts off deadlines, by an id or a glob. Until the end of a date. */
export interface Snooze {
  readonly deadline: string;
  readonly until: string;
  readonly reason: string;
}

/** A document that is read for deadlines: an http or https URL, or a file. */
export interface DocumentSource {
  readonly id: string;
  readonly document: string;
  /** Sent to the URL's own origin only. */
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly severity: DeadlineSeverity;
}

/** An OpenAPI document. With neither `uses` nor `code` every operation of it counts. */
export interface OpenApiSource extends DocumentSource {
  /** `GET /path`, `/path` or the id of an operation. */
  readonly uses: readonly string[];
  /** Globs of source files that are looked through for its paths. */
  readonly code: readonly string[];
}

/** A changelog. An entry counts that has something of each list that is not empty; with neither `types` nor `words` it has to tell of an end. */
export interface FeedSource extends DocumentSource {
  readonly products: readonly string[];
  readonly types: readonly string[];
  readonly words: readonly string[];
}

/** How the repository is looked through. */
export interface ScanConfig {
  /** Globs of files that are left out. */
  readonly ignore: readonly string[];
  readonly severity: DeadlineSeverity;
}

/** What issues about deadlines are given. */
export interface IssuesConfig {
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

/** What must be done by a date. Dates are `2027-01-31`. */
export interface DeadlineConfig {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly url: string | null;
  readonly owner: string | null;
  readonly severity: DeadlineSeverity;
  readonly isDone: boolean;
  readonly snooze: { readonly until: string; readonly reason: string } | null;
}
