import { expect, test } from 'vitest';
import { withProgress } from './progress.ts';

const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;

test('work that fails leaves no bar behind that would keep the process alive', async () => {
  let during = 0;
  const before = timers();
  const failing = withProgress({}, { isInteractive: true }, async () => {
    during = timers();
    throw new Error('no such history');
  });
  await expect(failing).rejects.toThrow('no such history');
  expect(during).toBe(before + 1);
  expect(timers()).toBe(before);
});
