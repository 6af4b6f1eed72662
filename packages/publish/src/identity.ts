import type { Environment } from '@fortify/core/config/environment';
import { UpstreamError } from '@fortify/core/error';
import { createRemoteJWKSet, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { EnvHttpProxyAgent, request } from 'undici';

/** Who issues the tokens of GitHub's jobs. */
export const githubIssuer = 'https://token.actions.githubusercontent.com';

const timeoutMs = 10_000;

/**
 * Asks the CI for a token of its identity, for an audience: GitHub, where the job may (`id-token: write`). Throws an
 * `UpstreamError` where there is none to be had.
 */
export async function requestIdentity(environment: Environment, audience: string): Promise<string> {
  const url = environment['ACTIONS_ID_TOKEN_REQUEST_URL'];
  const token = environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
  if (!url || !token)
    throw new UpstreamError('there is no identity to be had here: on GitHub it takes id-token: write');
  const { statusCode, body } = await request(`${url}&audience=${encodeURIComponent(audience)}`, {
    headers: { authorization: `Bearer ${token}` },
    dispatcher: new EnvHttpProxyAgent(),
    signal: AbortSignal.timeout(timeoutMs),
  }).catch((error: unknown) => {
    throw new UpstreamError('GitHub does not answer when asked for an identity', { cause: error });
  });
  const answer: unknown = await body.json().catch(() => null);
  const value = (answer as { readonly value?: unknown } | null)?.value;
  if (statusCode !== 200 || typeof value !== 'string')
    throw new UpstreamError(`GitHub gives no identity (HTTP ${statusCode})`);
  return value;
}

/** What a token has to say. */
export interface IdentityPolicy {
  readonly issuer?: string;
  readonly audience: string;
  /** The number of the repository: names change hands, and `sub` has one in it. */
  readonly repositoryId: string;
  /** `refs/heads/main`; absent = any. */
  readonly ref?: string;
}

/**
 * Verifies the token that a sink was sent, for whoever receives our webhook: signature, issuer, audience, expiry,
 * repository and ref. Never `sub`, which anybody can make look like another's by renaming. `keys` are those of the issuer, by
 * default fetched from it. Throws an `UpstreamError` where it is not what the policy wants.
 */
export async function verifyIdentity(
  token: string,
  policy: IdentityPolicy,
  keys: JWTVerifyGetKey = createRemoteJWKSet(new URL('.well-known/jwks', `${policy.issuer ?? githubIssuer}/`)),
): Promise<JWTPayload> {
  const payload = await jwtVerify(token, keys, {
    issuer: policy.issuer ?? githubIssuer,
    audience: policy.audience,
    algorithms: ['RS256'],
    requiredClaims: ['exp', 'iat', 'repository_id', 'ref'],
  }).then(
    (verified) => verified.payload,
    (error: unknown) => {
      const code = (error as { readonly code?: unknown }).code;
      throw new UpstreamError(`the token is not to be trusted (${String(code ?? 'unreadable')})`, { cause: error });
    },
  );
  if (payload['repository_id'] !== policy.repositoryId) throw new UpstreamError('the token is of another repository');
  if (policy.ref !== undefined && payload['ref'] !== policy.ref) throw new UpstreamError('the token is of another ref');
  return payload;
}
