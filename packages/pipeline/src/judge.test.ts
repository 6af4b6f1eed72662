import { parseConfig } from '@fortify/core/config/parse-config';
import { UpstreamError } from '@fortify/core/error';
import { historyOf } from '@fortify/core/history/history-builder';
import { createMemoryStore } from '@fortify/core/history/memory-store.test-support';
import type { SegmentStore } from '@fortify/core/history/store';
import { noPhases } from '@fortify/core/sample/measurement';
import { testResult } from '@fortify/core/synthetic/test-result';
import { expect, test } from 'vitest';
import { plainOptions, runCheck } from './check.ts';
import { addHistory } from './history/keep.ts';
import { runSlo } from './slo.ts';
import { runSynthetic } from './synthetic.ts';

const nowMs = Date.UTC(2026, 10, 29);
const clock = { now: () => nowMs };
const run = { ci: 'local', repository: '', commit: '', branch: '', pullRequest: null, url: '', location: 'default' };
const objectives = 'objectives: [{ id: journeys, checks: ["shop-*"], target: 99% }]';
const loaded = parseConfig('fortify.yml', `version: 1\n${objectives}\n`, {});

const outOfReach: SegmentStore = {
  ...createMemoryStore(),
  pull: () => Promise.reject(new UpstreamError('the store answered 503')),
};

const skipped = {
  path: 'junit.xml',
  run: { startedMs: null, fault: '', results: [testResult({ suite: '', name: 'a', outcome: 'skipped' })] },
};

test('checks that only a history out of reach knows leave the verdict open, and are no mistake in the config', async () => {
  const { report } = await runSlo(loaded, run, { clock, store: outOfReach });
  expect([report.verdict.status, report.verdict.reasons.map(({ code, subject }) => `${code} ${subject}`)]).toEqual([
    'inconclusive',
    ['no-data journeys', 'history-unreachable history'],
  ]);
  // Nor where there is no history: it may be that nothing was recorded yet, or that a cache is gone.
  const first = await runSlo(loaded, run, { clock, store: createMemoryStore() });
  expect(first.report.verdict.reasons.map(({ code, subject }) => `${code} ${subject}`)).toEqual(['no-data journeys']);
  // Where others are known, it is.
  const store = createMemoryStore();
  const sample = { check: 'other', location: 'default', timeMs: nowMs - 1, outcome: 'good' as const };
  await addHistory(store, historyOf([{ ...sample, status: null, durationMs: null, reason: null, attempts: null }]));
  await expect(runSlo(loaded, run, { clock, store })).rejects.toThrow('no check of that name');
});

test('a run probes what it can, whatever its objectives say of checks that are out of reach', async () => {
  const config = parseConfig(
    'fortify.yml',
    `version: 1\nchecks: [{ id: a, url: "https://a.example" }]\n${objectives}\n`,
    {},
  );
  const { report } = await runCheck(config, run, plainOptions, {
    clock,
    store: outOfReach,
    lag: () => null,
    sleep: async () => {},
    signal: new AbortController().signal,
    onProgress: () => {},
    probe: async (check) => ({
      check,
      outcome: 'good',
      failures: [],
      warnings: [],
      status: 200,
      durationMs: 5,
      attempts: 1,
      address: null,
      phases: noPhases,
      certificate: null,
      atMs: nowMs,
    }),
  });
  expect(report.checks.map(({ outcome }) => outcome)).toEqual(['good']);
  expect(report.verdict.status).toBe('inconclusive');
  // Where nobody can look, nobody knows that there is nothing.
  expect(report.notices.join()).not.toMatch(/history (begins|reaches)|no history/);
});

test('tests that were all skipped leave the verdict open where nothing is known of them yet', async () => {
  const { report } = await runSynthetic(loaded, run, [skipped], { clock, store: createMemoryStore() });
  expect(report.verdict.reasons.map(({ code }) => code).sort()).toEqual(['no-data', 'no-tests']);
});

test('tests that were never recorded leave the verdict open, and anything else that nobody knows is a mistake', async () => {
  const ofTests = parseConfig('fortify.yml', `version: 1\n${objectives.replace('shop-*', 'synthetic/*')}\n`, {});
  const { report } = await runSlo(ofTests, run, { clock, store: createMemoryStore() });
  expect(report.verdict.reasons.map(({ code, message }) => [code, message])).toEqual([
    ['no-data', 'nothing is known of the checks it names "synthetic/*"'],
  ]);
});

test('a rule for tests declares a check, whose first test may be still to come', async () => {
  const text = `version: 1
checks: [{ id: api, url: "https://api.example" }]
synthetic: { checks: [{ id: shop-checkout, tag: "@smoke" }] }
${objectives}
`;
  const { report } = await runSlo(parseConfig('fortify.yml', text, {}), run, { clock, store: createMemoryStore() });
  expect(report.verdict.reasons.map(({ code, subject }) => [code, subject])).toEqual([
    ['no-data', 'journeys/shop-checkout'],
  ]);
});
