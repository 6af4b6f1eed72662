import type { Report } from '../report/schema.ts';

/** What became of a sink. */
export interface SinkOutcome {
  readonly id: string;
  readonly kind: string;
  /** `unchanged`: that run has been published there already. `shown`: it was only to be shown. */
  readonly outcome: 'sent' | 'unchanged' | 'failed' | 'shown';
  /** In one plain line, `''` where there is nothing to say. */
  readonly message: string;
  /** What would have been sent, secrets masked; only where it was to be shown. */
  readonly requests: readonly ShownRequest[];
}

/** A request as people read it. */
export interface ShownRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The run that a report is of: the newest time at which it measured, else when it was made. */
export function runTimeOf({ checks, generatedAt }: Report): number {
  const times = checks.map(({ at }) => Date.parse(at));
  return times.length === 0 ? Date.parse(generatedAt) : times.reduce((newest, timeMs) => Math.max(newest, timeMs));
}
