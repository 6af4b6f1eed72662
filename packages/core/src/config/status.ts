/** An inclusive range of HTTP statuses. */
export interface StatusRange {
  readonly from: number;
  readonly to: number;
}

/** `200`, `2xx`, `200-204` → ranges; `null` when one of them is none of those, or there is none at all. */
export function parseStatuses(values: readonly (string | number)[]): readonly StatusRange[] | null {
  const ranges = values.map((value) => parseStatus(String(value).trim().toLowerCase()));
  return ranges.length === 0 || ranges.includes(null) ? null : ranges.filter((range) => range !== null);
}

/** Whether a status is in one of the ranges. */
export function matchesStatus(status: number, ranges: readonly StatusRange[]): boolean {
  return ranges.some(({ from, to }) => status >= from && status <= to);
}

/** The ranges as a person would write them: `2xx`, `200, 204`. */
export function describeStatuses(ranges: readonly StatusRange[]): string {
  return ranges.map(describeRange).join(', ');
}

function describeRange({ from, to }: StatusRange): string {
  if (from === to) return String(from);
  return from % 100 === 0 && to === from + 99 ? `${from / 100}xx` : `${from}-${to}`;
}

function parseStatus(text: string): StatusRange | null {
  const family = /^([1-5])xx$/.exec(text);
  if (family !== null) return { from: Number(family[1]) * 100, to: Number(family[1]) * 100 + 99 };
  const range = /^([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?$/.exec(text);
  if (range === null) return null;
  const from = Number(range[1]);
  const to = Number(range[2] ?? range[1]);
  return from <= to ? { from, to } : null;
}
