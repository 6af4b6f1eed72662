/** A duration, if there is one, to thousandths of a millisecond, which is finer than any clock tells. */
export function toThousandths<Duration extends number | null>(durationMs: Duration): Duration {
  return (durationMs === null ? null : Math.round(durationMs * 1000) / 1000) as Duration;
}
