import type { Config } from '@fortify/core/config/config';
import { type DeadlineEvidence, deadlinesOf, snoozeNamesOf } from '@fortify/core/deadline/deadlines';
import { isCredible } from '@fortify/core/deadline/observed';
import type { SourceReading } from '@fortify/core/deadline/reading';
import { observationsOf } from '@fortify/core/deadline/sighted';
import { judgeDeadline } from '@fortify/core/gate/deadline';
import { emptyHistory, type Outline } from '@fortify/core/history/history';
import type { Observation } from '@fortify/core/history/observation';
import type { Series } from '@fortify/core/history/series';
import type { SegmentStore } from '@fortify/core/history/store';
import { forEachStretch } from '@fortify/core/history/stretches';
import type { ReportDeadline, ReportRun } from '@fortify/core/report/schema';
import { isHealthy } from '@fortify/core/sample/outcome';
import { unpackResult } from '@fortify/core/sample/result';
import { matchesGlob } from '@fortify/core/text/glob';
import { plainLine, quote } from '@fortify/core/text/plain';
import { didYouMean } from '@fortify/core/text/suggestion';
import { redactUrl } from '@fortify/core/text/url';
import type { Clock } from '@fortify/core/time/clock';
import type { VerdictReason } from '@fortify/core/verdict/reason';
import type { LoadedConfig } from './config-source.ts';
import { readSources, type SourcePorts } from './deadline-sources.ts';
import { pullHistory, type Reached } from './history/reach.ts';
import { recallOutline } from './history/recall.ts';
import { type Judged, reportOn } from './report-on.ts';

/** What judging deadlines takes from the outside. */
export interface DeprecationPorts extends SourcePorts {
  readonly clock: Clock;
  readonly store: SegmentStore;
}

const nothingToRecord: Reached = { fault: null, notices: [] };

/**
 * Judges every deadline there is: declared, remembered to have been announced by an answer, or shown by a source that is read
 * now, which the history remembers from then on. It probes nothing.
 */
export async function runDeprecations(loaded: LoadedConfig, run: ReportRun, ports: DeprecationPorts): Promise<Judged> {
  const { config } = loaded;
  const { clock, store } = ports;
  const nowMs = clock.now();
  const pulled = await pullHistory(store);
  const { history, damaged } = await recallOutline(store);
  const remembered = history.observations.filter(isCredible);
  const readings = await readSources(config, remembered, nowMs, ports);
  const seen = observationsOf(readings, remembered, nowMs);
  const recorded = await record(seen, history.observations, config, ports);
  const deadlines = deadlinesFrom(config, history, { readings, withCertificates: true }, nowMs);
  const remarks = [
    ...readings.flatMap(judgeReading),
    ...deadlines.flatMap((deadline) => judgeDeadline(deadline, config.gate.deadlines, nowMs)),
  ];
  const evidence = {
    results: [],
    objectives: [],
    remarks,
    damaged,
    unreachable: pulled.fault,
    notRecorded: recorded.fault,
    mayBeEmpty: true,
  };
  return reportOn(loaded, run, evidence, {
    generatedAtMs: nowMs,
    notices: [
      ...pulled.notices,
      ...recorded.notices,
      ...unmatchedSnoozes(config, deadlines),
      ...(deadlines.length === 0 && remarks.length === 0
        ? ['No deadline is declared, no answer has announced one, and no source shows one.']
        : []),
    ],
    deadlines,
  });
}

/** A source that could not be read, or not as it should, leaves the verdict open: nobody knows what it would have shown. */
function judgeReading({ kind, id, document, problems, mistakes }: SourceReading): VerdictReason[] {
  const ignore = kind === 'scan' ? ', or scan.ignore leaves it out' : '';
  const from = document === '' ? '' : `${plainLine(redactUrl(document), 300)}: `;
  const reason = (what: string, remedy: string): VerdictReason => {
    const message = `its deadlines could not be told: ${from}${what}`;
    return { code: 'deadline-source-unreadable', severity: 'inconclusive', subject: id, message, remedy };
  };
  return [
    ...problems.map((problem) => reason(problem, `passes once it can be read${ignore}`)),
    ...mistakes.map((mistake) => reason(mistake, 'passes once that is mended in the config')),
  ];
}

/** A snooze of nothing is a word misspelt, or a thing of the past. */
function unmatchedSnoozes({ deprecations }: Config, deadlines: readonly ReportDeadline[]): string[] {
  const names = deadlines.flatMap(snoozeNamesOf);
  return deprecations.snoozes
    .filter(({ deadline }) => !names.some((name) => matchesGlob(deadline, name)))
    .map(
      ({ deadline }) => `deprecations.snooze: no deadline is called ${quote(deadline)}${didYouMean(deadline, names)}.`,
    );
}

/** What was seen less than a day ago need not be written down again, unless something else was seen since. */
const seenLatelyMs = 20 * 3_600_000;

/** Has the history remember what the sources show. */
async function record(
  seen: readonly Observation[],
  known: readonly Observation[],
  config: Config,
  { clock, store }: DeprecationPorts,
): Promise<Reached> {
  const keyOf = ({ kind, subject, value }: Observation) => JSON.stringify([kind, subject, value]);
  const lastSeenMs = new Map(known.map((each) => [keyOf(each), each.lastSeenMs]));
  const isNewest = ({ kind, subject }: Observation, timeMs: number) =>
    known.every((each) => each.kind !== kind || each.subject !== subject || each.lastSeenMs <= timeMs);
  const news = seen.filter((each) => {
    const before = lastSeenMs.get(keyOf(each)) ?? 0;
    return each.lastSeenMs - before > seenLatelyMs || !isNewest(each, before);
  });
  if (news.length === 0) return nothingToRecord;
  const { recordRun } = await import('./history/record.ts');
  const retention = { retentionMs: config.history.retentionMs, nowMs: clock.now() };
  return recordRun({ ...emptyHistory, observations: news }, store, retention);
}

/** The deadlines of a config, a history, and what is `shown` besides, as of `nowMs`. */
export function deadlinesFrom(
  config: Config,
  { series, observations }: Outline,
  shown: Pick<DeadlineEvidence, 'readings' | 'withCertificates'>,
  nowMs: number,
): ReportDeadline[] {
  const answeredMs = new Map<string, number>();
  for (const each of series) {
    answeredMs.set(each.check, Math.max(answeredMs.get(each.check) ?? 0, lastAnswerMs(each)));
  }
  const { deprecations, gate, checks } = config;
  return deadlinesOf({
    declared: deprecations.deadlines,
    snoozes: deprecations.snoozes,
    observations,
    answeredMs,
    checks: checks.length === 0 ? null : checks.map(({ id }) => id),
    ...shown,
    policy: gate.deadlines,
    nowMs,
  });
}

/**
 * When a check last had an answer of the thing itself: what fails to connect, is broken, or does not let us in, tells nothing of
 * its end.
 */
function lastAnswerMs({ times, results }: Series): number {
  let answeredMs = 0;
  forEachStretch(results, 0, times.length, (word, _, end) => {
    const { outcome, status } = unpackResult(word);
    if (isHealthy({ outcome }) || (status !== null && status >= 200 && status < 400))
      answeredMs = times[end - 1] ?? answeredMs;
  });
  return answeredMs;
}
