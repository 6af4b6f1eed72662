import type { Environment } from '@fortify/core/config/environment';
import type { Circumstances } from '@fortify/core/gate/override';
import type { GitHubEvent } from './event.ts';

/** Reads GitHub's environment and event. Labels are those at the time of the event: only who may triage sets them. */
export function readCircumstances(environment: Environment, event: GitHubEvent): Circumstances {
  const labels = event.pull_request?.labels;
  return {
    actor: environment['GITHUB_ACTOR'] ?? '',
    labels: (Array.isArray(labels) ? labels : []).flatMap((label: { name?: unknown; description?: unknown } | null) =>
      typeof label?.name === 'string'
        ? [{ name: label.name, description: typeof label.description === 'string' ? label.description : '' }]
        : [],
    ),
  };
}
