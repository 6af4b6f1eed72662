import { decimal, type Losses } from './budget.ts';
import type { Loss } from './losses.ts';
import type { Window } from './window.ts';

/**
 * When so much of the budget of a rolling window remains again, if nothing fails from now on: once enough of what was lost has left
 * the window, the oldest first. As much is taken to come and be good as leaves. `losses` are those of the window, the newest first;
 * `null` where all of them may stay.
 */
export function recoveryOf(
  losses: Iterable<Loss>,
  window: Window,
  { allowed }: Pick<Losses, 'allowed'>,
  remaining: number,
): number | null {
  const mayStay = decimal(allowed * (1 - remaining));
  // Parts of slices add up with the noise of binary fractions.
  const noise = mayStay * 1e-12;
  let kept = 0;
  for (const { fromMs, toMs, lost } of losses) {
    if (kept + lost <= mayStay + noise) {
      kept += lost;
      continue;
    }
    const staysMs = (Math.max(0, mayStay - kept) / lost) * (toMs - fromMs);
    // It leaves the window a moment after it has been in it for all of its length.
    return toMs - staysMs + (window.toMs - window.fromMs) + 1;
  }
  return null;
}

/**
 * The same of a calendar period, which nothing leaves: once enough has come and was good, as fast as it came in the time that it has
 * been seen for; at the latest when the period ends, at `endMs`, and the budget is renewed.
 */
export function recoveryInPeriod(
  { lost, allowed }: Losses,
  remaining: number,
  nowMs: number,
  seenMs: number,
  endMs: number,
): number {
  const mayBeLost = decimal(allowed * (1 - remaining));
  return mayBeLost <= 0 ? endMs : Math.min(endMs, nowMs + seenMs * (lost / mayBeLost - 1));
}
