import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { reportSchema } from '@fortify/core/report/schema';
import { expect, test } from 'vitest';
import { isInstalled } from '../../support/daemon.ts';
import { inRepository } from '../../support/repository.ts';
import { startShop } from '../../support/shop.ts';
import { createWorkspace } from '../../support/workspace.ts';

const hasChromium = isInstalled('chromium');

test.skipIf(!hasChromium)(
  'what a real browser did is collected; what it asked is recorded, imported and replayed without it',
  { timeout: 120_000 },
  async () => {
    await using shop = await startShop();
    await using workspace = await createWorkspace();
    const [out, har, results] = ['out', 'shop.har', 'results.json'].map((name) => join(workspace.path, name));
    await promisify(execFile)(
      process.execPath,
      [inRepository('node_modules/@playwright/test/cli.js'), 'test', '--reporter=json'],
      {
        cwd: inRepository('test/fixtures/playwright'),
        env: {
          PATH: process.env['PATH'],
          HOME: workspace.path,
          SHOP_URL: shop.url,
          CHROMIUM: '/usr/bin/chromium',
          OUT: out,
          HAR: har,
          PLAYWRIGHT_JSON_OUTPUT_NAME: results,
        },
      },
    );
    const asked = [...shop.asked];
    expect(asked).toContain('POST /api/orders {"item":7,"card_token":"tok_secret"}');

    const collected = await workspace.fortify(['synthetic', 'results.json', '--format', 'json']);
    const report = reportSchema.parse(JSON.parse(collected.stdout));
    expect([collected.exitCode, report.verdict.status]).toEqual([0, 'pass']);
    expect(report.checks.map(({ id, outcome, attempts }) => [id, outcome, attempts])).toEqual([
      ['synthetic/shop.spec.mjs/buys an order', 'good', 1],
    ]);

    const imported = await workspace.fortify([
      'synthetic',
      'import-har',
      'shop.har',
      '--id',
      'buy',
      '--output',
      'fortify.yml',
    ]);
    expect([imported.exitCode, imported.stderr]).toEqual([
      0,
      expect.stringContaining('BUY_PASSWORD, BUY_CSRF, BUY_CARD_TOKEN'),
    ]);
    expect(await workspace.read('fortify.yml')).not.toMatch(/tok_secret|s-42|c-77|pa%24s/);
    // A person would extract the token against forgery; this once it is known.
    const env = { BUY_PASSWORD: 'pa%24s', BUY_CSRF: 'c-77', BUY_CARD_TOKEN: 'tok_secret' };
    const replayed = await workspace.fortify(['check', '--format', 'json'], { env });
    const { checks } = reportSchema.parse(JSON.parse(replayed.stdout));
    expect([replayed.exitCode, checks[0]?.failures, checks[0]?.outcome]).toEqual([0, [], 'good']);
    expect(shop.asked.slice(asked.length)).toEqual(asked.filter((line) => !line.includes('style.css')));
  },
);
