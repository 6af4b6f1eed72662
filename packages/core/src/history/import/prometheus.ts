import { asKeys } from '../../json/keys.ts';
import type { Sample } from '../../sample/sample.ts';
import { defaultLocation } from '../../sample/sample.ts';
import { parseRow } from '../row.ts';
import { FormatError, type SampleReader, sortRows } from './parsed-samples.ts';
import { asList, asText, readWholeJson } from './whole-json.ts';

/** The metrics of blackbox_exporter that make a sample; the others are left alone. */
const metrics = {
  outcome: 'probe_success',
  duration: 'probe_duration_seconds',
  status: 'probe_http_status_code',
} as const;

/** Labels that say where a probe ran, and labels that are no part of what was probed. */
const locationLabels = ['location', 'region'];
const ownLabels = ['__name__', ...locationLabels];

interface Probe {
  readonly check: string;
  readonly location: string;
  readonly values: Record<keyof typeof metrics, Map<number, string>>;
}

/**
 * Reads the answer of Prometheus to a range query (`/api/v1/query_range`) for `probe_success`. Where the query also
 * matched `probe_duration_seconds` and `probe_http_status_code` (a regular expression over `__name__` does), these are
 * joined to it. The check is the label `instance`, the location the label `location` or `region`.
 */
export const readPrometheus: SampleReader = async function* ({ text }) {
  const { status, data, error } = asKeys(await readWholeJson(text));
  if (status === 'error')
    throw new FormatError(`the query failed: ${typeof error === 'string' ? error.slice(0, 200) : '?'}`);
  if (asKeys(data)['resultType'] !== 'matrix') {
    throw new FormatError('not the answer to a range query: its data.resultType is not "matrix"');
  }
  const probes = new Map<string, Probe>();
  for (const each of asList(asKeys(data)['result'])) {
    const labels = asKeys(asKeys(each)['metric']);
    const kind = kindOf(labels);
    if (kind === null) continue;
    const values = probeOf(labels, probes).values[kind];
    for (const pair of asList(asKeys(each)['values'])) {
      const [time, value] = asList(pair);
      if (typeof time === 'number' && typeof value === 'string') values.set(time, value);
    }
  }
  if (probes.size === 0) throw new FormatError(`no series of ${metrics.outcome} in it`);
  for (const probe of probes.values()) {
    yield sortRows(Array.from(probe.values.outcome, (pair) => ({ line: null, sample: toSample(probe, pair) })));
  }
};

/** A result of an expression has no name; asked for success alone, that is what it is. */
function kindOf(labels: Readonly<Record<string, unknown>>): keyof typeof metrics | null {
  const name = labels['__name__'] ?? metrics.outcome;
  return (Object.keys(metrics) as (keyof typeof metrics)[]).find((kind) => metrics[kind] === name) ?? null;
}

function probeOf(labels: Readonly<Record<string, unknown>>, probes: Map<string, Probe>): Probe {
  const rest = Object.entries(labels).filter(([label]) => !ownLabels.includes(label));
  const location = locationLabels.map((label) => labels[label]).find((value) => typeof value === 'string');
  const key = JSON.stringify([rest.sort(), location]);
  const known = probes.get(key) ?? {
    check:
      asText(labels['instance']) ||
      asText(labels['target']) ||
      rest.map(([label, value]) => `${label}=${asText(value)}`).join(','),
    location: asText(location) || defaultLocation,
    values: { outcome: new Map(), duration: new Map(), status: new Map() },
  };
  probes.set(key, known);
  return known;
}

function toSample({ check, location, values }: Probe, [time, success]: [number, string]): Sample | string {
  const seconds = Number(values.duration.get(time) ?? Number.NaN);
  const status = Number(values.status.get(time) ?? 0);
  if (success !== '0' && success !== '1') return `${metrics.outcome} is neither 0 nor 1`;
  return parseRow({
    check,
    location,
    time: String(time),
    outcome: success === '1' ? 'good' : 'bad',
    status: status > 0 ? String(status) : '',
    duration_ms: seconds >= 0 ? String(Math.round(seconds * 1000)) : '',
  });
}
