import type { Service } from './services.ts';

/** The config of the demonstration: every service a check, and one objective for each. */
export function demoConfig(services: readonly Service[]): string {
  return [
    'version: 1',
    'service: demo',
    'defaults:',
    '  every: 15m',
    '  timeout: 1s',
    '  confirm: 0',
    'checks:',
    ...services.flatMap(({ id, url, behaviour }) => [`  - id: ${id}  # ${behaviour}`, `    url: ${url}`]),
    'objectives:',
    '  - id: availability',
    '    target: 99%',
    '    window: 28d',
    '',
  ].join('\n');
}
