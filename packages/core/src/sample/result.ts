import { outcomes } from './outcome.ts';
import { type Reason, reasons } from './reason.ts';
import type { Sample } from './sample.ts';

/** What a sample says apart from when and how long: one number, so that a column of them is a column of integers. */
export type ResultWord = number;

// From the highest bit down: outcome (2 bits), status (10), reason (5), attempts (8). What decides which of two samples
// stands comes first, so that the larger word is the worse result.
const shift = { outcome: 23, status: 13, reason: 8 } as const;

/** The parts of a sample that a result word holds. */
export type Result = Pick<Sample, 'outcome' | 'status' | 'reason' | 'attempts'>;

/** Packs a result. Statuses are 0..999, attempts 0..255, and 0 stands for not recorded. */
export function packResult({ outcome, status, reason, attempts }: Result): ResultWord {
  return (
    (outcomes.indexOf(outcome) << shift.outcome) |
    ((status ?? 0) << shift.status) |
    (reasonCode(reason) << shift.reason) |
    (attempts ?? 0)
  );
}

/** The parts of a result word. */
export function unpackResult(word: ResultWord): Result {
  return {
    outcome: outcomes[outcomeCodeOf(word)] ?? 'unknown',
    status: statusAndAbove(word) & 0x3ff || null,
    reason: reasons[((word >>> shift.reason) & 0x1f) - 1] ?? null,
    attempts: word & 0xff || null,
  };
}

/** The index into `outcomes` of a result. */
export function outcomeCodeOf(word: ResultWord): number {
  return word >>> shift.outcome;
}

/**
 * Which of two results of the same check, location and time stands: positive when the first does. The worst outcome,
 * then the higher status, then the longer duration; reason and attempts only break what is still a tie, so that a union
 * never depends on the order of its parts.
 */
export function compareResults(wordA: ResultWord, durationA: number, wordB: ResultWord, durationB: number): number {
  return statusAndAbove(wordA) - statusAndAbove(wordB) || durationA - durationB || wordA - wordB;
}

function statusAndAbove(word: ResultWord): number {
  return word >>> shift.status;
}

function reasonCode(reason: Reason | null): number {
  return reason === null ? 0 : reasons.indexOf(reason) + 1;
}
