// A process that works on a history until it is killed, and says after each step what it has done: `recorded N` once the
// sample of run N is safe. Arguments: directory, first run, how many, what else to do in between.
import { historyOf } from '@fortify/core/history/history-builder';
import { addHistory, compactHistory, foldHistory } from '@fortify/pipeline/history/keep';
import { mergeHistories } from '@fortify/pipeline/history/merge';
import { createDirectoryStore } from '@fortify/store/directory-store';

const [directory = '', first = '0', count = '0', ...chores] = process.argv.slice(2);
const store = createDirectoryStore(directory);
const nothingLeaves = { retentionMs: 0, nowMs: -1 };

const doChore: Readonly<Record<string, (run: number) => Promise<unknown>>> = {
  fold: () => foldHistory(store),
  compact: async (run) => run % 5 === 0 && (await compactHistory(store, nothingLeaves)),
  merge: async (run) => run % 5 === 0 && (await mergeHistories([store], createDirectoryStore(`${directory}-copy`))),
};

for (let run = Number(first); run < Number(first) + Number(count); run++) {
  const more = { location: 'default', status: 200, reason: null, attempts: 1, durationMs: run % 500 } as const;
  const samples = ['a', 'b', 'c'].map((check) => ({ ...more, check, timeMs: run * 60_000, outcome: 'good' as const }));
  try {
    await addHistory(store, historyOf(samples));
  } catch (error) {
    process.stdout.write(`refused ${(error as Error).message}\n`);
    break;
  }
  process.stdout.write(`recorded ${run}\n`);
  for (const chore of chores) await doChore[chore]?.(run);
}
