import type { Observation } from '../history/observation.ts';
import { isHttpUrl } from '../text/url.ts';
import { parseInstant } from '../time/instant.ts';
import { announced, asDraft, undated } from './announced.ts';
import { parseCalendarDate } from './calendar-date.ts';
import { certificateKind } from './certified.ts';
import { sightedValues } from './sighted.ts';

/**
 * Whether an observation about a deadline says what fortify would have written down. A history may be anybody's: a value of
 * another form is no date, and must not reach a report.
 */
export function isCredible({ kind, value }: Observation): boolean {
  switch (kind) {
    case announced.sunset:
      return isInstantOr([undated], value);
    case announced.deprecation:
      return isInstantOr([undated], value.endsWith(asDraft) ? value.slice(0, -asDraft.length) : value);
    case announced.gone:
      return /^CHANGE-\d{1,9}$/.test(value);
    case announced.link:
    case announced.successor:
      return isHttpUrl(value);
    case certificateKind:
      return isInstantOr([], value);
    case 'openapi':
    case 'feed':
    case 'scan':
    case 'catalogue':
      return sightedValues.includes(value) || parseCalendarDate(value) === value;
    default:
      return true;
  }
}

function isInstantOr(others: readonly string[], value: string): boolean {
  return others.includes(value) || parseInstant(value) !== null;
}
