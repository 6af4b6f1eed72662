import { z } from 'zod';
import { outcomes } from '../sample/outcome.ts';
import { reasons as sampleReasons } from '../sample/reason.ts';
import { budgetings } from '../slo/objective.ts';
import { modes } from '../verdict/policy.ts';
import { statuses } from '../verdict/reason.ts';
import { severities } from './deadline-severity.ts';

const instant = z.iso.datetime({ offset: true }).max(40).describe('RFC 3339 in UTC.');
const ratio = z.number().min(0).max(1);
const seconds = z.number().min(0);
const countOf = z.int().min(0);
const text = z.string().max(10_000);
const name = z.string().max(1000);

const ofService = name
  .optional()
  .describe("Whose it is, in a report that was put together of several services'; absent = the report's own.");

const reason = z.object({
  code: name.describe('Stable, for programs.'),
  severity: z.enum(statuses),
  subject: name,
  message: text.describe('For people.'),
  remedy: text.default('').describe("What would make it go away; '' where nobody can tell."),
  service: ofService,
});

const override = z.object({
  of: z.enum(statuses).describe('What the verdict would have been.'),
  reason: text,
  source: z.enum(['input', 'label']),
  by: name.describe("Who; '' where that is not known."),
});

const run = z
  .object({
    ci: name.describe('github or local.'),
    repository: name.describe('owner/name.'),
    commit: name.describe('The commit under test: of a pull request its head, not the merge that was checked out.'),
    branch: name,
    pullRequest: z.int().nullable(),
    url: name,
    location: name,
  })
  .describe("Which run made the report; '' where that is not known.");

const check = z.object({
  id: name,
  target: name.describe('What was checked; variables unfilled.'),
  location: name,
  outcome: z.enum(outcomes),
  reason: z.enum(sampleReasons).nullable().describe("The first failure's class."),
  failures: z.array(z.object({ reason: z.enum(sampleReasons), detail: text })),
  status: z.int().nullable(),
  durationMs: z.number().min(0).nullable(),
  phases: z
    .object({
      dnsMs: z.number().min(0).nullable(),
      connectMs: z.number().min(0).nullable(),
      tlsMs: z.number().min(0).nullable(),
      firstByteMs: z.number().min(0).nullable(),
      downloadMs: z.number().min(0).nullable(),
    })
    .nullable(),
  attempts: z.int().min(1),
  steps: z
    .array(z.object({ name, durationMs: z.number().min(0), status: z.int().nullable() }))
    .default([])
    .describe('Of a journey the steps it came to, in order.'),
  address: name.nullable(),
  at: instant,
  certificate: z.object({ notAfter: instant, daysLeft: z.int() }).nullable(),
  service: ofService,
});

const burnRate = z.object({
  severity: z.enum(['page', 'ticket']),
  longSeconds: seconds,
  shortSeconds: seconds,
  factor: z.number(),
  threshold: z.number(),
  reachable: z.boolean(),
  long: z.number().nullable(),
  short: z.number().nullable(),
  longTotal: countOf,
  shortTotal: countOf,
  firing: z.boolean(),
});

const interval = z.object({ low: ratio, high: ratio, confidence: ratio });

const incident = z.object({
  check: name,
  location: name,
  from: instant,
  to: instant.nullable().describe('The good sample that ended it; null = it goes on.'),
  durationSeconds: seconds,
  bad: countOf,
  budgetShare: z
    .number()
    .min(0)
    .nullable()
    .describe('Of the whole budget, by what the objective counts; null where its method cannot tell.'),
});

const objective = z.object({
  id: name,
  check: name.nullable().describe('null where the samples of all its checks are pooled.'),
  parts: z
    .array(name)
    .nullable()
    .default(null)
    .describe('Of a composite objective the objectives it is made of; null = it is none.'),
  target: ratio,
  windowSeconds: seconds,
  calendar: z
    .enum(['day', 'week', 'month', 'quarter', 'year'])
    .nullable()
    .default(null)
    .describe('The period whose past part the window is; null = a rolling window.'),
  from: instant,
  to: instant,
  budgeting: z.enum(budgetings),
  good: countOf,
  bad: countOf,
  total: countOf,
  unknown: countOf,
  excluded: countOf,
  attainment: ratio.nullable(),
  coverage: ratio.nullable(),
  cadenceSeconds: z.object({ declared: seconds.nullable(), measured: seconds.nullable() }),
  budget: z.object({
    consumed: z.number().nullable(),
    remaining: z.number().nullable().describe('Signed, never clamped.'),
    remainingSeconds: z.number().nullable(),
    exhaustsInSeconds: z.number().nullable().describe('At the current burn rate; 0 when it is gone.'),
    remainingEvents: z.number().nullable().default(null).describe('Samples or slices that may still be bad.'),
  }),
  burnRates: z.array(burnRate),
  interval: interval
    .nullable()
    .describe("Wilson's, of the samples or slices that count; null where attainment is no proportion of those."),
  exactInterval: interval.nullable().default(null).describe("Clopper and Pearson's, of the same."),
  effectiveSamples: z
    .number()
    .min(0)
    .nullable()
    .default(null)
    .describe('How many independent samples they are worth, by their lag-1 autocorrelation.'),
  attainmentByOccurrences: ratio
    .nullable()
    .default(null)
    .describe('Where the method says something else by more than a tenth of the budget.'),
  attainmentByTime: ratio
    .nullable()
    .default(null)
    .describe(
      'Of an objective that counts samples, where time says something else by more than a tenth of the budget.',
    ),
  sliceSeconds: seconds.nullable().default(null).describe('How wide slices were, where the method has some.'),
  durationMs: z
    .object({ p50: z.number().min(0), p95: z.number().min(0), p99: z.number().min(0) })
    .nullable()
    .default(null)
    .describe('Of a latency objective: how long samples took, by nearest rank.'),
  trend: z
    .array(ratio.nullable())
    .default([])
    .describe('Attainment by samples in 28 equal parts of the window, the oldest first; null = no data.'),
  incidents: z
    .object({ count: countOf, costliest: z.array(incident) })
    .default({ count: 0, costliest: [] })
    .describe('Stretches of bad samples.'),
  meanTimes: z
    .object({ detectSeconds: seconds.nullable(), recoverSeconds: seconds.nullable() })
    .default({ detectSeconds: null, recoverSeconds: null }),
  status: z.enum(['met', 'at-risk', 'breached', 'inconclusive']),
  reasons: z.array(reason),
  service: ofService,
});

const deadline = z.object({
  id: name,
  title: text,
  date: z.iso.date().nullable(),
  daysLeft: z.int().nullable(),
  source: name,
  subject: name.nullable(),
  evidence: text,
  url: name,
  firstSeen: instant.nullable(),
  lastSeen: instant.nullable(),
  status: z.enum(['ok', 'due', 'overdue', 'done', 'snoozed', 'resolved', 'inconclusive']),
  severity: z.enum(severities).default('normal').describe('How much depends on it.'),
  candidate: z
    .boolean()
    .default(false)
    .describe('Whether its date was found in prose, for a person to look at: it fails nothing on its own.'),
  place: z
    .object({ file: name, line: z.int().min(1) })
    .nullable()
    .default(null)
    .describe('Where the repository uses what ends; null = nowhere that is known.'),
  service: ofService,
});

const change = z.object({
  kind: z.enum(['verdict', 'check', 'objective', 'deadline']),
  subject: name,
  was: text.describe("'' = it is new."),
  is: text.describe("'' = it is gone."),
  direction: z.enum(['better', 'worse', 'neither']),
});

const changes = z.object({
  since: z
    .object({ generatedAt: instant, branch: name, commit: name })
    .describe("The earlier report; '' where it does not say."),
  items: z.array(change),
});

/** `fortify/report@1`: the one document that carries everything. Fields are added, never changed. */
export const reportSchema = z.object({
  schema: z.literal('fortify/report@1'),
  generatedAt: instant,
  service: name,
  run,
  verdict: z.object({
    status: z.enum(statuses),
    reasons: z.array(reason),
    mode: z.enum(modes).default('enforce').describe('advise: it fails nothing.'),
    override: override.nullable().default(null).describe('Who let it pass all the same, and why.'),
  }),
  notices: z.array(text).default([]).describe('What the reader should know though it weighs on nothing.'),
  timing: z
    .object({
      paced: z.boolean().describe('false: launched flat out, and every duration is too long.'),
      loopLagMs: z.object({ p50: z.number().min(0), p99: z.number().min(0) }).nullable(),
    })
    .nullable()
    .default(null)
    .describe('How far durations can be believed: how late the event loop was while probes were under way.'),
  checks: z.array(check),
  objectives: z.array(objective),
  deadlines: z.array(deadline),
  changes: changes
    .nullable()
    .default(null)
    .describe("What is not as an earlier report had it, the base branch's, say; null = it was compared with none."),
});

export type Report = z.output<typeof reportSchema>;
export type ReportCheck = Report['checks'][number];
export type ReportObjective = Report['objectives'][number];
export type ReportDeadline = Report['deadlines'][number];
export type ReportChanges = NonNullable<Report['changes']>;
export type ReportVerdict = Report['verdict'];
export type ReportReason = Report['verdict']['reasons'][number];
/** Which CI, and which run of it, a report was made by. */
export type ReportRun = Report['run'];
