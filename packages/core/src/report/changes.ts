import { objectiveName } from '../slo/objective-name.ts';
import { formatPercent } from '../text/percent.ts';
import { compareText } from '../text/plain.ts';
import { statuses } from '../verdict/reason.ts';
import { badnessOfCheck, badnessOfDeadline, badnessOfObjective } from './badness.ts';
import { checkName, named } from './rows.ts';
import type { Report, ReportChanges, ReportCheck, ReportDeadline, ReportObjective } from './schema.ts';

type Change = ReportChanges['items'][number];

/** One thing that a report speaks of, as it is compared with another report's word on it. */
interface Fact {
  readonly kind: Change['kind'];
  readonly subject: string;
  /** What tells it from others of its kind. */
  readonly key: string;
  readonly state: string;
  /** Two states are compared by these in turn; the higher the worse. `null` = cannot be compared. */
  readonly badness: readonly (number | null)[];
}

/** The worse before the better, and both before what is neither. */
const directions = ['worse', 'better', 'neither'] as const satisfies readonly Change['direction'][];

/** The kinds, as a reader wants them. */
const kinds = ['verdict', 'check', 'objective', 'deadline'] as const satisfies readonly Change['kind'][];

/**
 * What is not as an earlier report had it: the verdict, the outcome of a check at a location, the status and the figures of
 * an objective as far as they are shown, the date and the status of a deadline. How long one probe took is no change.
 */
export function changesSince(base: Report, report: Report): ReportChanges {
  // What a report of several services has of one is the same thing as in a report of that service alone.
  const before = byKey(factsOf(base, ownersBeside(report)));
  const after = byKey(factsOf(report, ownersBeside(base)));
  const items = [...new Set([...after.keys(), ...before.keys()])].flatMap((key) =>
    changeOf(before.get(key), after.get(key)),
  );
  return {
    since: { generatedAt: base.generatedAt, branch: base.run.branch, commit: base.run.commit },
    items: items.sort(
      (a, b) =>
        directions.indexOf(a.direction) - directions.indexOf(b.direction) ||
        kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
        compareText(a.subject, b.subject),
    ),
  };
}

/** The service an item belongs to; `null` where that is the only one the other report is of: then the item is the same in both. */
function ownersBeside(other: Report): OwnerOf {
  const things = [...other.checks, ...other.objectives, ...other.deadlines];
  const alone = things.some(({ service }) => service !== undefined) ? undefined : other.service;
  return ({ service }) => (service === undefined || service === alone ? null : service);
}

function changeOf(was: Fact | undefined, is: Fact | undefined): Change[] {
  const fact = is ?? was;
  if (fact === undefined || was?.state === is?.state) return [];
  const direction = was === undefined || is === undefined ? 'neither' : compareBadness(was.badness, is.badness);
  return [{ kind: fact.kind, subject: fact.subject, was: was?.state ?? '', is: is?.state ?? '', direction }];
}

function compareBadness(was: Fact['badness'], is: Fact['badness']): Change['direction'] {
  for (const [index, before] of was.entries()) {
    const now = is[index] ?? null;
    if (before === null || now === null) return 'neither';
    if (before !== now) return now > before ? 'worse' : 'better';
  }
  return 'neither';
}

function byKey(facts: readonly Fact[]): Map<string, Fact> {
  return new Map(facts.map((fact) => [JSON.stringify([fact.kind, fact.key]), fact]));
}

/** Which other service a thing is of; `null` = none. */
type OwnerOf = (item: { readonly service?: string | undefined }) => string | null;

function factsOf(report: Report, ownerOf: OwnerOf): Fact[] {
  const { status } = report.verdict;
  return [
    { kind: 'verdict', subject: report.service, key: '', state: status, badness: [statuses.indexOf(status)] },
    ...report.checks.map((check) => factOfCheck(check, report, ownerOf(check))),
    ...report.objectives.map((objective) => factOfObjective(objective, ownerOf(objective))),
    ...report.deadlines.map((deadline) => factOfDeadline(deadline, ownerOf(deadline))),
  ];
}

function factOfCheck(check: ReportCheck, report: Report, owner: string | null): Fact {
  const { id, location, outcome, reason } = check;
  return {
    kind: 'check',
    subject: checkName(check, report),
    key: JSON.stringify([id, location, owner]),
    state: reason === null ? outcome : `${outcome} (${reason})`,
    badness: [badnessOfCheck({ outcome })],
  };
}

function factOfObjective(objective: ReportObjective, owner: string | null): Fact {
  const { status, attainment, budget } = objective;
  const attained = attainment === null ? 'no data' : `${formatPercent(attainment)} attained`;
  // What is too little to judge by says nothing of a budget.
  const remaining = status === 'inconclusive' ? null : budget.remaining;
  const left = remaining === null ? '' : `, ${formatPercent(remaining, 1)} of the budget left`;
  return {
    kind: 'objective',
    subject: named(objective, objectiveName(objective)),
    key: JSON.stringify([objective.id, objective.check, owner]),
    state: `${status}, ${attained}${left}`,
    badness: [badnessOfObjective(objective), attainment === null ? null : -attainment],
  };
}

function factOfDeadline({ id, source, subject, date, status, service }: ReportDeadline, owner: string | null): Fact {
  return {
    kind: 'deadline',
    subject: named({ service }, id),
    key: JSON.stringify([id, source, subject, owner]),
    state: `${status}, ${date ?? 'no date'}`,
    badness: [badnessOfDeadline({ status }), date === null ? null : -Date.parse(date)],
  };
}
