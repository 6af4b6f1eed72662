// node scripts/extract-openapi.mjs PATH/TO/@octokit/openapi: takes the calls this product makes, and everything they refer
// to, out of GitHub's own OpenAPI description, which is 385 MB as a package: npm pack @octokit/openapi. Tests hold
// requests, and what the fake answers, against it. GitHub publishes it under the MIT licence.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const calls = {
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch', 'delete'],
  '/repos/{owner}/{repo}/issues': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/{issue_number}': ['patch'],
  '/repos/{owner}/{repo}/pulls': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['get'],
  '/user': ['get'],
  '/repos/{owner}/{repo}/check-runs': ['post'],
  '/repos/{owner}/{repo}/statuses/{sha}': ['post'],
  '/repos/{owner}/{repo}/deployments': ['post'],
  '/repos/{owner}/{repo}/deployments/{deployment_id}/statuses': ['post'],
  '/repos/{owner}/{repo}/actions/caches': ['get'],
  '/repos/{owner}/{repo}/actions/caches/{cache_id}': ['delete'],
};

const source = process.argv[2] ?? 'node_modules/@octokit/openapi';
const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
const whole = JSON.parse(readFileSync(join(source, 'generated/api.github.com.json'), 'utf8'));
const paths = Object.fromEntries(
  Object.entries(calls).map(([path, methods]) => [
    path,
    Object.fromEntries(methods.map((method) => [method, whole.paths[path][method]])),
  ]),
);

const components = {};
take(paths);
const extract = {
  openapi: whole.openapi,
  info: {
    title: `An extract of @octokit/openapi ${version}, made by scripts/extract-openapi.mjs`,
    license: whole.info.license,
    version: whole.info.version,
  },
  paths,
  components,
};
writeFileSync('test/fixtures/github-openapi.json', `${JSON.stringify(extract, withoutExamples)}\n`);
// Pull requests and issues have dozens of fields that are always sent: GitHub's own examples of them.
const [pull] = whole.components.examples['pull-request-simple-items'].value;
writeFileSync('test/fixtures/github-pull-request.json', `${JSON.stringify(pull)}\n`);

const { value: wholePull } = whole.components.examples['pull-request'];
writeFileSync('test/fixtures/github-whole-pull-request.json', `${JSON.stringify(wholePull)}\n`);

const { value: issue } = whole.components.examples.issue;
writeFileSync('test/fixtures/github-issue.json', `${JSON.stringify(issue)}\n`);

function take(node) {
  if (typeof node !== 'object' || node === null) return;
  if (typeof node.$ref === 'string') {
    const [kind, name] = node.$ref.split('/').slice(2);
    if (components[kind]?.[name] !== undefined || kind === 'examples') return;
    components[kind] = { ...components[kind], [name]: whole.components[kind][name] };
    take(whole.components[kind][name]);
    return;
  }
  for (const value of Object.values(node)) take(value);
}

function withoutExamples(key, value) {
  return ['examples', 'example', 'externalDocs', 'x-github'].includes(key) && typeof value !== 'string'
    ? undefined
    : value;
}
