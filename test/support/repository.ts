import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
const root = fileURLToPath(new URL('../..', import.meta.url));

/** A path in the repository. */
export function inRepository(...parts: string[]): string {
  return join(root, ...parts);
}

/** The folder of real histories that developers have beside the repository; `null` where it is absent. */
export const realHistories = [inRepository('../shared/data/histories')].find(existsSync) ?? null;
