import { expect, test } from 'vitest';
import { faultOfUrl, idsOfUrls, joinUrl, redactUrl } from './url.ts';

test.each([
  ['https://user:secret@example.com/x', 'https://***@example.com/x'],
  ['user:secret@example.com', '***@example.com'],
  ['https://example.com/a@b', 'https://example.com/a@b'],
  ['https:/user:secret@example.com', 'https:/***@example.com'],
])('redacts %s', (text, redacted) => {
  expect(redactUrl(text)).toBe(redacted);
});

test.each([
  ['example.com/health', 'has no scheme'],
  ['localhost:8080/health', 'has no scheme'],
  ['ftp://example.com', 'has another scheme'],
  ['https://user:secret@example.com', 'holds credentials'],
  ['https://', 'cannot be read'],
  ['https://exa mple.com', 'cannot be read'],
  ['', 'expected a URL'],
])('refuses %j: %s', (text, fault) => {
  expect(faultOfUrl(text)).toContain(fault);
  expect(faultOfUrl(text)).not.toContain('secret');
});

test.each([
  ['https://a.example', '/health', 'https://a.example/health'],
  ['https://a.example/app/', '/health?x=1', 'https://a.example/app/health?x=1'],
])('joins %s and %s without losing a part', (base, path, joined) => {
  expect(joinUrl(base, path)).toBe(joined);
});

test('names URLs by their words, and tells apart those with the same', () => {
  const urls = ['https://api.example.com/health', 'https://a.example/?x=1', 'https://a.example/?x=2'];
  const [api, one, two] = idsOfUrls(urls);
  expect(api).toBe('api-example-com-health');
  expect(one).toMatch(/^a-example-[0-9a-f]{6}$/);
  expect(one).not.toBe(two);
  expect(idsOfUrls([...urls].reverse()).reverse()).toEqual([api, one, two]);
});
