import { z } from 'zod';
import { faultActions, inconclusivePolicies } from '../slo/objective.ts';
import { modes } from '../verdict/policy.ts';
import {
  atLeast,
  listOfTexts,
  oneOf,
  oneOrMoreIds,
  period,
  ratio,
  strict,
  textOf,
  url,
  wholeNumber,
} from './fields.ts';
import { occasionKeys } from './occasion-schema.ts';

const confidence = ratio.refine((share) => share > 0 && share < 1, {
  error: 'expected more than 0% and less than 100%',
});

const gateKeys = () => ({
  budget: strict(() => ({ warn: ratio.optional(), fail: ratio.optional() }))
    .optional()
    .describe('Remaining error budget below which to warn (25%) and to fail (0%).'),
  recent: strict(() => ({
    window: period.optional().describe('The look-back. Default 15m.'),
    failures: atLeast(1).optional().describe('Default 1.'),
  }))
    .optional()
    .describe('Warn when a check failed this often within the window.'),
  'min-samples': wholeNumber.optional().describe('Fewer counted samples are inconclusive. Default 30.'),
  'min-failures': wholeNumber
    .optional()
    .describe('Fewer failures cannot fail; of a burn rate, fewer runs with a failure. Default 2.'),
  'min-coverage': ratio.optional().describe('Less coverage of the window is inconclusive. Default 50%.'),
  stale: z
    .number({ error: 'expected a number of cadences, such as 3' })
    .positive({ error: 'expected a number of cadences, such as 3' })
    .optional()
    .describe('Cadences since the newest sample after which the history is stale. Default 3.'),
  'no-data': oneOf(inconclusivePolicies).optional().describe('What inconclusive does to the exit code. Default warn.'),
  'stale-data': oneOf(inconclusivePolicies)
    .optional()
    .describe('The same, where it is inconclusive because the history is stale. Default: as no-data.'),
  burn: strict(() => ({
    page: oneOf(faultActions).optional().describe('Default fail.'),
    ticket: oneOf(faultActions).optional().describe('Default warn.'),
  }))
    .optional()
    .describe('What it does when the budget burns too fast: rows of 1h and 6h page, of 1d and 3d are a ticket.'),
  confidence: confidence
    .optional()
    .describe(
      'How sure it must be that the target is missed before it fails, such as 95%; else it warns. Default: counts alone decide.',
    ),
});

/** The keys of the gate of an objective. */
export const objectiveGateSchema = strict(gateKeys);

const occasions = z.array(strict(occasionKeys), { error: 'expected a list of windows' });

/** The keys of the gate. */
export const gateSchema = strict(() => ({
  ...gateKeys(),
  health: oneOf(faultActions).optional().describe('What an unhealthy check of this run does. Default fail.'),
  mode: oneOf(modes).optional().describe('advise: the verdict is told, and fails nothing. Default enforce.'),
  'unreachable-store': oneOf(inconclusivePolicies)
    .optional()
    .describe(
      'What it does to the exit code when the history could not be reached, and objectives are judged by it. Default: as no-data.',
    ),
  checks: oneOrMoreIds
    .optional()
    .describe(
      'Ids or globs of the checks that the gate must have seen: one that is in no report is inconclusive, and only these can fail it. Default: those in the reports.',
    ),
  'max-age': period
    .optional()
    .describe('A report that was made longer ago is stale, and inconclusive for the gate. Default 24h.'),
  freeze: occasions.optional().describe('When the gate lets nothing through.'),
  'change-windows': occasions
    .optional()
    .describe('When the gate lets anything through at all. Default: whenever there is no freeze.'),
  override: strict(() => ({
    label: textOf('the name of a label', 50)
      .optional()
      .describe('A label of the pull request that overrides the gate. Default: none does.'),
  }))
    .optional()
    .describe('What turns a verdict that would fail into a warning, beside the override-reason of the gate.'),
  reports: listOfTexts('a path or a glob', 1000).describe(
    'Reports that the gate decides over, paths or globs. Default none: the history is judged.',
  ),
  'base-report': textOf('a path or a glob', 1000)
    .optional()
    .describe('An earlier report, a path or a glob: what has changed since is told. Default none.'),
  'check-run': textOf('a name', 100)
    .optional()
    .describe('The name of a check run that the gate action shows the verdict in. Default none.'),
  'commit-status': textOf('a name', 100)
    .optional()
    .describe('The context of a commit status that the gate action shows the verdict in. Default none.'),
  environment: textOf('a name', 255)
    .optional()
    .describe(
      'The environment that the commit is deployed to, for a deployment status of the gate action. Default none.',
    ),
  'environment-url': url
    .optional()
    .describe('Where what was deployed can be seen, for the deployment status. Default nowhere.'),
}));
