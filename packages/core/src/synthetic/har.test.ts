import { expect, test } from 'vitest';
import { parseConfig } from '../config/parse-config.ts';
import { journeyOfHar } from './har.ts';

const recording = (request: object) => ({
  log: {
    entries: [
      { request: { method: 'GET', ...request }, response: { status: 200, content: { mimeType: 'text/plain' } } },
    ],
  },
});

test.each(['${HOME}', 'GET\nPOST', 'G{{x}}T'])('a recording whose method is %j is none', (method) => {
  expect(() => journeyOfHar(recording({ url: 'https://a.example/', method }), 'a')).toThrow(
    'there is no request in it',
  );
});

test.each(['{{{name}}}', '{{name}}', '${HOME}', '$$'])('%j in a recording is what it was, and no variable', (value) => {
  const { yaml } = journeyOfHar(recording({ url: 'https://a.example/', headers: [{ name: 'Accept', value }] }), 'a');
  const [check] = parseConfig('fortify.yml', yaml, {}).config.checks;
  const accept = check?.kind === 'journey' ? check.steps[0]?.request.headers['accept'] : undefined;
  expect(accept?.replaceAll('{ ', '{')).toBe(value);
  expect(accept).not.toContain('{{');
});
