import { reportSchema } from '@fortify/core/report/schema';
import { expect, test } from 'vitest';
import { createWorkspace } from '../../support/workspace.ts';
import { faults } from './fault-table.ts';
import { startFaultyServices } from './servers.ts';

test('one run over every fault names the right reason for each, and shows no text of the other side', async () => {
  await using services = await startFaultyServices();
  await using workspace = await createWorkspace();
  await workspace.write('ca.pem', services.ca);
  // Only what runs into its time limit has a short one: a busy machine is no fault of a service.
  const limit = (reason: string | null) => (reason === 'timeout' ? '    timeout: 1500ms\n' : '');
  const checks = faults.map(({ id, reason }) => `  - id: ${id}\n    ${services.checks.get(id)}\n${limit(reason)}`);
  // Nothing is confirmed but where that is the point: a second probe of a silent server would only take longer.
  const defaults = 'defaults: { timeout: 20s, confirm: 0, trust: { ca: ca.pem } }';
  await workspace.write('fortify.yml', `version: 1\n${defaults}\nchecks:\n${checks.join('')}`);
  const { exitCode, stdout, stderr } = await workspace.fortify(['check', '--format', 'json']);
  expect([exitCode, stderr]).toEqual([1, '']);
  const report = reportSchema.parse(JSON.parse(stdout));

  const found = report.checks.map(({ id, outcome, reason }) => ({ id, outcome, reason }));
  expect(found).toEqual(faults.map(({ id, outcome, reason }) => ({ id, outcome, reason })));
  expect(stdout).not.toMatch(/evil\.example|name=verdict|<img>/);

  const check = (id: string) => report.checks.find((candidate) => candidate.id === id);
  expect(check('recovers')?.attempts).toBe(2);
  expect(check('confirmed')?.attempts).toBe(2);
  expect(check('ipv6-only')?.address).toBe('::1');
  expect(check('tls-soon')?.certificate?.daysLeft).toBe(5);
  expect(check('tls-expired')?.certificate?.daysLeft).toBe(-1);
  const codes = (id: string) =>
    report.verdict.reasons.filter(({ subject }) => subject === id).map(({ code, severity }) => [code, severity]);
  expect(codes('tls-soon')).toEqual([['certificate-expiring', 'warn']]);
  expect(codes('redirect-metadata')).toEqual([['blocked', 'fail']]);

  // What was recorded is the reasons, and when each certificate ends.
  const stats = JSON.parse((await workspace.fortify(['history', 'stats', '--format', 'json'])).stdout);
  expect(stats.samples).toBe(faults.length);
  expect(stats.observations).toContainEqual({
    kind: 'certificate',
    subject: 'tls-soon',
    value: check('tls-soon')?.certificate?.notAfter,
    firstSeen: report.generatedAt,
    lastSeen: report.generatedAt,
  });
});
