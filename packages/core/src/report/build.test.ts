import { expect, test } from 'vitest';
import { configOfChecks } from '../config/from-urls.ts';
import type { Measurement } from '../sample/measurement.ts';
import { noPhases } from '../sample/measurement.ts';
import { maxNameLength } from '../sample/sample.ts';
import { decideVerdict } from '../verdict/decide.ts';
import { buildReport } from './build.ts';
import { reportSchema } from './schema.ts';

const { gate: defaultGate } = configOfChecks([]);

/** As much as a measurement can hold: a suite of which every test failed at length, or a journey of endless paths. */
const fullest: Measurement = {
  check: { id: 'x'.repeat(maxNameLength), target: 'https://a.example/'.padEnd(5000, 'x'), location: 'default' },
  outcome: 'bad',
  failures: Array.from({ length: 12 }, () => ({ reason: 'body', detail: 'expected'.padEnd(1200, ' this') })),
  warnings: [],
  status: 500,
  durationMs: 3,
  attempts: 2,
  steps: [{ name: `GET /${'x'.repeat(3000)}`, durationMs: 3, status: 500 }],
  address: null,
  phases: noPhases,
  certificate: null,
  atMs: Date.UTC(2026, 10, 22),
};

test('a report of the fullest measurement is one that every reader of reports takes', () => {
  const evidence = { results: [fullest], objectives: [], damaged: [], unreachable: null, notRecorded: null };
  const report = buildReport({
    generatedAtMs: fullest.atMs,
    service: null,
    run: { ci: 'local', repository: '', commit: '', branch: '', pullRequest: null, url: '', location: 'default' },
    verdict: decideVerdict(evidence, defaultGate),
    mode: 'enforce',
    notices: [],
    results: [fullest],
    objectives: [],
    deadlines: [],
    timing: null,
  });
  expect(reportSchema.parse(report)).toEqual(report);
  expect(report.verdict.reasons.map(({ message }) => message.length)).toEqual([2000]);
});
