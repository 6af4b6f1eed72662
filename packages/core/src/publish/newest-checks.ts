import type { History } from '../history/history.ts';
import { firstRowAt, sampleAt } from '../history/series.ts';
import type { Report, ReportCheck, ReportRun } from '../report/schema.ts';
import { daysBetween, formatInstant } from '../time/instant.ts';

/**
 * What a report would say of each check at each location, from what the history keeps of the newest run of it: no phases,
 * and no words on what was wrong. What is of the future as of `nowMs` is not looked at.
 */
export function newestChecks({ series, observations }: History, nowMs: number): ReportCheck[] {
  const certificates = new Map(
    observations
      .filter(({ kind }) => kind === 'certificate')
      .sort((a, b) => a.lastSeenMs - b.lastSeenMs)
      .map(({ subject, value }) => [subject, value]),
  );
  return series.flatMap((each): ReportCheck[] => {
    const row = firstRowAt(each.times, nowMs + 1) - 1;
    if (row < 0) return [];
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

/** A report of checks alone: nothing is judged. */
export function reportOfChecks(checks: readonly ReportCheck[], service: string, run: ReportRun, nowMs: number): Report {
  return {
    schema: 'fortify/report@1',
    generatedAt: formatInstant(nowMs),
    service,
    run,
    verdict: { status: 'pass', reasons: [], mode: 'enforce', override: null },
    notices: [],
    timing: null,
    checks: [...checks],
    objectives: [],
    deadlines: [],
    changes: null,
  };
}
