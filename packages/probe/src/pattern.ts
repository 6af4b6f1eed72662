/**
 * Whether a regular expression matches somewhere in a text. RE2: the time is linear in the length of the text, whatever
 * the expression and whoever wrote the text. Loaded only when a check has an expression.
 */
export async function matchesPattern(text: string, pattern: string): Promise<boolean> {
  const { RE2JS } = await import('re2js');
  return RE2JS.compile(pattern).matcher(text).find();
}
