import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs';
import { sep } from 'node:path';
import { createSecureContext, rootCertificates, type SecureContext } from 'node:tls';
import type { Trust } from '@fortify/core/config/check';
import { ConfigurationError, configurationError } from '@fortify/core/error';

/**
 * Hands out the TLS context for whom a check trusts. Making one costs as much as a handshake, so checks that trust the
 * same share one. Files are read once, when first asked for, those of a stranger's config (`isUntrusted`) only within the working
 * directory; a `ConfigurationError` says which cannot be.
 */
export function createSecureContexts(isUntrusted: boolean): (trust: Trust) => SecureContext {
  const contexts = new Map<string, SecureContext>();
  return (trust) => {
    const key = JSON.stringify(trust);
    const known = contexts.get(key);
    if (known !== undefined) return known;
    const made = makeContext(trust, isUntrusted);
    contexts.set(key, made);
    return made;
  };
}

function makeContext({ ca, certificate, key }: Trust, isUntrusted: boolean): SecureContext {
  const readPem = (value: string, name: string) => pemOf(value, name, isUntrusted);
  try {
    return createSecureContext({
      ...(ca === null ? {} : { ca: [...rootCertificates, readPem(ca, 'trust.ca')] }),
      ...(certificate === null ? {} : { cert: readPem(certificate, 'trust.certificate') }),
      ...(key === null ? {} : { key: readPem(key, 'trust.key') }),
    });
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    throw configurationError('trust', 'ca, certificate and key do not make a TLS identity', { cause: error });
  }
}

/** PEM text as it stands, or the file that holds it. What is neither may be a secret, and is not shown. */
function pemOf(value: string, name: string, isUntrusted: boolean): string {
  if (value.includes('-----BEGIN ')) return value;
  try {
    if (isUntrusted && !realpathSync(value).startsWith(realpathSync('.') + sep)) throw new Error('it is outside');
    return readPlainFile(value);
  } catch (error) {
    throw configurationError(name, 'is neither PEM text nor a file that can be read', { cause: error });
  }
}

/** A bundle of all the authorities there are is a quarter of that. */
const longestPemBytes = 1024 * 1024;

/** Reads a file, and nothing that only looks like one: a pipe would keep us waiting, and a device has no end. */
function readPlainFile(path: string): string {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const found = fstatSync(file);
    if (!found.isFile() || found.size > longestPemBytes) throw new Error('it is no file, or too long');
    return readFileSync(file, 'utf8');
  } finally {
    closeSync(file);
  }
}
