/**
 * What a check found. The order is the order of severity, mildest first, and the index is the code that columns hold:
 * a measurement is worth more than its absence, so `unknown` is below `good`.
 */
export const outcomes = ['unknown', 'good', 'degraded', 'bad'] as const;

/**
 * `good`; `degraded`: the right answer, too slow; `bad`; `unknown`: we could not measure, and it is never counted.
 */
export type Outcome = (typeof outcomes)[number];

/** Whether an answer is one a service may be shipped on. */
export function isHealthy({ outcome }: { readonly outcome: Outcome }): boolean {
  return outcome === 'good' || outcome === 'degraded';
}

/** The outcome of that name, or `null`. */
export function parseOutcome(text: string): Outcome | null {
  return outcomes.find((outcome) => outcome === text) ?? null;
}
