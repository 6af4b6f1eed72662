import { isKeys } from './deep-merge.ts';
import { expandIds, listOfKeys } from './rules.ts';
import type { Path, YamlDocument } from './yaml-document.ts';

/** Where something stands in a file. Lines and columns are 1-based. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Where a config declares what a reason is about: an objective, a check, a deadline, the freeze or the change windows of the gate.
 * `null` where it does not: what a profile adds, or what only the history knows, stands nowhere.
 */
export function placeOfSubject(document: YamlDocument, subject: string): Place | null {
  const path = pathOfSubject(document.value, subject);
  if (path === null) return null;
  const { source, line, column } = document.problemAt(path, '');
  return line === null ? null : { file: source, line, column: column ?? 1 };
}

function pathOfSubject(raw: unknown, subject: string): Path | null {
  if (!isKeys(raw)) return null;
  const indexOf = (key: string, isMeant: (keys: Readonly<Record<string, unknown>>) => boolean): Path[] => {
    const index = listOfKeys(raw[key]).findIndex(isMeant);
    return index < 0 ? [] : [[key, index]];
  };
  const ofGate = { freeze: 'freeze', 'change window': 'change-windows' }[subject];
  const isInGate = ofGate !== undefined && isKeys(raw['gate']) && ofGate in raw['gate'];
  const found = [
    ...indexOf('objectives', ({ id }) => subject === id || subject.startsWith(`${id}/`)),
    ...indexOf('checks', (check) => expandIds(check).includes(subject)),
    ...deadlineOf(raw['deprecations'], subject),
    ...(isInGate ? [['gate', ofGate]] : []),
  ];
  return found[0] ?? null;
}

function deadlineOf(deprecations: unknown, subject: string): Path[] {
  const deadlines = listOfKeys(isKeys(deprecations) ? deprecations['deadlines'] : undefined);
  const index = deadlines.findIndex(({ id }) => id === subject);
  return index < 0 ? [] : [['deprecations', 'deadlines', index]];
}
