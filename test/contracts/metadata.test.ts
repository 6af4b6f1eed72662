import { existsSync, globSync, readFileSync } from 'node:fs';
import { tokenInput } from '@fortify/action/tokens';
import { parseInputs as parseCommentInputs } from '@fortify/comment/inputs';
import { parseConfig } from '@fortify/core/config/parse-config';
import { rareRulesFor } from '@fortify/core/config/rare-rules';
import { version } from '@fortify/core/version';
import { parseInputs as parseDeprecationsInputs } from '@fortify/deprecations/inputs';
import { parseInputs as parseGateInputs } from '@fortify/gate/inputs';
import { parseInputs as parseHealthCheckInputs } from '@fortify/health-check/inputs';
import { parseInputs as parseSloInputs } from '@fortify/slo/inputs';
import { parseInputs as parseSyntheticInputs } from '@fortify/synthetic/inputs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { inRepository } from '../support/repository.ts';

const read = (path: string) => readFileSync(inRepository(path), 'utf8');
const list = (pattern: string) => globSync(pattern, { cwd: inRepository() }).map((path) => path.replaceAll('\\', '/'));

const actions = ['action.yml', ...list('packages/*/action.yml')].map((path) => ({ path, metadata: parse(read(path)) }));

test.each(actions)('$path runs on Node 24, from a file that is there', ({ path, metadata }) => {
  expect(metadata.runs.using).toBe('node24');
  expect(existsSync(inRepository(path, '..', metadata.runs.main))).toBe(true);
});

test.each(actions)('$path names inputs and outputs in kebab-case and describes each', ({ metadata }) => {
  for (const [name, { description }] of Object.entries<{ description: string }>({
    ...metadata.inputs,
    ...metadata.outputs,
  })) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(description).toMatch(/\.$/);
  }
});

const parsers = {
  'action.yml': parseHealthCheckInputs,
  'packages/comment/action.yml': parseCommentInputs,
  'packages/gate/action.yml': parseGateInputs,
  'packages/slo/action.yml': parseSloInputs,
  'packages/deprecations/action.yml': parseDeprecationsInputs,
  'packages/synthetic/action.yml': parseSyntheticInputs,
};

test.each(actions)('$path declares just the inputs that are read', ({ path, metadata }) => {
  const asked = new Set([tokenInput]);
  parsers[path as keyof typeof parsers]((name) => {
    asked.add(name);
    return '';
  });
  expect([...asked].sort()).toEqual(Object.keys(metadata.inputs).sort());
});

test('there is one version', () => {
  const manifests = ['package.json', ...list('packages/*/package.json')].map((path) => JSON.parse(read(path)).version);
  expect(new Set(manifests)).toEqual(new Set([version]));
});

test.each(list('{examples/*.yml,.github/fortify.yml}'))('%s is a valid config', async (path) => {
  const text = read(path);
  expect(parseConfig(path, text, {}, { rules: await rareRulesFor(text) }).config.objectives.length).toBeGreaterThan(0);
});

const yamlBlocks = ['README.md', ...list('docs/*.md'), ...list('packages/*/README.md')].flatMap((path) =>
  [...read(path).matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = ''], index) => ({ path, index, text })),
);
const exampleWorkflows = list('examples/workflows/*.yml').map((path) => ({ path, index: 0, text: read(path) }));

test.each([...yamlBlocks, ...exampleWorkflows])('YAML block $index of $path is what it says', async ({ text }) => {
  const document = parse(text);
  if (document.steps === undefined && document.jobs === undefined) {
    // A config, or what of it the page is about.
    const whole = document.version === 1 ? text : `version: 1\n${text}`;
    const { checks, objectives } = parseConfig(
      'README.md',
      whole,
      { HEALTH_TOKEN: 'x' },
      { rules: await rareRulesFor(whole) },
    ).config;
    const isOther = ['deprecations', 'comment'].some((section) => document[section] !== undefined);
    expect(checks.length + objectives.length > 0 || isOther).toBe(true);
    return;
  }
  const steps = document.steps ?? Object.values<{ steps: unknown[] }>(document.jobs).flatMap((job) => job.steps);
  const own = steps.filter(({ uses = '' }) => uses.startsWith('fortify/health-check'));
  expect(own.length).toBeGreaterThan(0);
  for (const { uses, with: given = {} } of own) {
    const folder = /^fortify\/health-check\/?(.*)@v1$/.exec(uses)?.[1];
    const action = actions.find(({ path }) => path === (folder ? `${folder}/action.yml` : 'action.yml'));
    expect(Object.keys(action?.metadata.inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
  }
});

test('every command CONTRIBUTING.md names is there', () => {
  const { scripts } = JSON.parse(read('package.json'));
  const named = [...read('CONTRIBUTING.md').matchAll(/npm (?:run )?([a-z:-]+)/g)].map(([, name = '']) => name);
  for (const name of named.filter((command) => command !== 'ci')) expect(Object.keys(scripts)).toContain(name);
});

const workflows = list('.github/workflows/*.yml').map((path) => ({
  path,
  text: read(path),
  workflow: parse(read(path)),
}));

test.each(workflows)('$path grants nothing it does not name, and pins what it uses', ({ text, workflow }) => {
  expect(workflow.permissions).toEqual({});
  for (const job of Object.values<{ permissions?: unknown; 'timeout-minutes'?: number }>(workflow.jobs)) {
    expect(job.permissions).toBeDefined();
    expect(job['timeout-minutes']).toBeGreaterThan(0);
  }
  const uses = [...text.matchAll(/uses: (\S+)(.*)/g)];
  for (const [, name = '', comment = ''] of uses.filter(([, name]) => !name?.startsWith('./'))) {
    expect(name).toMatch(/@[0-9a-f]{40}$/);
    expect(comment).toMatch(/^ # v\d+\.\d+\.\d+$/);
  }
});

test('CI waits for every job', () => {
  const { jobs } = parse(read('.github/workflows/ci.yml'));
  expect([...jobs['ci-ok'].needs].sort()).toEqual(
    Object.keys(jobs)
      .filter((name) => name !== 'ci-ok')
      .sort(),
  );
});
