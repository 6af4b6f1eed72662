import type { CheckDocument } from './schema.ts';

type Keys = Omit<CheckDocument, 'id'>;

/** Masking a shorter text would blot out every log without hiding anything. */
const minLength = 4;

/** Credentials of a check, in the forms they are sent in. What came from the environment is a secret besides. */
export function secretsOf(keys: Keys): string[] {
  const steps = (keys.journey?.steps ?? []).flatMap(({ auth, headers }) => secretsOf({ auth, headers } as Keys));
  return [...credentialsOf(keys.auth), ...secretsOfHeaders(keys.headers ?? {}), ...steps];
}

/** Words of the names of headers that hold credentials. Another may hold one, too, which then had better come from the environment. */
const secretive =
  /(^|[-_])(authorization|auth|cookie|credentials?|password|secret|session|token|(api|access|private|auth)-?key|apikey)($|[-_])/i;

/** The credentials among some headers: of `Bearer x` also the x, of `session=x` too, for another may repeat it alone. */
export function secretsOfHeaders(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers).flatMap(([name, value]) => {
    if (!secretive.test(name)) return [];
    const words = value.split(/[\s;,]+/).flatMap((word) => [word, word.slice(word.indexOf('=') + 1)]);
    return [value, ...words.filter((word) => word.length >= 8)];
  });
}

/** What to have masked: each secret, and each line of it, for a log is masked line by line. */
export function maskable(secrets: readonly string[]): string[] {
  const lines = secrets.flatMap((secret) => [secret, ...secret.split('\n')]);
  const kept = [...new Set(lines)].filter((line) => line.trim().length >= minLength);
  // Longest first: blotting out a part of a secret would leave the rest of it standing.
  return kept.sort((a, b) => b.length - a.length);
}

/** A text with every secret in it blotted out. Before it is quoted or cut: afterwards a part of one might be left. */
export function redactSecrets(text: string, secrets: readonly string[]): string {
  return secrets.reduce((redacted, secret) => redacted.replaceAll(secret, '***'), text);
}

function credentialsOf(auth: Keys['auth']): string[] {
  if (auth === undefined) return [];
  if ('bearer' in auth) return [auth.bearer];
  const { username, password } = auth.basic;
  return [password, Buffer.from(`${username}:${password}`).toString('base64')];
}
