import { JSONPathEnvironment, type JSONPathQuery } from 'json-p3';

const environment = new JSONPathEnvironment();
// They are regular expressions that may take for ever, on what somebody else has written.
for (const name of ['match', 'search']) environment.functionRegister.delete(name);

/** What may be written between quotes in a path. */
const quoted = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g;

/**
 * Parses a JSONPath (RFC 9535) that is to be looked for in what a stranger sends: one without the functions `match` and `search`,
 * and with one `..` at most, for each more takes as many times longer as the document is long. `null` = it is none of those.
 */
export function parseJsonPath(text: string): JSONPathQuery | null {
  if (text.replace(quoted, '').split('..').length > 2) return null;
  try {
    return environment.compile(text);
  } catch {
    return null;
  }
}
