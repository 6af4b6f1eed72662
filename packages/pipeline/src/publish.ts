import type { Sink } from '@fortify/core/config/sink';
import { configurationError, UpstreamError } from '@fortify/core/error';
import { emptyHistory } from '@fortify/core/history/history';
import type { Observation } from '@fortify/core/history/observation';
import type { SegmentStore } from '@fortify/core/history/store';
import { newestChecks, withChecks } from '@fortify/core/publish/newest-checks';
import { runTimeOf, type ShownRequest, type SinkOutcome } from '@fortify/core/publish/publication';
import { buildReport, toReportReason } from '@fortify/core/report/build';
import type { Report, ReportRun } from '@fortify/core/report/schema';
import { plainLine } from '@fortify/core/text/plain';
import { sha256 } from '@fortify/core/text/sha256';
import type { Clock } from '@fortify/core/time/clock';
import { type LoadedConfig, withoutAny } from './config-source.ts';
import { addHistory } from './history/keep.ts';
import { pullHistory, pushHistory, type Reached } from './history/reach.ts';
import { recallHistory, recallOutline } from './history/recall.ts';
import { judgeRecalled } from './slo.ts';

/** What publishing takes from the outside. */
export interface PublishPorts {
  readonly clock: Clock;
  readonly store: SegmentStore;
  /** Throws an `UpstreamError` where it fails. */
  readonly publishTo: (sink: Sink, report: Report) => Promise<void>;
  readonly showFor: (sink: Sink, report: Report) => Promise<ShownRequest[]>;
}

/** What is published: a report that is there, or what the history knows of the newest run of each check. */
export interface PublishRequest {
  readonly report: Report | null;
  /** Nothing is sent: what would be is shown. */
  readonly isDryRun: boolean;
}

/**
 * The same report, which fails where a sink did that is required: what nobody hears of has not been published. Any other
 * sink weighs on nothing.
 */
export function afterPublishing(judged: Report, loaded: LoadedConfig, { sinks, notices }: Published): Report {
  const report = { ...judged, notices: [...new Set([...judged.notices, ...notices])] };
  const required = new Set(loaded.config.sinks.filter(({ isRequired }) => isRequired).map(({ id }) => id));
  const reasons = sinks
    .filter(({ id, outcome }) => outcome === 'failed' && required.has(id))
    .map(({ id, message }) =>
      toReportReason({
        code: 'not-published',
        severity: 'fail',
        subject: id,
        message,
        remedy: 'passes once the sink takes it',
      }),
    );
  if (reasons.length === 0) return report;
  return {
    ...report,
    verdict: { ...report.verdict, status: 'fail', reasons: [...report.verdict.reasons, ...reasons] },
  };
}

/** What became of each sink, and whether one that is required failed. */
export interface Published {
  readonly sinks: readonly SinkOutcome[];
  readonly isComplete: boolean;
  /** What was published before is not known, or what was now is not remembered: in a sentence each. */
  readonly notices: readonly string[];
}

/** How the history remembers that a run was published: by sink and sort of run, and when the newest was measured. */
const published = 'published';

/**
 * Publishes a run to every sink of the config, each once: the history remembers the newest run of each sort that each sink was
 * given. A sink that fails is told, and stops no other.
 */
export async function runPublish(
  loaded: LoadedConfig,
  run: ReportRun,
  { report: given, isDryRun }: PublishRequest,
  ports: PublishPorts,
): Promise<Published> {
  const { sinks } = loaded.config;
  if (sinks.length === 0) throw withoutAny('sinks', 'there is nowhere to publish to', loaded);
  const pulled = await pullHistory(ports.store);
  const { report, observations } =
    given === null
      ? await reportOfHistory(loaded, run, pulled, ports)
      : { report: given, observations: (await recallOutline(ports.store)).history.observations };
  // What claims to be of the future would be the newest for good.
  const runMs = Math.min(runTimeOf(report), ports.clock.now());
  const sort = sortOfRun(report);
  const known = new Map(
    observations
      .filter(({ kind, value }) => kind === published && value === sort)
      .map(({ subject, lastSeenMs }) => [subject, lastSeenMs]),
  );
  const outcomeOf = async (sink: Sink): Promise<SinkOutcome> => {
    if (isDryRun) return show(sink, report, ports);
    if ((known.get(sink.id) ?? 0) < runMs) return publish(sink, report, ports);
    return { id: sink.id, kind: sink.kind, message: '', requests: [], outcome: 'unchanged' };
  };
  // At once: one that hangs keeps no other waiting.
  const outcomes = await Promise.all(sinks.map(outcomeOf));
  const sent = outcomes
    .filter(({ outcome }) => outcome === 'sent')
    .map(({ id }): Observation => {
      return { kind: published, subject: id, value: sort, firstSeenMs: runMs, lastSeenMs: runMs };
    });
  const isForgotten = pulled.fault !== null && !isDryRun;
  const notices = [
    ...(isForgotten
      ? [`What was published before is not known, so it may have been sent again: ${pulled.fault}.`]
      : []),
    ...pulled.notices,
    ...(sent.length === 0 ? [] : await remember(sent, ports.store)),
  ];
  const failed = new Set(outcomes.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id));
  return { sinks: outcomes, isComplete: sinks.every(({ id, isRequired }) => !isRequired || !failed.has(id)), notices };
}

/** Has the history remember what was sent, and says what is wrong where it cannot: it was sent all the same. */
async function remember(sent: readonly Observation[], store: SegmentStore): Promise<readonly string[]> {
  const complain = (fault: string) => [`What was published is not remembered, so it will be sent again: ${fault}.`];
  try {
    await addHistory(store, { ...emptyHistory, observations: sent });
  } catch (error) {
    return complain(faultOf(error));
  }
  const { fault, notices } = await pushHistory(store);
  return fault === null ? notices : complain(fault);
}

/** Which sort of run it is, by what it measured: that of a suite of tests is another than that of the probes. */
function sortOfRun({ checks }: Report): string {
  const ids = [...new Set(checks.map(({ id, location }) => JSON.stringify([id, location])))].sort();
  return `run ${sha256(ids.join()).slice(0, 16)}`;
}

async function publish(sink: Sink, report: Report, ports: PublishPorts): Promise<SinkOutcome> {
  const told = { id: sink.id, kind: sink.kind, requests: [] };
  try {
    await ports.publishTo(sink, report);
    return { ...told, outcome: 'sent', message: '' };
  } catch (error) {
    return { ...told, outcome: 'failed', message: faultOf(error) };
  }
}

async function show(sink: Sink, report: Report, ports: PublishPorts): Promise<SinkOutcome> {
  const told = { id: sink.id, kind: sink.kind };
  try {
    return { ...told, outcome: 'shown', message: '', requests: await ports.showFor(sink, report) };
  } catch (error) {
    return { ...told, outcome: 'failed', message: faultOf(error), requests: [] };
  }
}

/** Only what is a fault of the outside is a sink's failure. */
function faultOf(error: unknown): string {
  if (error instanceof UpstreamError) return plainLine(error.message, 500);
  throw error;
}

/** What the history knows of the newest run, and what it remembers to have published. */
async function reportOfHistory(
  loaded: LoadedConfig,
  run: ReportRun,
  pulled: Reached,
  { clock, store }: PublishPorts,
): Promise<{ report: Report; observations: readonly Observation[] }> {
  if (pulled.fault !== null) throw new UpstreamError(`what is known could not be reached: ${pulled.fault}`);
  const nowMs = clock.now();
  const recalled = await recallHistory(store);
  const checks = newestChecks(recalled.history, nowMs);
  if (checks.length === 0)
    throw configurationError(store.name, 'there is no history here: there is nothing to publish');
  const { objectives, gate } = loaded.config;
  const report =
    objectives.length === 0
      ? reportOfNothing(loaded, run, nowMs)
      : (await judgeRecalled(loaded, run, { pulled, stored: recalled }, nowMs)).report;
  return { report: withChecks(report, checks, gate.health), observations: recalled.history.observations };
}

/** What is left to be filled with checks, where there is nothing to judge. */
function reportOfNothing({ config }: LoadedConfig, run: ReportRun, generatedAtMs: number): Report {
  return buildReport({
    generatedAtMs,
    service: config.service,
    run,
    verdict: { status: 'pass', reasons: [] },
    mode: config.gate.mode,
    notices: [],
    results: [],
    objectives: [],
    deadlines: [],
    timing: null,
  });
}
