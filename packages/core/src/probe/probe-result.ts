import type { Check } from '../config/check.ts';
import type { Announcement } from '../deadline/announcement.ts';
import type { Measurement } from '../sample/measurement.ts';

/** What one probe of a check found. */
export interface ProbeResult extends Measurement {
  readonly check: Check;
  /** What the answer says of its own end; absent = nothing. */
  readonly announcement?: Announcement;
}

/**
 * Measures one check once. Never throws: what goes wrong is a result. An abort makes it `unknown`, `cancelled`. `onTurn`
 * is called when it no longer waits for its turn, and may be called again.
 */
export type Prober = (check: Check, signal: AbortSignal, onTurn?: () => void) => Promise<ProbeResult>;
