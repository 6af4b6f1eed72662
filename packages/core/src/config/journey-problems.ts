import { jsonpath } from 'json-p3';
import type { Problem } from '../error.ts';
import { quote } from '../text/plain.ts';
import { isKeys } from './deep-merge.ts';
import { listOfKeys } from './rule-issue.ts';
import type { YamlDocument } from './yaml-document.ts';

/**
 * The JSONPaths of a valid document that are none, each at its place. Apart from the schema, so that who has no journey does
 * not load what knows of JSONPath.
 */
export function findJourneyProblems(document: YamlDocument): Problem[] {
  const checks = listOfKeys(isKeys(document.value) ? document.value['checks'] : undefined);
  return checks.flatMap(({ journey }, check) =>
    listOfKeys(isKeys(journey) ? journey['steps'] : undefined).flatMap(({ extract }, step) =>
      Object.entries(isKeys(extract) ? extract : {}).flatMap(([name, source]) => {
        const path = isKeys(source) ? source['json'] : undefined;
        if (typeof path !== 'string' || isJsonPath(path)) return [];
        const place = ['checks', check, 'journey', 'steps', step, 'extract', name, 'json'];
        const message = `${quote(path)}: expected a JSONPath (RFC 9535), such as $.token`;
        return [document.problemAt(place, message)];
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
