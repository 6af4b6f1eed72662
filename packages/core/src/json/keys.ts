/** An object of a JSON document, or of one like it, of which nothing is known yet. */
export type Keys = Readonly<Record<string, unknown>>;

/** Whether a value is keys and values, and not a list. */
export function isKeys(value: unknown): value is Keys {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as keys and values: none where it is something else. */
export function asKeys(value: unknown): Keys {
  return isKeys(value) ? value : {};
}

/** The entries of a list; what is none of keys and values is empty. */
export function listOfKeys(value: unknown): Keys[] {
  return Array.isArray(value) ? value.map(asKeys) : [];
}
