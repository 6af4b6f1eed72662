/** The environment variables a config may read. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A text with its variables filled in, or what is wrong with it. */
export type Interpolated =
  /** `values` are those that came from the environment. */
  | { readonly text: string; readonly values: readonly string[] }
  /** `isUnset`: as it is written it is right, and only its variables are not there. */
  | { readonly problem: string; readonly isUnset: boolean };

const token = /\$(?:(\$)|\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}|(\{))/g;

/** Whether a text has anything for `interpolate` to do. */
export function hasVariables(text: string): boolean {
  return text.includes('$');
}

/**
 * Fills in `${NAME}` and `${NAME:-default}`; `$$` is a literal `$`, and any other `$` stands for itself. An unset
 * variable without a default is a problem; a set but empty one is not. Problems never quote a value. `environment` is `null`
 * where the text may be a stranger's, and nothing is read for it.
 */
export function interpolate(text: string, environment: Environment | null): Interpolated {
  const faults: string[] = [];
  const unset: string[] = [];
  const values: string[] = [];
  const filled = text.replace(token, (match, dollar, name: string | undefined, fallback: string | undefined) => {
    if (dollar !== undefined) return '$';
    if (name === undefined) {
      faults.push(`${JSON.stringify(match)} begins no variable: write \${NAME}, \${NAME:-default}, or $$ for a dollar`);
      return '';
    }
    const value = environment?.[name];
    if (value !== undefined) values.push(value);
    else if (fallback === undefined) unset.push(`${notThere(name, environment)}\${${name}:-default}`);
    return value ?? fallback ?? '';
  });
  const problems = [...faults, ...unset];
  return problems.length === 0
    ? { text: filled, values }
    : { problem: problems.join('; '), isUnset: faults.length === 0 };
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
