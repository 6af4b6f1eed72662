import type { Sample } from './sample.ts';

/** A number that a sample is told by, as Prometheus has it. */
export interface SampleGauge {
  readonly name: string;
  readonly help: string;
  /** As OpenMetrics writes it; `null` = it has none. */
  readonly unit: 'seconds' | null;
  /** `null` where the sample has no such number. */
  readonly measure: (sample: Pick<Sample, 'outcome' | 'durationMs' | 'status'>) => number | null;
}

/** The names are those of blackbox_exporter, so that what is made for them works on these. */
export const sampleGauges: readonly SampleGauge[] = [
  {
    name: 'probe_success',
    help: 'Whether the check gave the right answer, in time or late. Absent where we could not measure.',
    unit: null,
    measure: ({ outcome }) => (outcome === 'unknown' ? null : Number(outcome !== 'bad')),
  },
  {
    name: 'probe_duration_seconds',
    help: 'How long the check took.',
    unit: 'seconds',
    measure: ({ durationMs }) => (durationMs === null ? null : durationMs / 1000),
  },
  {
    name: 'probe_http_status_code',
    help: 'The HTTP status of the answer.',
    unit: null,
    measure: ({ status }) => status,
  },
];
