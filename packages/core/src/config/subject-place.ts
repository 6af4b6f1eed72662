import type { FilePlace } from '../deadline/reading.ts';
import { asKeys, isKeys, listOfKeys } from '../json/keys.ts';
import { subjectKindOf } from '../verdict/reason.ts';
import { expandIds, withTarget } from './rules.ts';
import type { Path, YamlDocument } from './yaml-document.ts';

/** Where something stands in a file, with its column, 1-based, too. */
interface Place extends FilePlace {
  readonly column: number;
}

/** What a reason is about; `service` where it is of several services. */
interface About {
  readonly code: string;
  readonly subject: string;
  readonly service?: string | undefined;
}

/**
 * Where a config declares what a reason is about: an objective, a check, a deadline or its source, the freeze or the change
 * windows of the gate.
 * `null` where it does not: what a profile adds, what only the history knows, and what is another service's stands nowhere.
 */
export function placeOfSubject(document: YamlDocument, { code, subject, service }: About): Place | null {
  const isOthers = service !== undefined && service !== asKeys(document.value)['service'];
  const path = isOthers ? null : pathOfSubject(document.value, code, subject);
  if (path === null) return null;
  const { source, line, column } = document.problemAt(path, '');
  return line === null ? null : { file: source, line, column: column ?? 1 };
}

/** What is called alike, an objective and the check that it is about, say, is told apart by what is said of it. */
function pathOfSubject(raw: unknown, code: string, subject: string): Path | null {
  if (!isKeys(raw)) return null;
  const indexOf = (key: string, isMeant: (keys: Readonly<Record<string, unknown>>) => boolean): Path[] => {
    const index = listOfKeys(raw[key]).findIndex(isMeant);
    return index < 0 ? [] : [[key, index]];
  };
  const defaults = asKeys(raw['defaults']);
  const checks = () => indexOf('checks', (check) => expandIds(withTarget(check, defaults)).includes(subject));
  switch (subjectKindOf(code)) {
    case 'check':
      return checks()[0] ?? null;
    case 'deadline':
    case 'source of deadlines':
      // What an answer of a check announces is declared nowhere but there.
      return [...deadlineOf(raw['deprecations'], subject), ...checks()][0] ?? null;
    case 'calendar': {
      const key = { freeze: 'freeze', 'change window': 'change-windows' }[subject];
      return key !== undefined && key in asKeys(raw['gate']) ? ['gate', key] : null;
    }
    default:
      return indexOf('objectives', ({ id }) => subject === id || subject.startsWith(`${id}/`))[0] ?? null;
  }
}

/** A deadline that is declared, the source that shows it, or that source itself. */
function deadlineOf(deprecations: unknown, subject: string): Path[] {
  if (!isKeys(deprecations)) return [];
  const declared = listOfKeys(deprecations['deadlines']).findIndex(({ id }) => id === subject);
  if (declared >= 0) return [['deprecations', 'deadlines', declared]];
  for (const key of ['openapi', 'feeds']) {
    const sources = listOfKeys(deprecations[key]);
    const index = sources.findIndex(({ id }) => subject === id || subject.startsWith(`${id}/`));
    if (index < 0) continue;
    const uses = sources[index]?.['uses'];
    // `GET /path`, or `/path` whatever the method.
    const operation = subject.slice(subject.indexOf('/') + 1);
    const isIt = (name: unknown) => name === operation || name === operation.slice(operation.indexOf(' ') + 1);
    const use = Array.isArray(uses) ? uses.findIndex(isIt) : -1;
    return [['deprecations', key, index, ...(use < 0 ? [] : ['uses', use])]];
  }
  const { catalogue } = deprecations;
  const row = Array.isArray(catalogue) ? catalogue.indexOf(subject) : -1;
  if (row >= 0) return [['deprecations', 'catalogue', row]];
  return subject === 'scan' && deprecations['scan'] !== undefined ? [['deprecations', 'scan']] : [];
}
