import type { SegmentStore } from '@fortify/core/history/store';
import { badnessOfCheck } from '@fortify/core/report/badness';
import type { ReportRun } from '@fortify/core/report/schema';
import { toSample } from '@fortify/core/sample/measurement';
import { measurementsOf, type Tested } from '@fortify/core/synthetic/measurements';
import type { TestRun } from '@fortify/core/synthetic/test-result';
import { count, plainLine } from '@fortify/core/text/plain';
import type { Clock } from '@fortify/core/time/clock';
import type { VerdictReason } from '@fortify/core/verdict/reason';
import { conclude, lookBack } from './conclude.ts';
import type { LoadedConfig } from './config-source.ts';
import type { Judged } from './report-on.ts';

/** A file of results. */
export interface ResultFile {
  readonly path: string;
  readonly run: TestRun;
}

/** How many tests did what. */
export interface TestCounts {
  readonly tests: number;
  readonly failed: number;
  /** They passed, and not at once. */
  readonly flaky: number;
  readonly skipped: number;
}

/**
 * Collects what tests have found: each becomes a sample of its check, as the config maps it, which is recorded and judged like
 * any other. A file without a test that ran, or of a run that was cut off, leaves the verdict open.
 */
export async function runSynthetic(
  loaded: LoadedConfig,
  run: ReportRun,
  files: readonly ResultFile[],
  ports: { readonly clock: Clock; readonly store: SegmentStore },
): Promise<Judged & { readonly counts: TestCounts }> {
  const startMs = ports.clock.now();
  const known = await lookBack(ports.store, loaded.config.objectives);
  const byFile = files.map(({ path, run: tests }) => measurementsOf(tests, loaded.config.synthetic, path, startMs));
  const tested = byFile.flat();
  const counts = countTests(files);
  const judged = await conclude(
    loaded,
    run,
    known,
    {
      startMs,
      // What nobody could tell is no sample: the test was interrupted, and says nothing of the service.
      samples: tested
        .filter(({ result }) => result.outcome !== 'unknown')
        .map(({ result, timeMs }) => toSample(result, timeMs)),
      observations: [],
      results: standingOf(byFile).map(({ result }) => result),
      remarks: files.flatMap(remarksOn),
      notices: noticesOf(counts),
      timing: null,
    },
    ports,
  );
  return { ...judged, counts };
}

/**
 * What a report says of each check: of one file the newest, for a file of a monitor holds many; of several files, which are parts of
 * one run, the worst.
 */
function standingOf(files: readonly (readonly Tested[])[]): Tested[] {
  const standing = new Map<string, Tested>();
  for (const tested of files) {
    for (const each of newestOf(tested)) {
      const before = standing.get(each.result.check.id);
      if (before === undefined || badnessOfCheck(each.result) >= badnessOfCheck(before.result))
        standing.set(each.result.check.id, each);
    }
  }
  return [...standing.values()];
}

function newestOf(tested: readonly Tested[]): Tested[] {
  const newest = new Map<string, Tested>();
  for (const each of tested) {
    const before = newest.get(each.result.check.id);
    if (before === undefined || each.timeMs >= before.timeMs) newest.set(each.result.check.id, each);
  }
  return [...newest.values()];
}

function remarksOn({ path, run: { results, fault } }: ResultFile): VerdictReason[] {
  const ran = results.filter(({ outcome }) => outcome !== 'skipped').length;
  const about = { severity: 'inconclusive', subject: path } as const;
  if (fault !== '') {
    const message = `this run of tests is not whole: ${plainLine(fault, 300)}`;
    return [{ code: 'results-incomplete', ...about, message, remedy: 'passes with the results of a run that ends' }];
  }
  if (ran > 0) return [];
  const message =
    results.length === 0 ? 'no test is in it' : `no test in it ran: ${count(results.length, 'test')} skipped`;
  return [{ code: 'no-tests', ...about, message, remedy: 'passes once a test of it has run' }];
}

function countTests(files: readonly ResultFile[]): TestCounts {
  const all = files.flatMap(({ run }) => run.results);
  return {
    tests: all.length,
    failed: all.filter(({ outcome }) => outcome === 'bad').length,
    flaky: all.filter(({ outcome, attempts }) => outcome === 'good' && attempts > 1).length,
    skipped: all.filter(({ outcome }) => outcome === 'skipped').length,
  };
}

function noticesOf({ flaky, skipped }: TestCounts): string[] {
  return [
    ...(flaky === 0 ? [] : [`${count(flaky, 'test')} passed only after a retry.`]),
    ...(skipped === 0
      ? []
      : [`${count(skipped, 'test')} ${skipped === 1 ? 'was' : 'were'} skipped, and counted as nothing.`]),
  ];
}
