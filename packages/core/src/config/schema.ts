import { z } from 'zod';
import { budgetings, calendarUnits } from '../slo/objective.ts';
import { checkKeys, checkSchema } from './check-schema.ts';
import { commentSchema } from './comment-schema.ts';
import { failOnWords } from './config.ts';
import { deprecationsSchema } from './deprecations-schema.ts';
import {
  duration,
  id,
  oneOf,
  oneOrMoreIds,
  oneOrMoreOf,
  period,
  ratio,
  strict,
  target,
  textOf,
  url,
  zone,
} from './fields.ts';
import { gateSchema, objectiveGateSchema } from './gate-schema.ts';
import { historyStores, saveWords } from './history.ts';
import { networkPlace } from './network-fields.ts';
import { occasionKeys } from './occasion-schema.ts';
import { profileNames } from './profiles.ts';
import { sinksSchema } from './sink-schema.ts';
import { syntheticSchema } from './synthetic-schema.ts';

const expectedBranch = 'expected the name of a branch, such as fortify-history';

const objective = strict(() => ({
  id,
  checks: oneOrMoreIds
    .optional()
    .describe(
      'Ids of checks, or globs with * and ?, of the config and the history. Default: all of the config, tests it names included.',
    ),
  per: oneOf(['check', 'all'])
    .optional()
    .describe('check: a result for each check. all: samples pooled. Default check.'),
  composite: z
    .array(
      strict(() => ({
        objective: id.describe('The id of an objective that is not composite itself.'),
        weight: z
          .number({ error: 'expected a number above 0' })
          .positive({ error: 'expected a number above 0' })
          .optional()
          .describe('Default 1.'),
      })),
      { error: 'expected a list of objectives' },
    )
    .min(1, { error: 'expected at least one objective' })
    .optional()
    .describe('Other objectives that it is made of, instead of checks.'),
  combine: oneOf(['mean', 'sum'])
    .optional()
    .describe(
      'mean: the weighted mean of what its parts attain, as Elastic has it (the default). sum: what they lose, times their weights, adds up, as OpenSLO has it.',
    ),
  target,
  window: z
    .union(
      [
        period,
        strict(() => ({
          calendar: oneOf(calendarUnits).describe('The period; weeks begin on Monday.'),
          zone: zone.optional().describe('An IANA time zone, such as Europe/Paris. Default UTC.'),
        })),
      ],
      { error: 'expected a duration such as 28d, or calendar: month with a zone' },
    )
    .optional()
    .describe(
      'What it looks at: so long before now (28d, the default), or the current calendar period (calendar and zone, which is UTC by default).',
    ),
  budgeting: oneOf(budgetings)
    .optional()
    .describe(
      'How samples become an SLI: each counts the same (occurrences, the default), each slice is good or bad (timeslices), the mean of the slices (ratio-timeslices), by how long each state lasted (time-weighted).',
    ),
  slice: period
    .optional()
    .describe('The width of a slice. Default: twice the larger of declared and measured cadence.'),
  'slice-target': ratio
    .refine((share) => share > 0, { error: 'expected more than 0%, for a slice would be good whatever is in it' })
    .optional()
    .describe('The share of good samples that makes a slice good, more than 0%. Default 100%.'),
  missing: oneOf(['ignore', 'good', 'bad'])
    .optional()
    .describe('What a slice without samples counts as. Default ignore.'),
  hold: period
    .optional()
    .describe(
      'time-weighted: how long a state is held past its sample. Default: twice the declared cadence, else the measured one.',
    ),
  latency: strict(() => ({ under: duration.describe('A good sample must also be faster than this.') }))
    .optional()
    .describe('Makes it a latency objective.'),
  every: period.optional().describe("Declared cadence. Default: the check's."),
  degraded: oneOf(['good', 'bad']).optional().describe('What degraded counts as. Default good.'),
  gate: objectiveGateSchema.optional().describe("Overrides the file's gate for this objective."),
}));

const maintenance = strict(() => ({
  checks: oneOrMoreIds.optional().describe('Ids of checks, or globs with * and ?. Default: all.'),
  ...occasionKeys(),
}));

/** `fortify.yml` as written: the one source of its JSON Schema, of its defaults' meaning, and of its errors. */
export const configSchema = strict(() => ({
  version: z.literal(1, { error: 'expected the number 1' }).describe('The version of this format.'),
  service: textOf('a name', 100).optional().describe('The name of the service. Default: the repository.'),
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
  egress: strict(() => ({ allow: z.array(networkPlace()).optional(), deny: z.array(networkPlace()).optional() }))
    .optional()
    .describe(
      'Addresses, CIDR ranges, host names and globs of them, allowed or denied besides the rules that always hold.',
    ),
  objectives: z.array(objective, { error: 'expected a list of objectives' }).optional().describe('The SLOs.'),
  maintenance: z
    .array(maintenance, { error: 'expected a list of maintenance windows' })
    .optional()
    .describe('When samples count as nothing, for whichever objective.'),
  gate: gateSchema.optional().describe('How figures become a verdict, and where the gate shows it.'),
  comment: commentSchema.optional().describe('What the comment on a pull request shows, and how it is kept.'),
  sinks: sinksSchema.optional().describe('Where results are published to.'),
  synthetic: syntheticSchema.optional().describe('How the results of tests become checks, and where they are.'),
  deprecations: deprecationsSchema.optional().describe('Deadlines: where they come from, and how they are judged.'),
  'fail-on': oneOf(failOnWords)
    .optional()
    .describe('When the job of the action fails; its input wins. Default unhealthy.'),
  history: strict(() => ({
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
    scope: textOf('a name', 100)
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
  })).optional(),
}));

/** `fortify.yml` once parsed: durations are milliseconds, percentages ratios. */
export type ConfigDocument = z.output<typeof configSchema>;
export type CheckDocument = NonNullable<ConfigDocument['checks']>[number];
export type ObjectiveDocument = NonNullable<ConfigDocument['objectives']>[number];
export type MaintenanceDocument = NonNullable<ConfigDocument['maintenance']>[number];
export type OccasionDocument = Omit<MaintenanceDocument, 'checks'>;
export type GateDocument = NonNullable<ObjectiveDocument['gate']>;
