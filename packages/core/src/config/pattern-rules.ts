import { RE2JS } from 're2js';
import { asKeys, isKeys } from '../json/keys.ts';
import { entriesOfChecks, type RuleIssue, stepsOf } from './rule-issue.ts';
import type { Path } from './yaml-document.ts';

/** What checks must match, and what steps extract by, is a regular expression of RE2, whose time is linear in the text. */
export function patternIssues(raw: unknown): RuleIssue[] {
  const written = entriesOfChecks(raw).flatMap(({ keys, path }) => [
    ...patternsOfExpect(keys['expect'], [...path, 'expect']),
    ...stepsOf(keys, path).flatMap((step) => [
      ...patternsOfExpect(step.keys['expect'], [...step.path, 'expect']),
      ...patternsUnder(step.keys['extract'], 'regex', [...step.path, 'extract']),
    ]),
  ]);
  return written
    .filter(({ pattern }) => !isPattern(pattern))
    .map(({ path }) => ({
      path,
      message: 'expected a regular expression of RE2 (no look-around, no back-references)',
      showsValue: true,
    }));
}

interface Written {
  readonly pattern: string;
  readonly path: Path;
}

function patternsOfExpect(expect: unknown, path: Path): Written[] {
  if (!isKeys(expect)) return [];
  return [
    ...patternsUnder({ body: expect['body'] }, 'matches', path),
    ...patternsUnder(expect['headers'], 'matches', [...path, 'headers']),
  ];
}

/** The patterns that some keys have under another, one or a list of them. */
function patternsUnder(keys: unknown, key: string, path: Path): Written[] {
  return Object.entries(asKeys(keys)).flatMap(([name, value]) => {
    const found = isKeys(value) ? value[key] : undefined;
    const at = [...path, name, key];
    if (typeof found === 'string') return [{ pattern: found, path: at }];
    return (Array.isArray(found) ? found : []).flatMap((pattern: unknown, index) =>
      typeof pattern === 'string' ? [{ pattern, path: [...at, index] }] : [],
    );
  });
}

function isPattern(source: string): boolean {
  try {
    RE2JS.compile(source);
    return true;
  } catch {
    return false;
  }
}
