import { ConfigurationError } from '@fortify/core/error';
import { expect, test } from 'vitest';
import { readReports } from './read-reports.ts';

test('every report that is none is named, not the first alone', async () => {
  const texts = new Map([
    ['a.json', '{'],
    ['b.json', '{}'],
  ]);
  const files = {
    findFiles: async (patterns: readonly string[]) => [...patterns],
    readBoundedTextFile: async (path: string) => texts.get(path) ?? '',
  };
  const sources = await readReports(['a.json', 'b.json'], files).then(
    () => [],
    (error: unknown) => (error instanceof ConfigurationError ? error.problems.map(({ source }) => source) : []),
  );
  expect(sources).toEqual(['a.json', 'b.json']);
});
