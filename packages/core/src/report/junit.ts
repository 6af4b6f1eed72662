import Builder from 'fast-xml-builder';
import { objectiveName } from '../slo/objective-name.ts';
import { plainLine } from '../text/plain.ts';
import { describeFailures, named } from './rows.ts';
import type { Report, ReportReason } from './schema.ts';

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
  const failing = new Set(report.verdict.reasons.filter(({ severity }) => severity === 'fail').map(nameOf));
  const checks = report.checks.map((check): Case => {
    const message = plainLine(describeFailures(check), 500);
    const isFailure =
      check.outcome === 'bad' && failing.has(nameOf({ ...check, code: 'unhealthy', subject: check.id }));
    const isOpen = !isFailure && (check.outcome === 'bad' || check.outcome === 'unknown');
    return {
      '@_name': plainLine(named(check, check.id)),
      '@_classname': 'checks',
      '@_time': ((check.durationMs ?? 0) / 1000).toFixed(3),
      ...(isFailure ? { failure: { '@_type': check.reason ?? 'bad', '@_message': message } } : {}),
      ...(isOpen ? { skipped: { '@_message': message } } : {}),
    };
  });
  const objectives = report.objectives.map((objective): Case => {
    const message = plainLine(objective.reasons.map((reason) => reason.message).join('; '), 1000);
    const failed = objective.reasons.some(({ severity }) => severity === 'fail');
    const isOpen = !failed && (objective.status === 'breached' || objective.status === 'inconclusive');
    return {
      '@_name': plainLine(named(objective, objectiveName(objective))),
      '@_classname': 'objectives',
      ...(failed ? { failure: { '@_type': objective.status, '@_message': message } } : {}),
      ...(isOpen ? { skipped: { '@_message': message } } : {}),
    };
  });
  const others = otherReasons(report, [...checks, ...objectives]).map(toCase);
  const builder = new Builder({ ignoreAttributes: false, format: true, suppressEmptyNode: true });
  return builder.build({
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    testsuites: {
      '@_name': plainLine(report.service),
      testsuite: [
        suite('checks', report, checks),
        suite('objectives', report, objectives),
        ...(others.length === 0 ? [] : [suite('verdict', report, others)]),
      ],
    },
  });
}

function nameOf({ code, subject, service }: Pick<ReportReason, 'code' | 'subject' | 'service'>): string {
  return JSON.stringify([code, subject, service]);
}

/** What no case of a check or of an objective tells: no report that fails looks as if it had passed. */
function otherReasons({ verdict }: Report, cases: readonly Case[]): ReportReason[] {
  const failing = new Set(cases.filter(({ failure }) => failure !== undefined).map((each) => each['@_name']));
  const skipped = new Set(cases.filter(({ skipped }) => skipped !== undefined).map((each) => each['@_name']));
  const others = verdict.reasons.filter(({ severity, subject, service }) => {
    const name = plainLine(named({ service }, subject));
    if (severity === 'fail') return !failing.has(name);
    return severity === 'inconclusive' && !failing.has(name) && !skipped.has(name);
  });
  const isTold = failing.size > 0 || others.some(({ severity }) => severity === 'fail');
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
