import { parseConfig } from '@fortify/core/config/parse-config';
import { UpstreamError } from '@fortify/core/error';
import { historyOf } from '@fortify/core/history/history-builder';
import { createMemoryStore } from '@fortify/core/history/memory-store.test-support';
import type { SegmentStore } from '@fortify/core/history/store';
import type { Report } from '@fortify/core/report/schema';
import { expect, test } from 'vitest';
import { addHistory } from './history/keep.ts';
import { runPublish } from './publish.ts';

const nowMs = Date.UTC(2026, 10, 29);
const run = { ci: 'local', repository: '', commit: '', branch: '', pullRequest: null, url: '', location: 'default' };
const sinks = 'sinks: [{ id: hook, webhook: { url: "https://hooks.example/" } }]';
const sample = {
  check: 'api',
  location: 'default',
  outcome: 'good',
  status: 200,
  durationMs: 5,
  reason: null,
} as const;

async function publish(store: SegmentStore, more = '', report = null) {
  const sent: string[] = [];
  const reports: Report[] = [];
  const ports = {
    clock: { now: () => nowMs },
    store,
    publishTo: async ({ id }: { readonly id: string }, published: Report) => {
      sent.push(id);
      reports.push(published);
    },
    showFor: async () => [],
  };
  const loaded = parseConfig('fortify.yml', `version: 1\n${sinks}\n${more}`, {});
  return { ...(await runPublish(loaded, run, { report, isDryRun: false }, ports)), sent, reports };
}

async function storeWithOneRun(): Promise<SegmentStore> {
  const store = createMemoryStore();
  await addHistory(store, historyOf([{ ...sample, attempts: 1, timeMs: nowMs - 1000 }]));
  return store;
}

test('a run is sent once', async () => {
  const store = await storeWithOneRun();
  expect((await publish(store)).sent).toEqual(['hook']);
  const again = await publish(store);
  expect([again.sent, again.sinks.map(({ outcome }) => outcome), again.notices]).toEqual([[], ['unchanged'], []]);
});

test.each([
  ['bad', 'status', 'fail', 'unhealthy'],
  ['bad', 'status', 'pass', null, 'gate: { health: ignore }'],
  ['degraded', 'latency', 'warn', 'degraded'],
  ['unknown', 'dns', 'inconclusive', 'not-measured'],
  ['unknown', 'blocked', 'fail', 'blocked'],
] as const)('a newest sample that is %s (%s) is judged as when it was measured: %s', async (...row) => {
  const [outcome, reason, status, code, more = ''] = row;
  const store = createMemoryStore();
  await addHistory(store, historyOf([{ ...sample, outcome, reason, attempts: 1, timeMs: nowMs - 1000 }]));
  const { reports } = await publish(store, more);
  expect(reports[0]?.verdict.status).toBe(status);
  expect(reports[0]?.verdict.reasons.map((each) => each.code)).toEqual(code === null ? [] : [code]);
});

test('a sink that hangs keeps no other waiting', async () => {
  const two =
    'sinks: [{ id: slow, webhook: { url: "https://a.example/" } }, { id: quick, webhook: { url: "https://b.example/" } }]';
  const loaded = parseConfig('fortify.yml', `version: 1\n${two}\n`, {});
  let isQuickSent = () => {};
  const quickIsSent = new Promise<void>((resolve) => {
    isQuickSent = resolve;
  });
  const ports = {
    clock: { now: () => nowMs },
    store: await storeWithOneRun(),
    // The first ends no sooner than the second has been sent to.
    publishTo: async ({ id }: { readonly id: string }) => (id === 'slow' ? quickIsSent : isQuickSent()),
    showFor: async () => [],
  };
  const { sinks } = await runPublish(loaded, run, { report: null, isDryRun: false }, ports);
  expect(sinks.map(({ id, outcome }) => [id, outcome])).toEqual([
    ['slow', 'sent'],
    ['quick', 'sent'],
  ]);
});

test('where it cannot be remembered that it was sent, that is said', async () => {
  const refuse = () => Promise.reject(new UpstreamError('disk full'));
  for (const broken of [{ put: refuse }, { push: refuse }]) {
    const { sent, notices } = await publish({ ...(await storeWithOneRun()), ...broken });
    expect([sent, notices]).toEqual([
      ['hook'],
      ['What was published is not remembered, so it will be sent again: disk full.'],
    ]);
  }
});
