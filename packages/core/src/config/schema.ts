import { z } from 'zod';
import { checkKeys, checkSchema } from './check-schema.ts';
import { atLeast, id, oneOf, oneOrMoreOf, period, ratio, strict, target, url, wholeNumber } from './fields.ts';
import { historyStores, saveWords } from './history.ts';
import { profileNames } from './profiles.ts';

const expectedBranch = 'expected the name of a branch, such as fortify-history';

const gateKeys = {
  budget: strict({ warn: ratio.optional(), fail: ratio.optional() })
    .optional()
    .describe('Remaining error budget below which to warn (25%) and to fail (0%).'),
  recent: strict({
    window: period.optional().describe('The look-back. Default 15m.'),
    failures: atLeast(1).optional().describe('Default 1.'),
  })
    .optional()
    .describe('Warn when a check failed this often within the window.'),
  'min-samples': wholeNumber.optional().describe('Fewer counted samples are inconclusive. Default 30.'),
  'min-failures': wholeNumber.optional().describe('Fewer failures cannot fail. Default 2.'),
  'min-coverage': ratio.optional().describe('Less coverage of the window is inconclusive. Default 50%.'),
  stale: z
    .number({ error: 'expected a number of cadences, such as 3' })
    .positive({ error: 'expected a number of cadences, such as 3' })
    .optional()
    .describe('Cadences since the newest sample after which the history is stale. Default 3.'),
  'no-data': oneOf(['pass', 'warn', 'fail'])
    .optional()
    .describe('What inconclusive does to the exit code. Default warn.'),
};

const objectiveGate = strict(gateKeys);

const objective = strict({
  id,
  checks: z
    .union([z.string(), z.array(z.string()).min(1, { error: 'expected at least one id or glob' })], {
      error: 'expected ids or globs of checks',
    })
    .transform((value) => (typeof value === 'string' ? [value] : value))
    .optional()
    .describe('Ids of checks, or globs with * and ?. Default: all.'),
  per: oneOf(['check', 'all'])
    .optional()
    .describe('check: a result for each check. all: samples pooled. Default check.'),
  target,
  window: period.optional().describe('Rolling window. Default 28d.'),
  budgeting: oneOf(['occurrences']).optional().describe('How samples become an SLI. Default occurrences.'),
  every: period.optional().describe("Declared cadence. Default: the check's."),
  degraded: oneOf(['good', 'bad']).optional().describe('What degraded counts as. Default good.'),
  gate: objectiveGate.optional().describe("Overrides the file's gate for this objective."),
});

/** `fortify.yml` as written: the one source of its JSON Schema, of its defaults' meaning, and of its errors. */
export const configSchema = strict({
  version: z.literal(1, { error: 'expected version: 1' }).describe('The version of this format.'),
  service: z
    .string({ error: 'expected a name' })
    .min(1, { error: 'expected a name' })
    .max(100, { error: 'expected at most 100 characters' })
    .optional()
    .describe('The name of the service. Default: the repository.'),
  profile: z
    .enum(profileNames, { error: `expected one of: ${profileNames.join(', ')}` })
    .optional()
    .describe('A preset of rules, under whatever this file says.'),
  defaults: strict(checkKeys).optional().describe('Keys of checks that do not set them.'),
  checks: z
    .array(checkSchema, { error: 'expected a list of checks' })
    .optional()
    .describe('What is checked; may be absent where objectives speak of imported history only.'),
  canary: z
    .array(url, { error: 'expected a list of URLs' })
    .optional()
    .describe(
      'URLs asked when checks fail on network reasons: only if all fail too was it our own network. Default on GitHub: its API.',
    ),
  egress: strict({ allow: z.array(z.string()).optional(), deny: z.array(z.string()).optional() })
    .optional()
    .describe(
      'Addresses, CIDR ranges, host names and globs of them, allowed or denied besides the rules that always hold.',
    ),
  objectives: z.array(objective, { error: 'expected a list of objectives' }).optional().describe('The SLOs.'),
  gate: strict({
    ...gateKeys,
    health: oneOf(['fail', 'warn', 'ignore'])
      .optional()
      .describe('What an unhealthy check of this run does. Default fail.'),
  })
    .optional()
    .describe('How figures become a verdict.'),
  'fail-on': oneOf(['unhealthy', 'fail', 'inconclusive', 'never'])
    .optional()
    .describe('When the job of the action fails; its input wins. Default unhealthy.'),
  history: strict({
    store: oneOrMoreOf(historyStores)
      .optional()
      .describe(
        'Where samples are kept: the cache of GitHub, a branch of the repository, a directory, or several of them (a list): all are read, and all are written. Default: directory; cache in an action.',
      ),
    branch: z
      .string({ error: expectedBranch })
      .regex(/^(?!.*(\.\.|\/\/|@\{|\.lock(\/|$)))[A-Za-z0-9_][A-Za-z0-9_./-]{0,99}(?<![./])$/, {
        error: expectedBranch,
      })
      .optional()
      .describe('The branch, which is nothing but history. Default fortify-history.'),
    scope: z
      .string({ error: 'expected a name' })
      .min(1, { error: 'expected a name' })
      .max(100, { error: 'expected at most 100 characters' })
      .optional()
      .describe('Whose history it is, where several share a cache or a branch. Default: the service.'),
    path: z
      .string({ error: 'expected a directory' })
      .min(1, { error: 'expected a directory' })
      .optional()
      .describe('The directory. Default .fortify/history.'),
    save: oneOf(saveWords)
      .optional()
      .describe(
        'When an action gives the history to the cache: at the end of the job (post), or at once (always). Default post.',
      ),
    retention: period
      .optional()
      .describe(
        'How long samples are kept, counted from the newest; never shorter than the longest window. Daily sums of what leaves are kept for 13 months. Default 90d.',
      ),
  }).optional(),
});

/** `fortify.yml` once parsed: durations are milliseconds, percentages ratios. */
export type ConfigDocument = z.output<typeof configSchema>;
export type CheckDocument = NonNullable<ConfigDocument['checks']>[number];
export type ObjectiveDocument = NonNullable<ConfigDocument['objectives']>[number];
export type GateDocument = NonNullable<ObjectiveDocument['gate']>;
