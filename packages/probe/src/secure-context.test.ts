import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { rootCertificates } from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSecureContexts } from './secure-context.ts';

let outside: string;
let own: string;
beforeAll(() => {
  outside = mkdtempSync(join(tmpdir(), 'fortify-trust-'));
  own = mkdtempSync('.fortify-trust-');
  for (const folder of [outside, own]) writeFileSync(join(folder, 'ca.pem'), rootCertificates[0] ?? '');
  symlinkSync(join(outside, 'ca.pem'), join(own, 'leads-out.pem'));
});
afterAll(() => {
  for (const folder of [outside, own]) rmSync(folder, { recursive: true });
});

const trusting = (ca: string, isUntrusted: boolean) => () =>
  createSecureContexts(isUntrusted)({ ca, certificate: null, key: null });

test('a config of one’s own names any file; a stranger’s those of the working directory, wherever links lead', () => {
  const path = (folder: string, name = 'ca.pem') => relative('.', join(folder, name));
  for (const isUntrusted of [true, false]) expect(trusting(path(own), isUntrusted)).not.toThrow();
  for (const elsewhere of [path(outside), join(outside, 'ca.pem'), path(own, 'leads-out.pem')]) {
    expect(trusting(elsewhere, false)).not.toThrow();
    expect(trusting(elsewhere, true)).toThrow('trust.ca: is neither PEM text nor a file that can be read');
  }
});

test.skipIf(process.platform === 'win32')('a pipe is not waited for', () => {
  const pipe = join(own, 'pipe');
  execFileSync('mkfifo', [pipe]);
  for (const isUntrusted of [true, false]) expect(trusting(pipe, isUntrusted)).toThrow('trust.ca');
  expect(trusting('/dev/zero', false)).toThrow('trust.ca');
});
