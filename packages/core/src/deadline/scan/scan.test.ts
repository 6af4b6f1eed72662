import { expect, test } from 'vitest';
import { newestLineOf } from './project.ts';
import { createScan } from './scan.ts';

/** What a file uses: the ids of rows, and their lines. */
function usesOf(file: string, text: string): string[] {
  const scan = createScan({ ignore: [], severity: 'normal' });
  scan.look(file, text);
  const { sightings, problems } = scan.reading();
  expect(problems).toEqual([]);
  return sightings.map(({ id, place }) => `${id}:${place?.line}`);
}

const workflow = '.github/workflows/ci.yml';
const job = (text: string) => `jobs:\n  a:\n${text.replace(/^/gm, '    ')}\n`;

test.each<[string, string, string[]]>([
  ['an image of a runner', 'runs-on: ubuntu-20.04', ['runner-ubuntu-20-04:3']],
  ['labels', 'runs-on: [big, macos-12]', ['runner-macos-12:3']],
  ['labels of its own', 'runs-on: [self-hosted, macos-12]', []],
  ['a matrix of something else', 'strategy: { matrix: { target: [ubuntu-20.04] } }\nruns-on: ubuntu-latest', []],
  ['a group', 'runs-on: { group: big, labels: windows-2019 }', ['runner-windows-2019:3']],
  [
    'a matrix',
    'strategy: { matrix: { os: [ubuntu-20.04, ubuntu-latest], node: [18, 24] } }\nruns-on: ${{ matrix.os }}',
    ['runner-ubuntu-20-04:3', 'nodejs-18:3', 'nodejs-24:3'],
  ],
  ['what goes on', 'runs-on: ubuntu-latest', []],
  [
    'what a matrix leaves out',
    'strategy: { matrix: { os: [ubuntu-latest], exclude: [{ os: macos-12, node: 16 }] } }',
    [],
  ],
  ['numbers of nodes', 'strategy: { matrix: { node-index: [10, 11], nodes: [12], node_count: [14] } }', []],
  ['an expression', "runs-on: ${{ inputs.os || 'ubuntu-20.04' }}", ['runner-ubuntu-20-04:3']],
  ['a list in an expression', `runs-on: \${{ fromJSON('["ubuntu-20.04"]')[0] }}`, ['runner-ubuntu-20-04:3']],
  ['an alias', 'x: &os ubuntu-20.04\nruns-on: *os', ['runner-ubuntu-20-04:4']],
  ['capitals', 'steps: [{ uses: Actions/Cache@V2 }, { uses: Actions/Cache@v2 }]', ['actions-cache-v2:3']],
  ['an action', 'steps:\n  - uses: actions/cache@v2', ['actions-cache-v2:4']],
  ['a part of an action', 'steps:\n  - uses: github/codeql-action/init@v2', ['github-codeql-action-v2:4']],
  ['a minor version', 'steps: [{ uses: actions/cache@v2.1.3 }]', ['actions-cache-v2:3']],
  [
    'a commit with its version behind it',
    `steps:\n  - uses: actions/upload-artifact@${'0'.repeat(40)} # v3.1.2`,
    ['actions-upload-artifact-v3:4'],
  ],
  ['a commit alone, or one of ours', `steps:\n  - uses: actions/cache@${'0'.repeat(40)}\n  - uses: ./here`, []],
  [
    'a version of Node.js',
    'steps:\n  - uses: actions/setup-node@v7\n    with: { node-version: 18.x }',
    ['nodejs-18:5'],
  ],
  ['a container', 'container: node:18-bullseye', ['nodejs-18:3', 'debian-11:3']],
  ['a service', 'services: { db: { image: "python:3.8" } }', ['python-3-8:3']],
  ['an image of a step', 'steps:\n  - uses: docker://alpine:3.17', ['alpine-3-17:4']],
])('a workflow with %s', (_, text, uses) => {
  expect(usesOf(workflow, job(text))).toEqual(uses);
});

test('an action of ours tells what it runs on, and what its steps use', () => {
  expect(usesOf('tools/action.yml', 'runs:\n  using: node16\n  main: x.js\n')).toEqual(['action-runtime-node16:2']);
  expect(usesOf('action.yaml', 'runs:\n  using: composite\n  steps:\n    - uses: actions/cache@v1\n')).toEqual([
    'actions-cache-v1:4',
  ]);
});

test.each<[string, string[]]>([
  ['FROM node:18', ['nodejs-18:1']],
  ['FROM --platform=linux/amd64 docker.io/library/ubuntu:focal-20240101 AS base', ['ubuntu-20-04:1']],
  ['ARG V=18\nFROM node:${V}-alpine3.17 AS a\nFROM a', ['nodejs-18:2', 'alpine-3-17:2']],
  ['FROM debian:buster-slim\n# FROM node:14\nRUN echo \\\n  FROM node:16', ['debian-10:1']],
  ['FROM python:3.8.1', ['python-3-8:1']],
  ['FROM node:hydrogen-alpine', ['nodejs-18:1']],
  ['ARG V=18\nARG B=node:${V}\nFROM $B', ['nodejs-18:3']],
  ['FROM scratch\nCOPY --from=node:16 /usr/local/bin/node /bin/', ['nodejs-16:2']],
  ['FROM node:8', ['nodejs-8:1']],
  ['FROM debian:7', ['debian-7:1']],
  ['FROM ubuntu:14.04', ['ubuntu-14-04:1']],
  ['FROM alpine:3.9\nFROM alpine:3\nFROM alpine:99.1', ['alpine-3-9:1']],
  ['FROM python:3.5', ['python-3-5:1']],
  ['FROM ubuntu:19.10', ['ubuntu-19-10:1']],
  ['FROM debian:jessie', ['debian-8:1']],
  ['FROM node', []],
  ['FROM node:lts', []],
  ['FROM ghcr.io/acme/node:18', []],
  ['FROM scratch', []],
  ['nonsense', []],
  ['', []],
])('a Dockerfile with %j', (text, uses) => {
  expect(usesOf('deep/down/Dockerfile', text)).toEqual(uses);
  for (const name of ['app.Dockerfile', 'Dockerfile-prod', 'web.dockerfile', 'Containerfile'])
    expect(usesOf(name, text)).toEqual(uses);
});

test.each([
  ['18', 18],
  ['^18.0.0', 18],
  ['>=18 <21', 20],
  ['18 || 20', 20],
  ['8.x', 8],
  ['>=18', null],
  ['*', null],
  ['not a range', null],
  [`${'1 || '.repeat(1000)}1`, null],
])('engines %s end with Node.js %s', (range, line) => {
  expect(newestLineOf(range)).toBe(line);
});

test('a project tells its Node.js, and that it is of Connect or of Forge', () => {
  const project = '{\n  "engines": { "node": "18.x" },\n  "dependencies": { "atlassian-connect-express": "1" }\n}';
  expect(usesOf('package.json', project)).toEqual(['nodejs-18:2', 'connect-end-of-support:3']);
  expect(usesOf('a/.nvmrc', '# ours\nv16.3.0\n')).toEqual(['nodejs-16:2']);
  expect(usesOf('.node-version', 'lts/hydrogen')).toEqual(['nodejs-18:1']);
  expect(usesOf('.nvmrc', 'lts/*')).toEqual([]);
  expect(usesOf('atlassian-connect.json', '{\n"key": "a",\n"baseUrl": "https://a.example"}')).toEqual([
    'connect-end-of-support:3',
  ]);
  const forge = 'app:\n  id: ari:cloud:ecosystem::app/1\n';
  expect(usesOf('manifest.yml', forge)).toEqual(['forge-runtime-sandbox:2']);
  expect(usesOf('manifest.yml', `${forge}  runtime:\n    name: nodejs18.x\n`)).toEqual(['nodejs-18:4']);
  expect(usesOf('manifest.yml', 'name: of something else\n')).toEqual([]);
});

test('anchors without end are no document, and what only looks like them is one', () => {
  const run = (text: string) => {
    const scan = createScan({ ignore: [], severity: 'normal' });
    scan.look(workflow, text);
    return scan.reading().problems;
  };
  expect(run(`a: ${'&a '.repeat(100_000)}`)).toEqual([`${workflow} is no YAML`]);
  expect(run(job(`steps:\n${'  - run: a && b\n'.repeat(2000)}`))).toEqual([]);
});

test('one deadline tells every file that uses it, and one file that cannot be read leaves the others', () => {
  const scan = createScan({ ignore: [], severity: 'low' });
  for (const name of ['a', 'b', 'c', 'd']) scan.look(`${name}/Dockerfile`, 'FROM node:18\nFROM node:18\n');
  scan.look('package.json', '{"engines":');
  scan.look(workflow, 'jobs: [');
  scan.miss('huge/package.json is longer than 1 MiB');
  expect(scan.reading()).toMatchObject({
    sightings: [
      {
        id: 'nodejs-18',
        ending: { date: '2025-04-30' },
        severity: 'low',
        evidence: 'also used in b/Dockerfile:1, c/Dockerfile:1, d/Dockerfile:1',
        url: expect.stringMatching(/^https:/),
      },
    ],
    problems: ['package.json is no JSON object, and 2 other files as well'],
    missing: 'inconclusive',
  });
});
