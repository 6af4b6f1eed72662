import { configurationError, UpstreamError } from '@fortify/core/error';
import { emptyHistory, historyOf, union } from '@fortify/core/history/history';
import type { HistoryStore, StoredHistory } from '@fortify/core/history/store';
import { buildReport } from '@fortify/core/report/build';
import type { Report, ReportRun } from '@fortify/core/report/schema';
import { type ProbeResult, type Prober, toSample } from '@fortify/core/sample/probe-result';
import type { Sample } from '@fortify/core/sample/sample';
import type { Clock } from '@fortify/core/time/clock';
import { decideVerdict } from '@fortify/core/verdict/decide';
import { exitCodeOf, exitCodes } from '@fortify/core/verdict/exit-code';
import pLimit from 'p-limit';
import type { LoadedConfig } from './config-source.ts';
import { judgeObjectives } from './judge.ts';

/** What checking takes from the outside. */
export interface CheckPorts {
  readonly clock: Clock;
  readonly probe: Prober;
  readonly store: HistoryStore;
  /** Aborting ends the probes; what was measured by then is recorded and judged. */
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** A report, and the exit code that goes with it. */
export interface Judged {
  readonly report: Report;
  readonly exitCode: number;
}

const maxConcurrency = 20;
const nothingStored: StoredHistory = { history: emptyHistory, segments: 0, damaged: [] };

/**
 * The main job: probes every check once, records the samples, judges the objectives over what is now known, and reports.
 * Everything that could make the run useless is found before the first probe: a place that cannot be written to, an
 * objective that names no check. What can go wrong later costs a warning and never what was measured.
 */
export async function runCheck(loaded: LoadedConfig, run: ReportRun, ports: CheckPorts): Promise<Judged> {
  const { config } = loaded;
  const startMs = ports.clock.now();
  if (config.checks.length === 0) throw configurationError('checks', 'this config has none: give URLs, or add some');
  await ports.store.open();
  // Only objectives look at the past.
  const stored = config.objectives.length === 0 ? nothingStored : await ports.store.read();
  await judgeObjectives(loaded, stored.history, startMs);

  const results = await probeAll(loaded, ports);
  const samples = results.filter(wasMeasured).map((result) => toSample(result, startMs));
  const notRecorded = await record(samples, ports.store);

  // One millisecond on at least: the window is half-open, and this run's own samples belong in it.
  const nowMs = Math.max(ports.clock.now(), startMs + 1);
  const objectives = await judgeObjectives(loaded, union(stored.history, historyOf(samples)), nowMs);
  const verdict = decideVerdict({ results, objectives, damaged: stored.damaged, notRecorded }, config.gate);
  const report = buildReport({
    generatedAtMs: startMs,
    service: config.service,
    run,
    verdict,
    notices: config.notices,
    results,
    objectives,
  });
  const exitCode = ports.signal.aborted ? exitCodes.interrupted : exitCodeOf(verdict, config.gate, objectives);
  return { report, exitCode };
}

async function probeAll({ config }: LoadedConfig, { probe, signal, onProgress }: CheckPorts): Promise<ProbeResult[]> {
  const limit = pLimit(maxConcurrency);
  let done = 0;
  onProgress(0, config.checks.length);
  return Promise.all(
    config.checks.map((check) =>
      limit(async () => {
        const result = await probe(check, signal);
        onProgress(++done, config.checks.length);
        return result;
      }),
    ),
  );
}

function wasMeasured({ failures }: ProbeResult): boolean {
  return failures[0]?.reason !== 'cancelled';
}

async function record(samples: readonly Sample[], store: HistoryStore): Promise<string | null> {
  try {
    await store.add(samples);
    return null;
  } catch (error) {
    if (error instanceof UpstreamError) return error.message;
    throw error;
  }
}
