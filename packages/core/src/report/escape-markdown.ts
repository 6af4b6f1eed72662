import { plainLine } from '../text/plain.ts';

/**
 * A code span in a cell of a table, where a pipe would end the cell. Renderers differ on how many backslashes before a pipe
 * escape it: one that the text has there is set apart, so that only ours stands before the pipe.
 */
export function codeCell(text: string, maxLength = 200): string {
  return codeSpan(text.replaceAll('\\|', '\\ |'), maxLength).replaceAll('|', '\\|');
}

/**
 * Text from elsewhere as a Markdown code span. Inside one, GitHub renders no HTML and links no
 * mention, issue or URL; the fence is longer than any run of backticks in the text.
 */
export function codeSpan(text: string, maxLength = 200): string {
  const line = plainLine(text, maxLength);
  if (line.trim() === '') return '';
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = longest > 0 ? ' ' : '';
  return `${fence}${padding}${line}${padding}${fence}`;
}

/**
 * Text from elsewhere as Markdown prose that renders as that text and nothing more: no formatting, HTML, table cell,
 * mention, issue link or URL. An empty comment breaks what GitHub would link after rendering.
 */
export function escapeMarkdown(text: string, maxLength = 500): string {
  return plainLine(text, maxLength)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/[@#]/g, '$&<!-- -->')
    .replace(/:(?=\/\/)|www(?=\.)|GH(?=-\d)|:(?=[a-z+-]|(?:100|1234|8ball|\d\w\w_place_medal):)/gi, '$&<!-- -->');
}
