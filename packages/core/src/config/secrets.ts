import type { WrittenAs } from './resolve-check.ts';
import type { CheckDocument } from './schema.ts';
import type { Path } from './yaml-document.ts';

type Keys = Omit<CheckDocument, 'id'>;

/** Masking a shorter text would blot out every log without hiding anything. */
const minLength = 4;

/**
 * What must never be shown: credentials, in the forms they are sent in, and whatever came from the environment into a
 * header, a body or a private key.
 */
export function secretsOf(keys: Keys, path: Path, writtenAs: WrittenAs): string[] {
  const fromVariable = (value: string | undefined, ...more: Path) =>
    value !== undefined && writtenAs([...path, ...more]) !== null ? [value] : [];
  const found = [
    ...credentialsOf(keys.auth),
    ...Object.entries(keys.headers ?? {}).flatMap(([name, value]) => [
      ...fromVariable(value, 'headers', name),
      ...(name.toLowerCase() === 'authorization' ? [value] : []),
    ]),
    ...fromVariable(keys.body, 'body'),
    ...fromVariable(keys.send, 'send'),
    ...fromVariable(keys.trust?.key, 'trust', 'key'),
  ];
  return found.flatMap((value) => [value, ...value.split('\n')]).filter((value) => value.trim().length >= minLength);
}

function credentialsOf(auth: Keys['auth']): string[] {
  if (auth === undefined) return [];
  if ('bearer' in auth) return [auth.bearer];
  const { username, password } = auth.basic;
  return [password, Buffer.from(`${username}:${password}`).toString('base64')];
}
