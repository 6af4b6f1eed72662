import { asKeys } from '../../json/keys.ts';
import type { Sample } from '../../sample/sample.ts';
import { parseRow } from '../row.ts';
import { FormatError, type SampleReader, sortRows } from './parsed-samples.ts';
import { asList, asText, readWholeJson } from './whole-json.ts';

/**
 * Reads the JSON of Gatus: what `/api/v1/endpoints/statuses` answers, or `/api/v1/endpoints/KEY/statuses` for one
 * endpoint. The check is the endpoint's key; durations are nanoseconds there.
 */
export const readGatus: SampleReader = async function* ({ text }) {
  const document = await readWholeJson(text);
  const endpoints = (Array.isArray(document) ? document : [document]).map(asKeys);
  if (!endpoints.some(({ results }) => Array.isArray(results))) {
    throw new FormatError('not the JSON of Gatus: no endpoint with results in it');
  }
  for (const endpoint of endpoints) {
    const check = keyOf(endpoint);
    yield sortRows(
      asList(endpoint['results']).map((result) => ({ line: null, sample: toSample(check, asKeys(result)) })),
    );
  }
};

function keyOf({ key, group, name }: Readonly<Record<string, unknown>>): string {
  if (typeof key === 'string') return key;
  return [group, name].filter((part) => typeof part === 'string' && part !== '').join('_');
}

function toSample(check: string, result: Readonly<Record<string, unknown>>): Sample | string {
  const { success, timestamp, status, duration } = result;
  if (typeof success !== 'boolean') return 'a result that neither succeeded nor failed';
  return parseRow({
    check,
    time: asText(timestamp),
    outcome: success ? 'good' : 'bad',
    status: typeof status === 'number' && status > 0 ? String(status) : '',
    duration_ms: typeof duration === 'number' && duration > 0 ? String(Math.round(duration / 1e6)) : '',
  });
}
