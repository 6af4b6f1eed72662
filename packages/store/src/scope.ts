/** A scope as a name that git takes for a folder on any system, that a cache key can hold, and that no other scope has. */
export function encodeScope(scope: string): string {
  return encodeURIComponent(scope.toWellFormed()).replace(/^\./, '%2E').replaceAll('~', '%7E');
}
