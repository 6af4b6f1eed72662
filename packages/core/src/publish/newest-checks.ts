import { certificateKind } from '../deadline/certified.ts';
import { isCredible } from '../deadline/observed.ts';
import type { History } from '../history/history.ts';
import { firstRowAt, sampleAt } from '../history/series.ts';
import { toReportReason } from '../report/build.ts';
import type { Report, ReportCheck } from '../report/schema.ts';
import { dayMs } from '../time/duration.ts';
import { daysBetween, formatInstant } from '../time/instant.ts';
import { judgeOutcome } from '../verdict/decide.ts';
import type { RunPolicy } from '../verdict/policy.ts';
import { worstStatus } from '../verdict/reason.ts';

/** A check that was not measured for so long is none any more. */
const oldestMs = 31 * dayMs;

/**
 * What a report would say of each check at each location, from what the history keeps of the newest run of it: no phases,
 * and no words on what was wrong. What is of the future as of `nowMs` is not looked at, nor a check that nobody has
 * measured for a month: it is not checked any more.
 */
export function newestChecks({ series, observations }: History, nowMs: number): ReportCheck[] {
  const certificates = new Map(
    observations
      .filter((each) => each.kind === certificateKind && isCredible(each))
      .sort((a, b) => a.lastSeenMs - b.lastSeenMs)
      .map(({ subject, value }) => [subject, value]),
  );
  return series.flatMap((each): ReportCheck[] => {
    const row = firstRowAt(each.times, nowMs + 1) - 1;
    if (row < 0) return [];
    if (nowMs - (each.times[row] ?? 0) > oldestMs) return [];
    const { check, location, timeMs, outcome, status, durationMs, reason, attempts } = sampleAt(each, row);
    const notAfter = certificates.get(check) ?? null;
    return [
      {
        id: check,
        target: '',
        location,
        outcome,
        reason,
        failures: reason === null ? [] : [{ reason, detail: '' }],
        status,
        durationMs,
        phases: null,
        attempts: attempts ?? 1,
        steps: [],
        address: null,
        at: formatInstant(timeMs),
        certificate: notAfter === null ? null : { notAfter, daysLeft: daysBetween(nowMs, Date.parse(notAfter)) },
      },
    ];
  });
}

/** The same report over these checks too: its verdict is no better than they are. */
export function withChecks(report: Report, checks: readonly ReportCheck[], health: RunPolicy['health']): Report {
  const reasons = checks
    .flatMap(({ id, outcome, reason }) => {
      const message = `its newest sample is ${outcome}${reason === null ? '' : `: ${reason}`}`;
      return judgeOutcome({ subject: id, outcome, reason, message }, health);
    })
    .map(toReportReason);
  const status = worstStatus([report.verdict.status, ...reasons.map(({ severity }) => severity)]);
  return {
    ...report,
    checks: [...checks],
    verdict: { ...report.verdict, status, reasons: [...report.verdict.reasons, ...reasons] },
  };
}
