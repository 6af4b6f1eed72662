import { findConfig } from '@fortify/action/config';
import { exitCodeFor, failOnOf } from '@fortify/action/fail-on';
import type { ActionOutcome } from '@fortify/action/run-action';
import { openHistory, type RunnerPorts } from '@fortify/action/runner';
import { configurationError } from '@fortify/core/error';
import type { SegmentStore } from '@fortify/core/history/store';
import type { Report, ReportRun } from '@fortify/core/report/schema';
import { count } from '@fortify/core/text/plain';
import type { Clock } from '@fortify/core/time/clock';
import { exitCodes } from '@fortify/core/verdict/exit-code';
import { atLocation, type LoadedConfig } from '@fortify/pipeline/config-source';
import { afterPublishing, type Published } from '@fortify/pipeline/publish';
import { runSynthetic, type TestCounts } from '@fortify/pipeline/synthetic';
import { type ResultFiles, readResultFiles } from '@fortify/results/read-files';
import type { Inputs } from './inputs.ts';

/** What the action takes from the outside. */
export interface SyntheticPorts extends RunnerPorts, ResultFiles {
  readonly clock: Clock;
  /** Publishes a report to the sinks of the config. */
  readonly publish: (loaded: LoadedConfig, run: ReportRun, report: Report, store: SegmentStore) => Promise<Published>;
  /** Finds the files that the config names. */
  readonly findFilesOfConfig: ResultFiles['findFiles'];
  readonly warn: (message: string) => void;
  /** Whether the config comes from a stranger: a pull request from a fork. */
  readonly isUntrusted: boolean;
}

/** What the outputs are before anything is known. */
export const nothingKnown = outputsOf({ tests: 0, failed: 0, flaky: 0, skipped: 0 });

/** Collects what tests have found, records, judges, and turns the report into the action's outcome. */
export async function runSyntheticAction(
  inputs: Inputs,
  run: ReportRun,
  ports: SyntheticPorts,
): Promise<ActionOutcome> {
  // For a fork nothing is published, and nothing of a sink need be there.
  const loaded = atLocation(
    await findConfig(inputs.config, ports.isUntrusted ? [] : ['sinks'], ports),
    inputs.location,
  );
  const { files: ownFiles, format } = loaded.config.synthetic;
  const isNamed = inputs.files.length > 0;
  const patterns = isNamed ? inputs.files : ownFiles;
  if (patterns.length === 0)
    throw configurationError('input files', 'is not set, nor is synthetic.files: there is nothing to collect');
  const filesOf = isNamed ? ports : { ...ports, findFiles: ports.findFilesOfConfig };
  const files = await readResultFiles(patterns, inputs.format ?? format, filesOf);
  const store = await openHistory(loaded.config, inputs.history, run, ports);
  const { report: judged, exitCode, counts } = await runSynthetic(loaded, run, files, { clock: ports.clock, store });
  const published = await publish(judged, run, loaded, store, ports);
  const report = published === null ? judged : afterPublishing(judged, loaded, published);
  const isUnheard = published?.isComplete === false && loaded.config.gate.mode === 'enforce';
  return {
    report,
    document: loaded.document,
    exitCode: exitCodeFor(failOnOf(inputs.failOn, loaded.config), report, isUnheard ? exitCodes.fail : exitCode),
    failure: `${report.service}: ${report.verdict.status}; ${counts.failed} of ${count(counts.tests, 'test')} failed`,
    outputs: outputsOf(counts),
  };
}

/** A sink that cannot be reached is one warning; `null` = there is none. */
async function publish(
  report: Report,
  run: ReportRun,
  loaded: LoadedConfig,
  store: SegmentStore,
  ports: SyntheticPorts,
): Promise<Published | null> {
  if (loaded.config.sinks.length === 0) return null;
  if (ports.isUntrusted) {
    ports.warn('Nothing is published for a pull request from a fork: its config may name any sink.');
    return null;
  }
  const published = await ports.publish(loaded, run, report, store);
  for (const { id, outcome, message } of published.sinks)
    if (outcome === 'failed') ports.warn(`Not published to ${id}: ${message}`);
  return published;
}

function outputsOf({ tests, failed, flaky, skipped }: TestCounts): Record<string, string> {
  return {
    'test-count': String(tests),
    'failed-count': String(failed),
    'flaky-count': String(flaky),
    'skipped-count': String(skipped),
  };
}
