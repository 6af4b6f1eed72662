import { isKeys, type Keys, listOfKeys } from '../json/keys.ts';
import { type CalendarUnit, calendarUnits } from '../slo/objective.ts';
import { mostSlices } from '../slo/slices.ts';
import { longestMs } from '../slo/window.ts';
import { parseRatio } from '../text/percent.ts';
import { formatCount } from '../text/plain.ts';
import { didYouMean } from '../text/suggestion.ts';
import { dayMs, parseDuration } from '../time/duration.ts';
import { duplicates, type RuleIssue } from './rule-issue.ts';
import type { Path } from './yaml-document.ts';

/** The rules between the values of objectives, and of the gate's budget. */
export function objectiveIssues(raw: Keys): RuleIssue[] {
  const objectives = listOfKeys(raw['objectives']);
  return [
    ...duplicates(objectives.map(({ id }, index) => ({ id, path: ['objectives', index, 'id'] }))),
    ...budgetIssues(raw['gate'], ['gate']),
    ...objectives.flatMap(({ gate }, index) => budgetIssues(gate, ['objectives', index, 'gate'])),
    ...compositeIssues(objectives),
    ...objectives.flatMap((objective, index) => sliceIssues(objective, ['objectives', index])),
  ];
}

function budgetIssues(gate: unknown, path: Path): RuleIssue[] {
  const budget = isKeys(gate) ? gate['budget'] : undefined;
  if (!isKeys(budget)) return [];
  const [warn, fail] = [ratioOf(budget['warn']), ratioOf(budget['fail'])];
  return warn !== null && fail !== null && warn < fail
    ? [{ path: [...path, 'budget', 'warn'], message: 'warn is below fail: it would never be seen' }]
    : [];
}

function compositeIssues(objectives: readonly Keys[]): RuleIssue[] {
  const simple = objectives.filter(({ composite }) => composite === undefined).map(({ id }) => String(id));
  return objectives.flatMap(({ id, composite, checks, combine }, index) => {
    const at = (...path: Path): Path => ['objectives', index, ...path];
    if (composite === undefined)
      return combine === undefined
        ? []
        : [{ path: at('combine'), at: 'key' as const, message: 'combine goes with composite' }];
    const both =
      checks === undefined
        ? []
        : [
            {
              path: at('checks'),
              at: 'key' as const,
              message: 'an objective has checks or is composite: this one is both',
            },
          ];
    const unknown = listOfKeys(composite).flatMap(({ objective }, part): RuleIssue[] => {
      const name = String(objective);
      if (objective === undefined || simple.includes(name)) return [];
      const message =
        name === String(id)
          ? 'an objective is no part of itself'
          : `no objective of that name that is not composite itself${didYouMean(name, simple)}`;
      return [{ path: at('composite', part, 'objective'), message, showsValue: true }];
    });
    const names = listOfKeys(composite).map(({ objective }) => objective);
    const twice = names.flatMap((name, part): RuleIssue[] =>
      name === undefined || names.indexOf(name) === part
        ? []
        : [
            {
              path: at('composite', part, 'objective'),
              message: 'is a part of it already: give it a weight',
              showsValue: true,
            },
          ],
    );
    return [...both, ...unknown, ...twice];
  });
}

function sliceIssues({ slice, window = '28d' }: Keys, path: Path): RuleIssue[] {
  const sliceMs = typeof slice === 'string' ? parseDuration(slice) : null;
  const windowMs = lengthOf(window);
  if (!sliceMs || !windowMs) return [];
  const issue = (message: string) => [{ path: [...path, 'slice'], message, showsValue: true as const }];
  if (sliceMs > windowMs) return issue(`wider than the window${typeof window === 'string' ? ` of ${window}` : ''}`);
  return windowMs / sliceMs > mostSlices ? issue(`more than ${formatCount(mostSlices)} slices in the window`) : [];
}

function lengthOf(window: unknown): number | null {
  if (typeof window === 'string') return parseDuration(window);
  const unit = isKeys(window) ? window['calendar'] : null;
  const isUnit = calendarUnits.some((each) => each === unit);
  if (!isUnit) return null;
  // An hour that clocks may add makes room for no wider slice.
  return Math.floor(longestMs({ kind: 'calendar', unit: unit as CalendarUnit, zone: 'UTC' }) / dayMs) * dayMs;
}

function ratioOf(value: unknown): number | null {
  return typeof value === 'string' || typeof value === 'number' ? parseRatio(value) : null;
}
