import { latestInstantMs } from '../time/instant.ts';
import type { Announcement } from './announcement.ts';

/**
 * Of two answers in a row, the announcement that matters: of what is gone, else of what goes sooner. What servers get wrong is told
 * of both.
 */
export function moreUrgent(a: Announcement | null, b: Announcement | null): Announcement | null {
  if (a === null || b === null) return a ?? b;
  const endOf = ({ goneBy, sunset }: Announcement) => (goneBy === null ? (sunset?.atMs ?? latestInstantMs) : 0);
  const problems = [...new Set([...a.problems, ...b.problems])];
  return { ...(endOf(b) < endOf(a) ? b : a), problems };
}
