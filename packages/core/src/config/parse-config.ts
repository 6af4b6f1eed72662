import { ConfigurationError, type Problem } from '../error.ts';
import type { UnmatchedPattern } from '../slo/resolve.ts';
import type { Config } from './config.ts';
import type { Environment } from './environment.ts';
import type { UrlCheck } from './from-urls.ts';
import { describeValue, place, toProblems } from './issues.ts';
import { findNotices } from './notices.ts';
import type { Rule } from './rare-rules.ts';
import { overProfile, resolveConfig } from './resolve.ts';
import { findRuleIssues } from './rules.ts';
import { configSchema } from './schema.ts';
import { isUsedBy, type SendingSection, sendingSections } from './sent-keys.ts';
import { parseYaml, type YamlDocument } from './yaml-document.ts';

/** A config, and the document it came from for whoever finds a fault in it later. */
export interface ParsedConfig {
  readonly config: Config;
  readonly document: YamlDocument;
}

/** What a config is parsed for. */
export interface ParseOptions {
  /** They stand in for those of the file; `null` = those of the file. */
  readonly checks?: readonly UrlCheck[] | null;
  /** Rules that are held besides: those of `rareRulesFor`. */
  readonly rules?: readonly Rule[];
  /** Of which sections something will be sent: of any other, credentials need not be there. Absent = of all. */
  readonly sends?: readonly SendingSection[];
}

/**
 * Parses `fortify.yml`. Throws one `ConfigurationError` with every problem of the text, each at its line and column.
 * `source` is the name of the file, as the messages shall show it.
 */
export function parseConfig(
  source: string,
  text: string,
  environment: Environment | null,
  { checks = null, rules = [], sends = sendingSections }: ParseOptions = {},
): ParsedConfig {
  const isUsed = isUsedBy(sends);
  // Where other checks stand in for those of the file, these are not those of the run: nothing is to be read there.
  const isNeeded = (keys: readonly string[]) => isUsed(keys) && (checks === null || keys[0] !== 'checks');
  const parsedDocument = parseYaml(source, text, environment, isNeeded);
  const document: YamlDocument =
    checks === null
      ? parsedDocument
      : { ...parsedDocument, writtenAs: (path) => (path[0] === 'checks' ? null : parsedDocument.writtenAs(path)) };
  if (document.value === null) {
    const empty = { source, line: 1, column: 1, message: 'the file is empty: run "fortify init" for a first one' };
    throw new ConfigurationError(document.problems.length > 0 ? document.problems : [empty]);
  }
  const raw = checks === null ? document.value : { ...document.value, checks };
  const parsed = configSchema.safeParse(overProfile(raw));
  const found = [
    ...(parsed.success ? [] : toProblems(parsed.error.issues, configSchema, document)),
    ...[findRuleIssues, ...rules]
      .flatMap((rule) => rule(overProfile(raw)))
      .map(({ path, message, at, showsValue }) => {
        const value = showsValue === true ? `${describeValue(path, document)}: ` : '';
        return document.problemAt(path, `${place(path)}${value}${message}`, at);
      }),
  ];
  // What a variable that is not set leaves behind is wrong in many ways; that it is not set is the one worth reading.
  const isUnset = ({ line, column }: Problem) =>
    document.problems.some((problem) => problem.line === line && problem.column === column);
  const problems = [...document.problems, ...found.filter((problem) => !isUnset(problem))];
  if (!parsed.success || problems.length > 0) {
    throw new ConfigurationError(
      problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)),
    );
  }
  const config = resolveConfig(
    parsed.data,
    document.writtenAs,
    [...document.notices, ...findNotices(raw)],
    document.valuesUnder(['checks', 'defaults', 'sinks', 'deprecations']),
  );
  return { config, document };
}

/** The problem of a pattern among the `checks` of an objective or of maintenance that no check has, at its place. */
export function unmatchedPatternProblem(document: YamlDocument, { section, index, pattern, hint }: UnmatchedPattern) {
  const sections = document.value as Partial<Record<typeof section, readonly { checks?: unknown }[]>>;
  const patterns = sections[section]?.[index]?.checks;
  const path = [section, index, 'checks', ...(Array.isArray(patterns) ? [patterns.indexOf(pattern)] : [])];
  return document.problemAt(path, `${place(path)}${describeValue(path, document)}: ${hint}`);
}
