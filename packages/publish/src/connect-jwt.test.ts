import { readFileSync } from 'node:fs';
import { jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import { canonicalRequest, queryStringHash, signRequest } from './connect-jwt.ts';

interface Vector {
  readonly name: string;
  readonly method: string;
  readonly url: string;
  readonly addonBaseUrl: string;
  readonly canonical: string;
  readonly qsh: string;
  readonly jwt: string;
}

const { vectors, secret }: { vectors: Vector[]; secret: string } = JSON.parse(
  readFileSync(new URL('../../../test/fixtures/connect-jwt-vectors.json', import.meta.url), 'utf8'),
);

test.each(vectors)('$name: $method $url', async ({ method, url, addonBaseUrl, canonical, qsh, jwt }) => {
  expect(canonicalRequest(method, url, addonBaseUrl)).toBe(canonical);
  expect(queryStringHash(method, url, addonBaseUrl)).toBe(qsh);
  // It is what Atlassian's own library has signed.
  const key = new TextEncoder().encode(secret);
  const { payload } = await jwtVerify(jwt, key, { currentDate: new Date(1_466_731_100_000) });
  expect(payload['qsh']).toBe(qsh);
});

test('a token is, byte for byte, what Atlassian’s library makes of it', async () => {
  const baseUrl = 'https://x.example/wiki';
  const url = `${baseUrl}/rest/atlassian-connect/latest/addons-metrics/com.example.appkey/publish`;
  const app = { appKey: 'com.example.appkey', secret: 'a-s3cr3t-k3y' };
  expect(await signRequest({ method: 'put', url, baseUrl }, app, 1_700_000_000_000)).toBe(
    'eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJjb20uZXhhbXBsZS5hcHBrZXkiLCJpYXQiOjE3MDAwMDAwMDAsImV4cCI6MTcwMDAwMDE4MCwicXNoIjoiOTg0MTY0YTQ3OTdlYjBkYTk2MzNhNWNjN2MwMjE4N2Q4YTRmZTkzOGMzYTk0NGYyNTgxM2ExNzgxZWM5NGZjYyJ9._WL6veZ1cg6yv9qwe-UiZy2LlNKrF3O5wVHxD0oDiNg',
  );
});
