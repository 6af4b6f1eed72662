import type { Sample } from '../../sample/sample.ts';
import { defaultLocation } from '../../sample/sample.ts';
import { formatInstant } from '../../time/instant.ts';
import { eachSample, type History } from '../history.ts';
import { inPieces } from './pieces.ts';

/** Writes a history as JSON lines; what is not recorded is left out, and so is the default location. */
export function* formatJsonLines(history: History): Generator<string> {
  for (const samples of inPieces(eachSample(history))) {
    yield samples.map((sample) => `${JSON.stringify(toObject(sample))}\n`).join('');
  }
}

function toObject(sample: Sample): object {
  return {
    check: sample.check,
    time: formatInstant(sample.timeMs),
    outcome: sample.outcome,
    status: sample.status ?? undefined,
    duration_ms: sample.durationMs ?? undefined,
    location: sample.location === defaultLocation ? undefined : sample.location,
    reason: sample.reason ?? undefined,
    attempts: sample.attempts ?? undefined,
  };
}
