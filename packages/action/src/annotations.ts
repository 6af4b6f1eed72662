import type { FilePlace } from '@fortify/core/deadline/reading';
import { named } from '@fortify/core/report/rows';
import type { Report, ReportReason } from '@fortify/core/report/schema';
import { formatCount, plainLine } from '@fortify/core/text/plain';
import type { Toolkit } from './toolkit.ts';

/** GitHub shows ten annotations of a kind for a step, and the failure of the job is one of them. */
const maxOfKind = 9;

/** Where the thing stands that a reason is about; `null` = nowhere that is known. */
export type FindPlace = (reason: ReportReason) => FilePlace | null;

type Write = (message: string, properties: { title: string; file?: string; startLine?: number }) => void;

/**
 * Annotates what failed as errors, and what the verdict warns of or cannot tell as warnings, each where the repository uses or the
 * config declares what it is about. Where the step passes all the same (`isPassed`), nothing is an error.
 */
export function annotate({ verdict }: Report, placeOf: FindPlace, isPassed: boolean, toolkit: Toolkit): void {
  const failing = verdict.reasons.filter(({ severity }) => severity === 'fail');
  const doubtful = verdict.reasons.filter(({ severity }) => severity === 'warn' || severity === 'inconclusive');
  if (!isPassed) annotateAll(failing, placeOf, toolkit.error);
  annotateAll(isPassed ? [...failing, ...doubtful] : doubtful, placeOf, toolkit.warning);
}

function annotateAll(reasons: readonly ReportReason[], placeOf: FindPlace, write: Write): void {
  const shown = reasons.length > maxOfKind ? reasons.slice(0, maxOfKind - 1) : reasons;
  for (const reason of shown) {
    const { message } = reason;
    const place = placeOf(reason);
    write(plainLine(message, 500), {
      title: titleOf(reason),
      ...(place === null ? {} : { file: place.file, startLine: place.line }),
    });
  }
  const rest = reasons.length - shown.length;
  if (rest > 0) write(`and ${formatCount(rest)} more: see the job summary`, { title: 'fortify' });
}

/** What an annotation is headed by: whose it is, what it is about, and its code. */
export function titleOf({ service, subject, code }: ReportReason): string {
  return `${plainLine(named({ service }, subject), 120)}: ${plainLine(code, 60)}`;
}
