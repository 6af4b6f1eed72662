import { generate } from 'selfsigned';

/** A private key and a certificate that nobody but itself vouches for, both PEM, made anew each time. */
export async function selfSignedCertificate(host: string): Promise<{ key: string; cert: string }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: host }], {
    keyType: 'ec',
    algorithm: 'sha256',
  });
  return { key, cert };
}
