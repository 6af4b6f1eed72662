import { parseJsonPath } from '../json/json-path.ts';
import { asKeys, isKeys } from '../json/keys.ts';
import { entriesOfChecks, type RuleIssue, stepsOf } from './rule-issue.ts';

const expected =
  'expected a JSONPath (RFC 9535) such as $.token, with one filter, one .. and one comma at most, $ at its start alone, and without match and search';

/** What journeys extract from JSON is named by a JSONPath (RFC 9535). */
export function jsonPathIssues(raw: unknown): RuleIssue[] {
  const steps = entriesOfChecks(raw).flatMap(({ keys, path }) => stepsOf(keys, path));
  return steps.flatMap(({ keys: { extract }, path }) =>
    Object.entries(asKeys(extract)).flatMap(([name, source]): RuleIssue[] => {
      const written = isKeys(source) ? source['json'] : undefined;
      if (typeof written !== 'string' || parseJsonPath(written) !== null) return [];
      const at = [...path, 'extract', name, 'json'];
      return [{ path: at, message: expected, showsValue: true }];
    }),
  );
}
