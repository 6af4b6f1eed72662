import type { Report, ReportReason } from '@fortify/core/report/schema';
import { count, plainLine } from '@fortify/core/text/plain';
import type { Toolkit } from './toolkit.ts';

/** GitHub shows ten annotations of a kind for a step, and the failure of the job is one of them. */
const maxOfKind = 9;

/** Annotates what failed as errors, and what the verdict warns of or cannot tell as warnings. */
export function annotate({ verdict }: Report, toolkit: Toolkit): void {
  const failing = verdict.reasons.filter(({ severity }) => severity === 'fail');
  const doubtful = verdict.reasons.filter(({ severity }) => severity === 'warn' || severity === 'inconclusive');
  annotateAll(failing, (message, title) => toolkit.error(message, { title }));
  annotateAll(doubtful, (message, title) => toolkit.warning(message, { title }));
}

function annotateAll(reasons: readonly ReportReason[], write: (message: string, title: string) => void): void {
  const shown = reasons.length > maxOfKind ? reasons.slice(0, maxOfKind - 1) : reasons;
  for (const { code, subject, message } of shown) write(plainLine(message, 500), `${plainLine(subject, 120)}: ${code}`);
  const rest = reasons.length - shown.length;
  if (rest > 0) write(`and ${count(rest, 'more')}: see the job summary`, 'fortify');
}
