import { isKeys, type Keys, listOfKeys } from '../json/keys.ts';
import { occasionsBefore } from '../slo/occasions.ts';
import { dayMs } from '../time/duration.ts';
import { formatInstant, parseInstant } from '../time/instant.ts';
import { isRecurrence } from './recurrence.ts';
import type { RuleIssue } from './rule-issue.ts';
import type { Path } from './yaml-document.ts';

/** So far ahead the first that is on the rule is looked for, to name it. */
const aheadMs = 366 * dayMs;

/**
 * What repeats begins on its rule, which goes by UTC: RFC 5545 leaves open what a start that is not on it means (section 3.8.5.3),
 * and the first window would be another than the one that stands there.
 */
export function recurrenceIssues(raw: unknown): RuleIssue[] {
  if (!isKeys(raw)) return [];
  const gate = isKeys(raw['gate']) ? raw['gate'] : {};
  return [
    ...issuesOf(raw['maintenance'], ['maintenance']),
    ...issuesOf(gate['freeze'], ['gate', 'freeze']),
    ...issuesOf(gate['change-windows'], ['gate', 'change-windows']),
  ];
}

function issuesOf(occasions: unknown, path: Path): RuleIssue[] {
  return listOfKeys(occasions).flatMap(({ start, rrule }: Keys, index): RuleIssue[] => {
    const startMs = typeof start === 'string' ? parseInstant(start) : null;
    if (startMs === null || typeof rrule !== 'string' || !isRecurrence(rrule)) return [];
    // However often: the rule itself is asked for, not when it ends.
    const recurrence = rrule.replace(/;?(COUNT|UNTIL)=[^;]*/g, '').replace(/^;/, '');
    const firstBefore = (endMs: number) =>
      occasionsBefore({ startMs, durationMs: 0, recurrence, reason: '' }, endMs)[0];
    // A rule knows of no parts of a second.
    if (firstBefore(startMs + 1000) !== undefined) return [];
    const first = firstBefore(startMs + aheadMs);
    const next = first === undefined ? '' : `: the first after it is ${formatInstant(first.fromMs)}`;
    return [
      { path: [...path, index, 'start'], message: `is not on its rrule, which goes by UTC${next}`, showsValue: true },
    ];
  });
}
