import type { Environment } from '@fortify/core/config/environment';
import type { Circumstances } from '@fortify/core/gate/override';

interface LabelledEvent {
  readonly pull_request?: { readonly labels?: unknown };
}

/** Reads GitHub's environment and event. Labels are those at the time of the event: only who may triage sets them. */
export function readCircumstances(environment: Environment, event: unknown): Circumstances {
  const labels = (event as LabelledEvent | null)?.pull_request?.labels;
  return {
    actor: environment['GITHUB_ACTOR'] ?? '',
    labels: (Array.isArray(labels) ? labels : []).flatMap((label: { name?: unknown; description?: unknown } | null) =>
      typeof label?.name === 'string'
        ? [{ name: label.name, description: typeof label.description === 'string' ? label.description : '' }]
        : [],
    ),
  };
}
