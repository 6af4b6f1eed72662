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
 * Renders a report as JUnit XML, the dialect every CI reads: a suite of checks and a suite of objectives. What fails the run is a
 * failure; what is bad or breached and does not (for advice, or since somebody has overridden it), or could not be measured or
 * judged, is skipped, never passed. What else fails the run, or leaves the verdict open, a freeze say, has a suite of its own: no
 * run that fails looks as if it had passed, and no other looks as if it had failed. `opens` tells which of what is left open a
 * policy has fail the run (exit code 3).
 */
export function renderJunit(
  report: Report,
  opens: (reason: Pick<ReportReason, 'code' | 'subject'>) => boolean = () => false,
): string {
  const { mode, override, reasons } = report.verdict;
  const isDisarmed = mode === 'advise' || override !== null;
  const fails: Fails = (reason) =>
    !isDisarmed && (reason.severity === 'fail' || (reason.severity === 'inconclusive' && opens(reason)));
  const failing = new Set(reasons.filter(fails).map(keyOf));
  const checks = report.checks.map((check) => caseOfCheck(check, report, failing));
  const objectives = report.objectives.map((objective) => caseOfObjective(objective, fails));
  const others = otherReasons(report, [...checks, ...objectives], fails).map((reason) => toCase(reason, fails));
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

/** Whether a reason fails the run. */
type Fails = (reason: Pick<ReportReason, 'code' | 'severity' | 'subject'>) => boolean;

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
  const isFailure = tells.some((reason) => failing.has(reason));
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

function caseOfObjective(objective: ReportObjective, fails: Fails): TellingCase {
  const { reasons, service, status } = objective;
  const message = plainLine(reasons.map((reason) => reason.message).join('; '), 1000);
  const isFailure = reasons.some(fails);
  const isOpen = !isFailure && (status === 'breached' || status === 'inconclusive');
  const testCase = {
    '@_name': plainLine(named(objective, objectiveName(objective))),
    '@_classname': 'objectives',
    ...(isFailure ? { failure: { '@_type': status, '@_message': message } } : {}),
    ...(isOpen ? { skipped: { '@_message': message } } : {}),
  };
  return { testCase, tells: reasons.map(({ code, subject }) => keyOf({ code, subject, service })) };
}

/** What no case of a check or of an objective tells: no run that fails looks as if it had passed. */
function otherReasons({ verdict }: Report, cases: readonly TellingCase[], fails: Fails): ReportReason[] {
  const toldBy = (kind: 'failure' | 'skipped') =>
    new Set(cases.flatMap(({ testCase, tells }) => (testCase[kind] === undefined ? [] : tells)));
  const [failed, skipped] = [toldBy('failure'), toldBy('skipped')];
  const others = verdict.reasons.filter((reason) => {
    const isWorthIt = reason.severity === 'fail' || reason.severity === 'inconclusive';
    const isTold = failed.has(keyOf(reason)) || (!fails(reason) && skipped.has(keyOf(reason)));
    return isWorthIt && !isTold;
  });
  const { status } = verdict;
  const unexplained = { code: 'unexplained', severity: status, subject: 'verdict', message: status, remedy: '' };
  const isTold = failed.size > 0 || others.some(fails) || verdict.reasons.some(({ severity }) => severity === status);
  return isTold || !fails(unexplained) ? others : [...others, unexplained];
}

function toCase(reason: ReportReason, fails: Fails): Case {
  const { code, subject, message, service } = reason;
  const text = plainLine(message, 1000);
  return {
    '@_name': plainLine(named({ service }, `${subject}: ${code}`)),
    '@_classname': 'verdict',
    ...(fails(reason)
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
