import { expect, test } from 'vitest';
import { emptyHistory } from '../history/history.ts';
import { historyOf } from '../history/history-builder.ts';
import { describeReach } from './reach.ts';

const dayMs = 86_400_000;
const nowMs = 100 * dayMs;
const more = { check: 'a', location: 'default', status: 200, durationMs: 5, reason: null, attempts: 1 } as const;
const since = (daysAgo: number) => historyOf([{ ...more, timeMs: nowMs - daysAgo * dayMs, outcome: 'good' }]);

test.each([
  ['long enough', since(28), null],
  ['all but a day', since(27), null],
  [
    'short',
    since(5),
    'The history reaches back to 1970-04-06T00:00:00.000Z only: 5d of the 28d that objectives look at.',
  ],
  ['new', since(0.0001), 'The history begins now: there is nothing earlier of the 28d that objectives look at.'],
  ['later than now', since(-1), 'All of the history (1 sample) is later than now.'],
  ['none', emptyHistory, 'There is no history yet of the 28d that objectives look at.'],
])('a history that is %s', (_, history, expected) => {
  expect(describeReach(history, nowMs - 28 * dayMs, nowMs)).toBe(expected);
});

test('objectives that look at nothing need no history', () => {
  expect(describeReach(since(5), nowMs, nowMs)).toBeNull();
});
