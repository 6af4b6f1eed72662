import type { Check } from '@fortify/core/config/check';
import { configOfChecks } from '@fortify/core/config/from-urls';
import type { ProbeResult } from '@fortify/core/probe/probe-result';
import { type Failure, noPhases } from '@fortify/core/sample/measurement';
import type { Outcome } from '@fortify/core/sample/outcome';
import { expect, test } from 'vitest';
import { type MeasurePorts, measure, type Taken, toSamples } from './measure.ts';
import { excuseOwnNetwork } from './self-check.ts';
import { inShard, parseShard } from './shard.ts';

const checks = configOfChecks([
  { id: 'a', url: 'https://a.example/' },
  { id: 'b', url: 'https://b.example/' },
]).checks;

function resultOf(
  check: Check,
  outcome: Outcome,
  failures: readonly Failure[] = [],
  status: number | null = null,
): ProbeResult {
  const more = {
    durationMs: 5,
    attempts: 1,
    address: null,
    atMs: 0,
    phases: noPhases,
    certificate: null,
    warnings: [],
  };
  return { check, outcome, failures, status, ...more };
}

function portsWith(more: Partial<MeasurePorts> = {}): MeasurePorts {
  return {
    probe: async (check) => resultOf(check, 'good'),
    sleep: async () => {},
    signal: new AbortController().signal,
    onProgress: () => {},
    ...more,
  };
}

test('takes as many samples as a check says, an interval apart, in the order of the checks', async () => {
  const [a, b] = checks;
  if (a === undefined || b === undefined) throw new Error('no checks');
  const waits: number[] = [];
  const progress: string[] = [];
  const taken = await measure(
    [{ ...a, samples: 3, intervalMs: 2000 }, b],
    1000,
    portsWith({
      sleep: async (durationMs) => {
        waits.push(durationMs);
      },
      onProgress: (done, total) => progress.push(`${done}/${total}`),
    }),
  );
  expect(toSamples(taken).map(({ check, timeMs }) => [check, timeMs])).toEqual([
    ['a', 1000],
    ['a', 3000],
    ['a', 5000],
    ['b', 1000],
  ]);
  expect(waits).toEqual([2000, 2000]);
  expect(progress.at(-1)).toBe('4/4');
});

test('a check is begun when the one before it has had its turn, and not before', async () => {
  const begun: string[] = [];
  const turn = Promise.withResolvers<void>();
  const measured = measure(
    checks,
    0,
    portsWith({
      probe: async (check, _signal, onTurn) => {
        begun.push(check.id);
        await turn.promise;
        onTurn?.();
        return resultOf(check, 'good');
      },
    }),
  );
  await new Promise((resolve) => setImmediate(resolve));
  expect(begun).toEqual(['a']);
  turn.resolve();
  expect(await measured).toHaveLength(2);
  expect(begun).toEqual(['a', 'b']);
});

test('an interrupt ends the waiting, and what was cancelled is not recorded', async () => {
  const [a] = checks;
  if (a === undefined) throw new Error('no check');
  const taken = await measure(
    [{ ...a, samples: 5 }],
    0,
    portsWith({ sleep: () => Promise.reject(new Error('aborted')) }),
  );
  expect(taken[0]).toHaveLength(1);
  const cancelled = resultOf(a, 'unknown', [{ reason: 'cancelled', detail: '' }]);
  expect(toSamples([[{ result: cancelled, timeMs: 0 }]])).toEqual([]);
});

const refused: Failure = { reason: 'connect', detail: 'no connection' };
const signal = new AbortController().signal;

function failed(...outcomes: readonly [Outcome, Failure[]][]): Taken[][] {
  return outcomes.map(([outcome, failures], index) => {
    const check = checks[index % 2];
    if (check === undefined) throw new Error('no check');
    return [{ result: resultOf(check, outcome, failures), timeMs: 0 }];
  });
}

const down: MeasurePorts['probe'] = async (check) => resultOf(check, 'bad', [refused]);
const up: MeasurePorts['probe'] = async (check) => resultOf(check, 'bad', [{ reason: 'status', detail: '404' }], 404);

test('when every canary fails too, it was our own network, and the failures become unknown', async () => {
  const own = await excuseOwnNetwork(
    failed(['bad', [refused]], ['good', []]),
    ['https://c.example', 'https://d.example'],
    down,
    signal,
  );
  expect(own.taken.map(([one]) => [one?.result.outcome, one?.result.failures[0]?.reason])).toEqual([
    ['unknown', 'runner-offline'],
    ['good', undefined],
  ]);
  expect(own.notices).toEqual([
    'Our own network was the fault: 1 probe failed on network reasons, and so did every canary.',
  ]);
});

test('one canary that answers anything at all is proof of the network', async () => {
  let asked = 0;
  const mixed: MeasurePorts['probe'] = (check, aborted) => (asked++ === 0 ? down : up)(check, aborted);
  const taken = failed(['bad', [refused]]);
  expect(await excuseOwnNetwork(taken, ['https://c.example', 'https://d.example'], mixed, signal)).toEqual({
    taken,
    notices: [],
  });
  expect(asked).toBe(2);
});

test('a wrong answer is never excused, and no canary is asked for it', async () => {
  const taken = failed(
    ['bad', [{ reason: 'status', detail: '503' }]],
    ['bad', [refused, { reason: 'body', detail: '' }]],
  );
  const own = await excuseOwnNetwork(taken, ['https://c.example'], () => Promise.reject(new Error('asked')), signal);
  expect(own).toEqual({ taken, notices: [] });
});

test('without a canary nothing is excused; a hint is given when all failed at once', async () => {
  const all = failed(['bad', [refused]], ['bad', [refused]]);
  expect((await excuseOwnNetwork(all, [], down, signal)).taken).toBe(all);
  expect((await excuseOwnNetwork(all, [], down, signal)).notices[0]).toContain('With a canary in the config');
  const some = failed(['bad', [refused]], ['good', []]);
  expect((await excuseOwnNetwork(some, [], down, signal)).notices).toEqual([]);
});

test.each(['1/1', '2/5', '5/5'])('%s is a part of a whole', (text) => {
  expect(parseShard(text)).not.toBeNull();
});

test.each(['0/5', '6/5', '2', '2/', 'a/b', '1/0', '-1/2', ''])('%j is none', (text) => {
  expect(parseShard(text)).toBeNull();
});

test('the shards together are the whole, without overlap, and of like size', () => {
  const whole = Array.from({ length: 13 }, (_, index) => index);
  const parts = [1, 2, 3, 4, 5].map((index) => inShard(whole, { index, of: 5 }));
  expect(parts.flat().sort((a, b) => a - b)).toEqual(whole);
  expect(parts.map((part) => part.length)).toEqual([3, 3, 3, 2, 2]);
  expect(inShard(whole, null)).toBe(whole);
});
