import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { githubIssuer, verifyIdentity } from './identity.ts';

const { publicKey, privateKey } = await generateKeyPair('RS256');
const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), alg: 'RS256', kid: 'k' }] });

const claims = { repository_id: '42', ref: 'refs/heads/main', sub: 'repo:acme/app:ref:refs/heads/main' };
const policy = { audience: 'https://hooks.example', repositoryId: '42', ref: 'refs/heads/main' };

/** A token as GitHub makes them, but for some of it. */
function tokenWith(more: Record<string, unknown> = {}, { expires = '5m', key = privateKey } = {}): Promise<string> {
  return new SignJWT({ ...claims, ...more })
    .setProtectedHeader({ alg: 'RS256', kid: 'k' })
    .setIssuer(String(more['iss'] ?? githubIssuer))
    .setAudience(String(more['aud'] ?? policy.audience))
    .setIssuedAt()
    .setExpirationTime(expires)
    .sign(key);
}

test('a token of the repository, for the audience, is believed, whatever its subject says', async () => {
  await expect(verifyIdentity(await tokenWith({ sub: 'repo:mallory/app:x' }), policy, keys)).resolves.toMatchObject({
    repository_id: '42',
  });
});

test.each<[string, () => Promise<string>, string]>([
  ['of another repository of the same name', () => tokenWith({ repository_id: '43' }), 'of another repository'],
  ['of another ref', () => tokenWith({ ref: 'refs/pull/1/merge' }), 'of another ref'],
  ['for another audience', () => tokenWith({ aud: 'https://other.example' }), 'CLAIM_VALIDATION_FAILED'],
  ['of another issuer', () => tokenWith({ iss: 'https://evil.example' }), 'CLAIM_VALIDATION_FAILED'],
  ['that is over', () => tokenWith({}, { expires: '-1m' }), 'ERR_JWT_EXPIRED'],
  [
    'that somebody else signed',
    async () => tokenWith({}, { key: (await generateKeyPair('RS256')).privateKey }),
    'SIGNATURE',
  ],
  ['that is none', async () => 'x.y.z', 'not to be trusted'],
  [
    'that nobody signed',
    async () => `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{}').toString('base64url')}.`,
    'not to be trusted',
  ],
])('one %s is not', async (_, make, message) => {
  await expect(verifyIdentity(await make(), policy, keys)).rejects.toThrow(message);
});
