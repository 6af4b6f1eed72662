import type { Report } from './schema.ts';

/**
 * A value as an indented JSON document that is safe in the log of a GitHub job too: `##[` would begin a command wherever
 * it stands, so its bracket is written as an escape that every parser reads back.
 */
export function formatJson(value: unknown): string {
  return `${toText(value)}\n`;
}

/** Beyond so many checks and objectives, nobody reads a report without a program. */
const mostIndented = 200;

/**
 * The report as its JSON document, indented as long as somebody may want to look at it, in pieces: to join them would hold a
 * report of ten thousand checks twice.
 */
export function renderJson(report: Report): readonly string[] {
  const isLarge = report.checks.length + report.objectives.length > mostIndented;
  return [toText(report, isLarge ? 0 : 2), '\n'];
}

function toText(value: unknown, indent = 2): string {
  return JSON.stringify(value, null, indent).replaceAll('##[', '##\\u005b');
}
