import { parse } from 'yaml';
import { asKeys } from '../../json/keys.ts';
import type { Outcome } from '../../sample/outcome.ts';
import type { Sample } from '../../sample/sample.ts';
import { quote } from '../../text/plain.ts';
import { parseRow } from '../row.ts';
import { asText } from './whole-json.ts';

const outcomeOf = new Map<unknown, Outcome>([
  ['up', 'good'],
  ['degraded', 'degraded'],
  ['down', 'bad'],
]);

/**
 * One state of a site as Upptime commits it (`history/SLUG.yml`): the check is the slug, the time `lastUpdated`. A site
 * that did not answer has code 0, and its response time says nothing. Or what is wrong with it.
 */
export function parseUpptimeState(slug: string, text: string): Sample | string {
  let document: unknown;
  try {
    document = parse(text, { maxAliasCount: 0, schema: 'failsafe' });
  } catch {
    return `${slug}: not YAML`;
  }
  const { status, code = '', responseTime = '', lastUpdated = '' } = asKeys(document);
  const outcome = outcomeOf.get(status);
  if (outcome === undefined) return `${slug}: unknown status ${quote(status)}`;
  const isAnswered = code !== '0' && code !== '';
  const sample = parseRow({
    check: slug,
    time: asText(lastUpdated),
    outcome,
    status: isAnswered ? asText(code) : '',
    duration_ms: isAnswered ? asText(responseTime) : '',
  });
  return typeof sample === 'string' ? `${slug}: ${sample}` : sample;
}
