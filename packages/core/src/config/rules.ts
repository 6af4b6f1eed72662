import { longestMs } from '../slo/window.ts';
import { parseRatio } from '../text/percent.ts';
import { formatCount } from '../text/plain.ts';
import { didYouMean } from '../text/suggestion.ts';
import { parseDuration } from '../time/duration.ts';
import { type CalendarUnit, calendarUnits } from './config.ts';
import { isKeys } from './deep-merge.ts';
import { parseEndpoint } from './endpoint.ts';
import { faultOfUrl, isUrl } from './url.ts';
import type { Path } from './yaml-document.ts';

/** Something the schema cannot see because it takes more than one value to see it. */
export interface RuleIssue {
  readonly path: Path;
  readonly message: string;
  readonly at?: 'key' | 'value';
  /** Whether the message wants the offending value before it. */
  readonly showsValue?: true;
}

/** What a raw document is made of. */
export type Keys = Readonly<Record<string, unknown>>;

/** What a config can be for: the reports of a gate and the results of tests need no checks. */
const purposes = ['checks', 'objectives', 'synthetic', 'deprecations', 'gate', 'sinks'];

/**
 * The rules between values. They read the raw document, whatever its faults, so that one run of the parser names every
 * problem and not only those of the first stage.
 */
export function findRuleIssues(raw: unknown): RuleIssue[] {
  if (!isKeys(raw)) return [];
  const defaults = isKeys(raw['defaults']) ? raw['defaults'] : {};
  const written = listOfKeys(raw['checks']);
  const checks = written.map((check) => withTarget(check, defaults));
  return [
    ...(purposes.every((key) => raw[key] === undefined)
      ? [{ path: [], message: `neither ${purposes.join(' nor ')}: there is nothing to do` }]
      : []),
    ...(checks.length === 0 && Array.isArray(raw['checks']) && listOfKeys(raw['objectives']).length === 0
      ? [{ path: ['checks'], message: 'the list is empty: there is nothing to do' }]
      : []),
    ...checks.flatMap((check, index) => targetIssues(check, { ...defaults, ...check }, ['checks', index])),
    ...duplicates(
      checks.flatMap((check, index) => expandIds(check).map((id) => ({ id, path: ['checks', index, 'id'] }))),
    ),
    ...deprecationIssues(raw['deprecations']),
    ...duplicates(listOfKeys(raw['sinks']).map(({ id }, index) => ({ id, path: ['sinks', index, 'id'] }))),
    ...duplicates(listOfKeys(raw['objectives']).map(({ id }, index) => ({ id, path: ['objectives', index, 'id'] }))),
    ...budgetIssues(raw['gate'], ['gate']),
    ...listOfKeys(raw['objectives']).flatMap(({ gate }, index) => budgetIssues(gate, ['objectives', index, 'gate'])),
    ...compositeIssues(listOfKeys(raw['objectives'])),
    ...listOfKeys(raw['objectives']).flatMap((objective, index) => sliceIssues(objective, ['objectives', index])),
  ];
}

/** A check with what it checks: its own, or what the defaults name for those that do not say. */
export function withTarget<Check extends object>(check: Check, defaults: object): Check {
  if (targets.some((key) => (check as Keys)[key] !== undefined)) return check;
  const given = targets.filter((key) => (defaults as Keys)[key] !== undefined);
  return { ...Object.fromEntries(given.map((key) => [key, (defaults as Keys)[key]])), ...check };
}

/** The ids that the checks of a config stand for: each its own, or one for each base URL. */
export function idsOfChecks(raw: Keys): string[] {
  const defaults = isKeys(raw['defaults']) ? raw['defaults'] : {};
  return listOfKeys(raw['checks']).flatMap((check) => expandIds(withTarget(check, defaults)));
}

/** The ids a check in a config stands for: its own, or one for each base URL. */
export function expandIds(check: Keys): string[] {
  const id = String(check['id']);
  const bases = check['base-urls'];
  if (Array.isArray(bases)) return bases.map((_, index) => `${id}-${index + 1}`);
  return isKeys(bases) ? Object.keys(bases).map((name) => `${id}-${name}`) : [id];
}

/** The keys that name what is checked, and the keys that only make sense with some of them. */
const targets = ['url', 'base-urls', 'tcp', 'tls', 'dns', 'journey'] as const;
const http = ['url', 'base-urls'];
const keysOfKinds: Readonly<Record<string, readonly string[]>> = {
  path: ['base-urls'],
  send: ['tcp'],
  ...Object.fromEntries(
    ['method', 'headers', 'body', 'auth', 'redirects', 'retry-status', 'connection'].map((key) => [key, http]),
  ),
  ...Object.fromEntries(['proxy', 'max-body'].map((key) => [key, [...http, 'journey']])),
  trust: [...http, 'tls', 'journey'],
  'expect.body': [...http, 'tcp'],
  'expect.certificate': [...http, 'tls'],
  'expect.values': ['dns'],
  ...Object.fromEntries(['status', 'headers', 'url', 'redirects'].map((key) => [`expect.${key}`, http])),
};

function targetIssues(own: Keys, check: Keys, path: Path): RuleIssue[] {
  const given = targets.filter((key) => own[key] !== undefined);
  const [target, another] = given;
  if (target === undefined) {
    return [{ path, message: 'nothing to check: give a url, base-urls with a path, tcp, tls, dns or a journey' }];
  }
  if (another !== undefined) {
    return [
      {
        path: [...path, another],
        at: 'key',
        message: `a check has one of ${targets.join(', ')}; this one has ${target} already`,
      },
    ];
  }
  if (target === 'base-urls' && check['path'] === undefined) {
    return [{ path: [...path, target], at: 'key', message: 'base-urls need a path, such as path: /health' }];
  }
  if (target === 'tcp' && typeof own['tcp'] === 'string' && parseEndpoint(own['tcp'])?.port === null) {
    return [{ path: [...path, target], message: 'has no port: expected host:port, such as db.example.com:5432' }];
  }
  return [...misplacedKeys(own, target, path), ...(target === 'journey' ? journeyIssues(own['journey'], path) : [])];
}

function misplacedKeys(own: Keys, target: string, path: Path): RuleIssue[] {
  return Object.entries(keysOfKinds).flatMap(([key, kinds]) => {
    const parts = key.split('.');
    const value = parts.reduce<unknown>((inner, part) => (isKeys(inner) ? inner[part] : undefined), own);
    if (value === undefined || kinds.includes(target)) return [];
    return [
      {
        path: [...path, ...parts],
        at: 'key' as const,
        message: `${key} goes with ${kinds.join(' or ')}, not with ${target}`,
      },
    ];
  });
}

/** A variable that nothing before a step gives is a mistake that is seen without asking anybody. */
function journeyIssues(journey: unknown, path: Path): RuleIssue[] {
  if (!isKeys(journey)) return [];
  const known = new Set(isKeys(journey['variables']) ? Object.keys(journey['variables']) : []);
  return listOfKeys(journey['steps']).flatMap((step, index) => {
    const at = [...path, 'journey', 'steps', index];
    const basic = isKeys(step['auth']) ? step['auth']['basic'] : undefined;
    const isUnfilled = isKeys(basic) && Object.values(basic).some((text) => /\{\{.*\}\}/.test(String(text)));
    const texts = [step['url'], step['body'], ...Object.values(isKeys(step['headers']) ? step['headers'] : {})];
    const used = texts.flatMap((text) =>
      [...String(text ?? '').matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)].map(([, name = '']) => name),
    );
    const unknown = [...new Set(used)].filter((name) => !known.has(name));
    for (const name of Object.keys(isKeys(step['extract']) ? step['extract'] : {})) known.add(name);
    return [
      ...unknown.map((name) => ({
        path: at,
        message: `{{${name}}} is given by no variable, and by no step before${didYouMean(name, [...known])}`,
      })),
      ...(isUnfilled
        ? [{ path: [...at, 'auth', 'basic'], message: 'no {{variable}} is filled in here: send it as a header' }]
        : []),
    ];
  });
}

function duplicates(entries: readonly { id: unknown; path: Path }[]): RuleIssue[] {
  const seen = new Set<unknown>();
  return entries.flatMap(({ id, path }) => {
    const isRepeat = seen.has(id) && id !== undefined && id !== 'undefined';
    seen.add(id);
    return isRepeat ? [{ path, message: 'duplicate id: every id names one thing', showsValue: true }] : [];
  });
}

function budgetIssues(gate: unknown, path: Path): RuleIssue[] {
  const budget = isKeys(gate) ? gate['budget'] : undefined;
  if (!isKeys(budget)) return [];
  const [warn, fail] = [ratioOf(budget['warn']), ratioOf(budget['fail'])];
  return warn !== null && fail !== null && warn < fail
    ? [{ path: [...path, 'budget', 'warn'], message: 'warn is below fail: it would never be seen' }]
    : [];
}

/** Ids name one thing: declared deadlines among themselves, and the sources, whose names their deadlines' ids begin with. */
function deprecationIssues(deprecations: unknown): RuleIssue[] {
  if (!isKeys(deprecations)) return [];
  const idsUnder = (key: string) =>
    listOfKeys(deprecations[key]).map(({ id }, index) => ({ id, path: ['deprecations', key, index, 'id'] }));
  const documents = ['openapi', 'feeds'].flatMap((key) =>
    listOfKeys(deprecations[key]).flatMap(({ document }, index) =>
      documentIssues(document, ['deprecations', key, index]),
    ),
  );
  return [
    ...duplicates(idsUnder('deadlines')),
    ...duplicates([...idsUnder('openapi'), ...idsUnder('feeds')]),
    ...documents,
  ];
}

function documentIssues(document: unknown, path: Path): RuleIssue[] {
  if (typeof document !== 'string' || !isUrl(document)) return [];
  const fault = faultOfUrl(document);
  return fault === null ? [] : [{ path: [...path, 'document'], message: fault }];
}

function compositeIssues(objectives: readonly Keys[]): RuleIssue[] {
  const simple = objectives.filter(({ composite }) => composite === undefined).map(({ id }) => String(id));
  return objectives.flatMap(({ composite, checks, combine }, index) => {
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
      const message = `no objective of that name that is not composite itself${didYouMean(name, simple)}`;
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

/** So many slices a window has at most: a year's in slices of half a minute. */
const mostSlices = 1_100_000;

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
  return isUnit ? longestMs({ kind: 'calendar', unit: unit as CalendarUnit, zone: 'UTC' }) : null;
}

function ratioOf(value: unknown): number | null {
  return typeof value === 'string' || typeof value === 'number' ? parseRatio(value) : null;
}

/** The entries of a raw list; what is none of keys and values is empty. */
export function listOfKeys(value: unknown): Keys[] {
  return Array.isArray(value) ? value.map((entry) => (isKeys(entry) ? entry : {})) : [];
}
