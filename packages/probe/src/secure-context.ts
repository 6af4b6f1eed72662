import { readFileSync } from 'node:fs';
import { createSecureContext, rootCertificates, type SecureContext } from 'node:tls';
import type { Trust } from '@fortify/core/config/check';
import { ConfigurationError, configurationError } from '@fortify/core/error';

/**
 * Hands out the TLS context for whom a check trusts. Making one costs as much as a handshake, so checks that trust the
 * same share one. Files are read once, when first asked for; a `ConfigurationError` says which cannot be.
 */
export function createSecureContexts(): (trust: Trust) => SecureContext {
  const contexts = new Map<string, SecureContext>();
  return (trust) => {
    const key = JSON.stringify(trust);
    const known = contexts.get(key);
    if (known !== undefined) return known;
    const made = makeContext(trust);
    contexts.set(key, made);
    return made;
  };
}

function makeContext({ ca, certificate, key }: Trust): SecureContext {
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
function readPem(value: string, name: string): string {
  if (value.includes('-----BEGIN ')) return value;
  try {
    return readFileSync(value, 'utf8');
  } catch (error) {
    throw configurationError(name, 'is neither PEM text nor a file that can be read', { cause: error });
  }
}
