import { jsonpath } from 'json-p3';
import { asKeys, isKeys } from '../json/keys.ts';
import { entriesOfChecks, type RuleIssue, stepsOf } from './rule-issue.ts';

/** What journeys extract from JSON is named by a JSONPath (RFC 9535). */
export function jsonPathIssues(raw: unknown): RuleIssue[] {
  const steps = entriesOfChecks(raw).flatMap(({ keys, path }) => stepsOf(keys, path));
  return steps.flatMap(({ keys: { extract }, path }) =>
    Object.entries(asKeys(extract)).flatMap(([name, source]): RuleIssue[] => {
      const written = isKeys(source) ? source['json'] : undefined;
      if (typeof written !== 'string' || isJsonPath(written)) return [];
      const at = [...path, 'extract', name, 'json'];
      return [{ path: at, message: 'expected a JSONPath (RFC 9535), such as $.token', showsValue: true }];
    }),
  );
}

function isJsonPath(text: string): boolean {
  try {
    jsonpath.compile(text);
    return true;
  } catch {
    return false;
  }
}
