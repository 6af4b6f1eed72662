import { configurationError } from '../error.ts';
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
    ...(profile === null
      ? shown.flatMap(({ id, url }) => [`  - id: ${id}`, `    url: ${JSON.stringify(url)}`])
      : baseUrlsOf(shown)),
    ...(profile === null ? objective : []),
    '',
  ].join('\n');
}

/** The same URLs as one check: a path, and every base URL it is probed on. */
function baseUrlsOf(checks: readonly UrlCheck[]): string[] {
  const paths = [...new Set(checks.map(({ url }) => new URL(url)).map(({ pathname, search }) => pathname + search))];
  if (paths.length > 1) {
    throw configurationError(
      'URL',
      `the profile probes one path on every base URL, and these have ${paths.join(', ')}`,
    );
  }
  const origins = checks.map(({ url }) => `      - ${JSON.stringify(new URL(url).origin)}`);
  return ['  - id: app', `    path: ${JSON.stringify(paths[0] ?? '/')}`, '    base-urls:', ...origins];
}

const objective = [
  '',
  '# Judged once there are 30 samples that cover half of the window; inconclusive until then. A window of 7d gets there sooner.',
  'objectives:',
  '  - id: availability',
  '    target: 99.5%',
  '    window: 28d',
];
