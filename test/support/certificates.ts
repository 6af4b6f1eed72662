import { generate } from 'selfsigned';

/** A key and a certificate, PEM. */
export interface Identity {
  readonly key: string;
  readonly cert: string;
}

const dayMs = 86_400_000;

/** A certificate authority of the test's own. */
export async function createAuthority(): Promise<Identity> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'test CA' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'basicConstraints', cA: true, critical: true }],
  });
  return { key, cert };
}

/** A certificate for an address, good until some days from now; signed by an authority, or by itself. */
export async function createCertificate(ip: string, days: number, ca: Identity | null): Promise<Identity> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: ip }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - 30 * dayMs),
    notAfterDate: new Date(Date.now() + days * dayMs),
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip }] }],
    ...(ca === null ? {} : { ca }),
  });
  return { key, cert };
}
