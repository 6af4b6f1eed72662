import Builder from 'fast-xml-builder';
import { objectiveName } from '../slo/objective-name.ts';
import { plainLine } from '../text/plain.ts';
import { checkName, describeFailures, named } from './rows.ts';
import type { Report, ReportCheck, ReportObjective, ReportReason } from './schema.ts';

interface Case {
  readonly '@_name': string;
  readonly '@_classname': string;
  readonly '@_time'?: string;
  readonly failure?: { readonly '@_type': string; readonly '@_message': string };
  readonly skipped?: { readonly '@_message': string };
}

/**
 * Renders a report as JUnit XML, the dialect every CI reads: a suite of checks and a suite of objectives. What fails the verdict is
 * a failure; what is bad or breached and does not, or could not be measured or judged, is skipped, never passed. What else fails
 * the verdict, or leaves it open, a freeze say, has a suite of its own: no report that fails looks as if it had passed.
 */
export function renderJunit(report: Report): string {
  const failing = new Set(report.verdict.reasons.filter(({ severity }) => severity === 'fail').map(keyOf));
  const checks = report.checks.map((check) => caseOfCheck(check, report, failing));
  const objectives = report.objectives.map(caseOfObjective);
  const others = otherReasons(report, [...checks, ...objectives]).map(toCase);
  const builder = new Builder({ ignoreAttributes: false, format: true, suppressEmptyNode: true });
  return builder.build({
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    testsuites: {
      '@_name': plainLine(report.service),
      testsuite: [
        suite('checks', report, casesOf(checks)),
        suite('objectives', report, casesOf(objectives)),
        ...(others.length === 0 ? [] : [suite('verdict', report, others)]),
      ],
    },
  });
}

function keyOf({ code, subject, service }: Pick<ReportReason, 'code' | 'subject' | 'service'>): string {
  return JSON.stringify([code, subject, service]);
}

/** A case, and which reasons it tells of. */
interface TellingCase {
  readonly testCase: Case;
  readonly tells: readonly string[];
}

function casesOf(all: readonly TellingCase[]): Case[] {
  return all.map(({ testCase }) => testCase);
}

function caseOfCheck(check: ReportCheck, report: Report, failing: ReadonlySet<string>): TellingCase {
  const { id, service, outcome } = check;
  const codes = { bad: ['unhealthy'], unknown: ['not-measured', 'blocked'], degraded: [], good: [] }[outcome];
  const tells = codes.map((code) => keyOf({ code, subject: id, service }));
  const message = plainLine(describeFailures(check), 500);
  const isFailure = outcome === 'bad' && tells.some((reason) => failing.has(reason));
  const isOpen = !isFailure && (outcome === 'bad' || outcome === 'unknown');
  const testCase = {
    '@_name': plainLine(checkName(check, report)),
    '@_classname': 'checks',
    '@_time': ((check.durationMs ?? 0) / 1000).toFixed(3),
    ...(isFailure ? { failure: { '@_type': check.reason ?? 'bad', '@_message': message } } : {}),
    ...(isOpen ? { skipped: { '@_message': message } } : {}),
  };
  return { testCase, tells };
}

function caseOfObjective(objective: ReportObjective): TellingCase {
  const { reasons, service, status } = objective;
  const message = plainLine(reasons.map((reason) => reason.message).join('; '), 1000);
  const isFailure = reasons.some(({ severity }) => severity === 'fail');
  const isOpen = !isFailure && (status === 'breached' || status === 'inconclusive');
  const testCase = {
    '@_name': plainLine(named(objective, objectiveName(objective))),
    '@_classname': 'objectives',
    ...(isFailure ? { failure: { '@_type': status, '@_message': message } } : {}),
    ...(isOpen ? { skipped: { '@_message': message } } : {}),
  };
  return { testCase, tells: reasons.map(({ code, subject }) => keyOf({ code, subject, service })) };
}

/** What no case of a check or of an objective tells: no report that fails looks as if it had passed. */
function otherReasons({ verdict }: Report, cases: readonly TellingCase[]): ReportReason[] {
  const toldBy = (kind: 'failure' | 'skipped') =>
    new Set(cases.flatMap(({ testCase, tells }) => (testCase[kind] === undefined ? [] : tells)));
  const [failed, skipped] = [toldBy('failure'), toldBy('skipped')];
  const others = verdict.reasons.filter((reason) => {
    const key = keyOf(reason);
    if (reason.severity === 'fail') return !failed.has(key);
    return reason.severity === 'inconclusive' && !failed.has(key) && !skipped.has(key);
  });
  const isTold = failed.size > 0 || others.some(({ severity }) => severity === 'fail');
  if (verdict.status !== 'fail' || isTold) return others;
  return [...others, { code: 'unexplained', severity: 'fail', subject: 'verdict', message: 'fail', remedy: '' }];
}

function toCase({ code, severity, subject, message, service }: ReportReason): Case {
  const text = plainLine(message, 1000);
  return {
    '@_name': plainLine(named({ service }, `${subject}: ${code}`)),
    '@_classname': 'verdict',
    ...(severity === 'fail'
      ? { failure: { '@_type': plainLine(code), '@_message': text } }
      : { skipped: { '@_message': text } }),
  };
}

function suite(name: string, report: Report, cases: readonly Case[]): object {
  return {
    '@_name': name,
    '@_timestamp': report.generatedAt,
    '@_tests': cases.length,
    '@_failures': cases.filter(({ failure }) => failure !== undefined).length,
    '@_skipped': cases.filter(({ skipped }) => skipped !== undefined).length,
    testcase: cases,
  };
}
