import { expect, test } from 'vitest';
import { faultOfUrl, idOfUrl, joinUrl, redactUrl } from './url.ts';

test.each([
  ['https://user:secret@example.com/x', 'https://***@example.com/x'],
  ['user:secret@example.com', '***@example.com'],
  ['https://example.com/a@b', 'https://example.com/a@b'],
  ['https://user:pa/ss@example.com', 'https://***@example.com'],
  ['https://user:p#ss@example.com/x', 'https://***@example.com/x'],
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

test.each([
  ['https://api.example.com/health', 'api-example-com-health'],
  ['https://api.example.com/', 'api-example-com'],
])('%s is called %s', (url, id) => {
  expect(idOfUrl(url)).toBe(id);
});

test('URLs that differ have ids that differ, each by itself', () => {
  const urls = [
    'https://a.example/b',
    'http://a.example/b',
    'https://a.example/b?x=1',
    'https://a.example/b?x=2',
    'https://a-example/b',
    'https://a.example/B',
    'https://a.example:8443/b',
    'https://a.example/b-',
  ];
  expect(new Set(urls.map(idOfUrl)).size).toBe(urls.length);
  for (const url of urls) expect(idOfUrl(url)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});
