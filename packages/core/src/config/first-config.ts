import type { UrlCheck } from './from-urls.ts';
import type { ProfileName } from './profiles.ts';

const schemaUrl = 'https://raw.githubusercontent.com/fortify/health-check/v1/packages/core/schema/fortify.schema.json';

/**
 * A first `fortify.yml` that works as it is and can be edited: these checks (one example where there are none), and one
 * objective, unless a profile brings its own.
 */
export function firstConfig(checks: readonly UrlCheck[], profile: ProfileName | null): string {
  const shown = checks.length > 0 ? checks : [{ id: 'home', url: 'https://example.com/' }];
  return [
    `# yaml-language-server: $schema=${schemaUrl}`,
    'version: 1',
    'service: my-service',
    ...(profile === null ? [] : [`profile: ${profile}`]),
    '',
    '# How often your schedule runs the checks, and how long each may take.',
    'defaults:',
    ...(profile === null ? ['  every: 15m', '  timeout: 5s'] : ['  every: 15m']),
    '',
    'checks:',
    ...shown.flatMap(({ id, url }) => [`  - id: ${id}`, `    url: ${JSON.stringify(url)}`]),
    ...(profile === null ? objective : []),
    '',
  ].join('\n');
}

const objective = [
  '',
  '# Judged once there are 30 samples that cover half of the window; inconclusive until then.',
  'objectives:',
  '  - id: availability',
  '    target: 99.5%',
  '    window: 28d',
];
