/** A duration to thousandths of a millisecond, which is finer than any clock tells. */
export function toThousandths(durationMs: number): number;
/** The same of one that may be missing. */
export function toThousandths(durationMs: number | null): number | null;
export function toThousandths(durationMs: number | null): number | null {
  return durationMs === null ? null : Math.round(durationMs * 1000) / 1000;
}
