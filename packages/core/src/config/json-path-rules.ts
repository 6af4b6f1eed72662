import { jsonpath } from 'json-p3';
import { isKeys } from './deep-merge.ts';
import { listOfKeys, type RuleIssue } from './rule-issue.ts';

/** What journeys extract from JSON is named by a JSONPath (RFC 9535). */
export function jsonPathIssues(raw: unknown): RuleIssue[] {
  return listOfKeys(isKeys(raw) ? raw['checks'] : undefined).flatMap(({ journey }, check) =>
    listOfKeys(isKeys(journey) ? journey['steps'] : undefined).flatMap(({ extract }, step) =>
      Object.entries(isKeys(extract) ? extract : {}).flatMap(([name, source]): RuleIssue[] => {
        const path = isKeys(source) ? source['json'] : undefined;
        if (typeof path !== 'string' || isJsonPath(path)) return [];
        const at = ['checks', check, 'journey', 'steps', step, 'extract', name, 'json'];
        return [{ path: at, message: 'expected a JSONPath (RFC 9535), such as $.token', showsValue: true }];
      }),
    ),
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
