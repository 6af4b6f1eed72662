/** A day of UTC, in milliseconds: none has a leap second on a computer's clock. */
export const dayMs = 86_400_000;

const unitMs = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: dayMs } as const;
type Unit = keyof typeof unitMs;

/** What a duration looks like in a config: a whole number and one unit. */
export const durationPattern = /^(\d{1,12})(ms|s|m|h|d)$/;

/** `500ms 3s 5m 6h 28d` → milliseconds, or `null` when the text is not such a duration. */
export function parseDuration(text: string): number | null {
  const match = durationPattern.exec(text);
  return match === null ? null : Number(match[1]) * unitMs[match[2] as Unit];
}

/** The shortest exact form with one unit: 2,419,200,000 → `28d`, 90,000 → `90s`. */
export function formatDuration(durationMs: number): string {
  for (const unit of ['d', 'h', 'm', 's'] as const) {
    if (durationMs >= unitMs[unit] && durationMs % unitMs[unit] === 0) return `${durationMs / unitMs[unit]}${unit}`;
  }
  return `${Math.round(durationMs)}ms`;
}

/** A length of time for people, at most two units, cut off rather than rounded up: 5,160,000 → `1h 26m`. */
export function describeDuration(durationMs: number): string {
  const sign = durationMs <= -1 ? '-' : '';
  let rest = Math.abs(durationMs);
  const parts: string[] = [];
  for (const unit of ['d', 'h', 'm', 's'] as const) {
    const count = Math.floor(rest / unitMs[unit]);
    rest -= count * unitMs[unit];
    if (count > 0) parts.push(`${count}${unit}`);
    if (parts.length === 2 || (parts.length === 1 && count === 0)) break;
  }
  return parts.length === 0 ? `${sign}${Math.floor(rest)}ms` : sign + parts.join(' ');
}
