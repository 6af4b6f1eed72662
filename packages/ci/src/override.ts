import type { Environment } from '@fortify/core/config/environment';
import { plainLine } from '@fortify/core/text/plain';

/** Who started a run, and the labels of its pull request: what an override may rest on. */
export interface Circumstances {
  /** `''` where that is not known. */
  readonly actor: string;
  readonly labels: readonly { readonly name: string; readonly description: string }[];
}

interface LabelledEvent {
  readonly pull_request?: { readonly labels?: unknown };
}

/** Reads them from GitHub's environment and event. Labels are those at the time of the event: only who may triage sets them. */
export function readCircumstances(environment: Environment, event: unknown): Circumstances {
  const labels = (event as LabelledEvent | null)?.pull_request?.labels;
  return {
    actor: plainLine(environment['GITHUB_ACTOR'] ?? '', 100),
    labels: (Array.isArray(labels) ? labels : []).flatMap((label: { name?: unknown; description?: unknown } | null) =>
      typeof label?.name === 'string'
        ? [{ name: label.name, description: typeof label.description === 'string' ? label.description : '' }]
        : [],
    ),
  };
}
