import { parseConfig } from '@fortify/core/config/parse-config';
import { UpstreamError } from '@fortify/core/error';
import { historyOf } from '@fortify/core/history/history-builder';
import { createMemoryStore } from '@fortify/core/history/memory-store.test-support';
import type { SegmentStore } from '@fortify/core/history/store';
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
  const ports = {
    clock: { now: () => nowMs },
    store,
    publishTo: async ({ id }: { readonly id: string }) => void sent.push(id),
    showFor: async () => [],
  };
  const loaded = parseConfig('fortify.yml', `version: 1\n${sinks}\n${more}`, {});
  return { ...(await runPublish(loaded, run, { report, isDryRun: false }, ports)), sent };
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
