import type { ReportVerdict } from '../report/schema.ts';
import { plainLine } from '../text/plain.ts';

/** Somebody lets a verdict pass that would not, and says why. */
export type Override = Omit<NonNullable<ReportVerdict['override']>, 'of'>;

/** Who started a run, and the labels of its pull request: what an override may rest on. */
export interface Circumstances {
  /** `''` where that is not known. */
  readonly actor: string;
  readonly labels: readonly { readonly name: string; readonly description: string }[];
}

/**
 * The override there is, if any: what was said in so many words (`reason`; blank = nothing was) stands before a label of the
 * pull request, which only counts where the config names it (`label`).
 */
export function findOverride(
  reason: string | null,
  label: string | null,
  { actor, labels }: Circumstances,
): Override | null {
  if (reason !== null && reason.trim() !== '') {
    return { reason: plainLine(reason, 300), source: 'input', by: plainLine(actor, 100) };
  }
  const found = labels.find(({ name }) => name === label);
  if (found === undefined) return null;
  const why = found.description === '' ? `the pull request has the label ${found.name}` : found.description;
  return { reason: plainLine(why, 300), source: 'label', by: '' };
}
