import { expect, test } from 'vitest';
import { createPacer } from './pacer.ts';

const monotonic = () => performance.now();

/** A task that ends when it is told to. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

test('tasks start in the order they come, and their results come back', async () => {
  const pacer = createPacer({ concurrency: 3, ratePerSecond: Number.POSITIVE_INFINITY, isFast: false, monotonic });
  const started: number[] = [];
  const results = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      pacer.run(async () => {
        started.push(index);
        return index * 2;
      }),
    ),
  );
  expect(started).toEqual(Array.from({ length: 20 }, (_, index) => index));
  expect(results[19]).toBe(38);
  expect(pacer.lag()?.p99Ms).toBeGreaterThanOrEqual(0);
});

test.each([true, false])('never more are under way than the concurrency (fast: %s)', async (isFast) => {
  const pacer = createPacer({ concurrency: 4, ratePerSecond: 100_000, isFast, monotonic });
  let underWay = 0;
  let most = 0;
  await Promise.all(
    Array.from({ length: 50 }, () =>
      pacer.run(async () => {
        most = Math.max(most, ++underWay);
        await new Promise((resolve) => setImmediate(resolve));
        underWay--;
      }),
    ),
  );
  expect(most).toBeLessThanOrEqual(4);
  expect(most).toBeGreaterThan(0);
});

test('a task that fails makes room like any other, and fails alone', async () => {
  const pacer = createPacer({ concurrency: 1, ratePerSecond: 100_000, isFast: true, monotonic });
  const failed = pacer.run(() => Promise.reject(new Error('broken')));
  const other = pacer.run(async () => 'fine');
  await expect(failed).rejects.toThrow('broken');
  expect(await other).toBe('fine');
});

test('what waits has not begun', async () => {
  const pacer = createPacer({ concurrency: 1, ratePerSecond: 100_000, isFast: true, monotonic });
  const first = gate();
  const begun: string[] = [];
  const one = pacer.run(() => {
    begun.push('one');
    return first.opened;
  });
  const two = pacer.run(async () => {
    begun.push('two');
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(begun).toEqual(['one']);
  first.open();
  await Promise.all([one, two]);
  expect(begun).toEqual(['one', 'two']);
});

test('a loop that is late slows the launches down, and its lateness is told', async () => {
  /** On a clock of our own, which every look moves on by so much: the launches in a second of it. */
  const paced = async (stepMs: number) => {
    let nowMs = 0;
    const options = { concurrency: 1000, ratePerSecond: Number.POSITIVE_INFINITY, isFast: false };
    const pacer = createPacer({ ...options, monotonic: () => (nowMs += stepMs) });
    await Promise.all(Array.from({ length: 200 }, () => pacer.run(async () => {})));
    return { perSecond: 200_000 / nowMs, lag: pacer.lag() };
  };
  const [onTime, late] = await Promise.all([paced(1), paced(21)]);
  expect(onTime.perSecond).toBeGreaterThan(200);
  expect(late.perSecond).toBeLessThan(50);
  expect(late.lag?.p50Ms).toBeGreaterThanOrEqual(19);
});

test('a run that is over keeps nobody waiting', async () => {
  const pacer = createPacer({ concurrency: 1, ratePerSecond: 1, isFast: false, monotonic });
  const began = gate();
  const first = pacer.run(() => began.opened);
  const rest = Promise.all(Array.from({ length: 50 }, () => pacer.run(async () => 'told')));
  pacer.drain();
  expect(await rest).toHaveLength(50);
  began.open();
  await first;
});
