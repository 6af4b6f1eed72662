import { expect, test } from 'vitest';
import { describeStatuses, matchesStatus, parseStatuses } from './status.ts';

test.each([
  [[200], [200], [201, 204, 302]],
  [['2xx'], [200, 299], [199, 300]],
  [
    ['200-204', 301],
    [200, 204, 301],
    [205, 302],
  ],
])('%j expects %j and not %j', (written, matching, others) => {
  const ranges = parseStatuses(written) ?? [];
  expect(matching.every((status) => matchesStatus(status, ranges))).toBe(true);
  expect(others.some((status) => matchesStatus(status, ranges))).toBe(false);
});

test.each([[[]], [['6xx']], [['20']], [['204-200']], [['ok']], [[200.5]]])('refuses %j', (written) => {
  expect(parseStatuses(written)).toBeNull();
});

test('describes ranges as people write them', () => {
  expect(describeStatuses(parseStatuses(['2XX', 304, '400-404']) ?? [])).toBe('2xx, 304, 400-404');
});
