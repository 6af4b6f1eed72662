// Control characters (C0, DEL, C1), the line and paragraph separators, the bidirectional overrides, the zero-width characters,
// and what is no character at all: none has a place in one line of text, and each can hide or reorder what a reader sees.
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: matching them is the point
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|\udb40[\udc00-\udc7f]/g;

/** What divides lines, or sets words apart: of several lines a space makes one. */
const breaks = /\r\n|[\t-\r\u0085\u2028\u2029]/g;

/** What there is nothing to do about, as about most texts: Latin letters and signs, no `#`, and no `:` or space to begin with. */
const harmless = /^(?:[!-"$-9;-~\u00a1-\u00ac\u00ae-\u024f][ -"$-~\u00a1-\u00ac\u00ae-\u024f]*)?$/;

/**
 * Text from elsewhere as one harmless line of at most `maxLength` UTF-16 units, which is how lengths are counted wherever it is
 * read again: breaks become spaces, unseen characters `�`, and the two marks by which GitHub's runner knows a command in a log
 * (`::` at the start of a line, `##[` anywhere) are broken.
 */
export function plainLine(text: string, maxLength = 200): string {
  if (text.length <= maxLength && harmless.test(text)) return text;
  const line = text
    .slice(0, 2 * maxLength + 2)
    .replace(breaks, ' ')
    .replace(unseen, '\ufffd')
    .replaceAll('##[', '## [')
    .replace(/^(\s*):(?=:)/, '$1: ');
  return cut(line, maxLength);
}

/** At most so many units of a text, the last character of them not halved. */
function cut(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  return `${text.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Whether GitHub's runner would take something in a text for a command (actions/runner, ActionCommand.cs). */
export function holdsWorkflowCommand(text: string): boolean {
  return /^\s*::|##\[/m.test(text);
}

/** A value as an error message quotes it: one line, quoted, cut. */
export function quote(value: unknown): string {
  // JSON has no word for NaN and infinity.
  const isUnwritable = typeof value === 'number' && !Number.isFinite(value);
  return plainLine((isUnwritable ? undefined : JSON.stringify(value)) ?? String(value), 100);
}

/** `1 check`, `2 checks`, `139,342 samples`. */
export function count(number: number, noun: string): string {
  return `${formatCount(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** A whole number, 0 or more, as `139,342`. Not by `Intl`: to load it takes longer than all else that a first line of text does. */
export function formatCount(number: number): string {
  if (number < 1000 || !Number.isSafeInteger(number)) return String(number);
  return `${formatCount(Math.floor(number / 1000))},${String(number % 1000).padStart(3, '0')}`;
}

/** Orders by UTF-16 code units: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
