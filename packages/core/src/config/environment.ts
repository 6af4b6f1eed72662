/** The environment variables a config may read. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A text with its variables filled in. */
export interface Interpolated {
  /** Where a variable is not there, a dash stands in its place: few values may be empty, and nothing so short is masked. */
  readonly text: string;
  /** Those that came from the environment. */
  readonly values: readonly string[];
  /** What is wrong with it as it is written. */
  readonly faults: readonly string[];
  /** What is wrong with it because a variable is not there. */
  readonly unset: readonly string[];
}

const token = /\$(?:(\$)|\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}|(\{))/g;

/** Whether a text has anything for `interpolate` to do. */
export function hasVariables(text: string): boolean {
  return text.includes('$');
}

/**
 * Fills in `${NAME}` and `${NAME:-default}`; `$$` is a literal `$`, and any other `$` stands for itself. An unset
 * variable without a default is wrong; a set but empty one is not. What is said of it never quotes a value. `environment` is `null`
 * where the text may be a stranger's, and nothing is read for it.
 */
export function interpolate(text: string, environment: Environment | null): Interpolated {
  const faults: string[] = [];
  const unset: string[] = [];
  const values: string[] = [];
  const filledIn = text.replace(token, (match, dollar, name: string | undefined, fallback: string | undefined) => {
    if (dollar !== undefined) return '$';
    if (name === undefined) {
      faults.push(`${JSON.stringify(match)} begins no variable: write \${NAME}, \${NAME:-default}, or $$ for a dollar`);
      return '';
    }
    const value = environment?.[name];
    if (value !== undefined) values.push(value);
    else if (fallback === undefined) unset.push(`${notThere(name, environment)}\${${name}:-default}`);
    return value ?? fallback ?? '-';
  });
  return { text: filledIn, values, faults, unset };
}

/** Names that a text has as `$NAME`, which a shell would read, and which stand here as they are. */
export function bareVariables(text: string): string[] {
  return [...text.matchAll(/(?<!\$)\$([A-Z][A-Z0-9_]*_[A-Z0-9_]+|[A-Z]{4,})\b/g)].map(([, name = '']) => name);
}

function notThere(name: string, environment: Environment | null): string {
  return environment === null
    ? `\${${name}} is not read for a pull request from a fork in a job that may have secrets; write `
    : `\${${name}} is not set in the environment; set it, or write `;
}
