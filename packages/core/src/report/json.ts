import type { Report } from './schema.ts';

/**
 * A value as an indented JSON document that is safe in the log of a GitHub job too: `##[` would begin a command wherever
 * it stands, so its bracket is written as an escape that every parser reads back.
 */
export function formatJson(value: unknown): string {
  return `${toText(value)}\n`;
}

/** The report as its JSON document, in pieces: to join them would hold a report of ten thousand checks twice. */
export function renderJson(report: Report): readonly string[] {
  return [toText(report), '\n'];
}

function toText(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll('##[', '##\\u005b');
}
