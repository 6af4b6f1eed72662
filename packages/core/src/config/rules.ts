import { asKeys, isKeys, type Keys, listOfKeys } from '../json/keys.ts';
import { didYouMean } from '../text/suggestion.ts';
import { faultOfUrl, isUrl } from '../text/url.ts';
import { parseDuration } from '../time/duration.ts';
import { usualCertificateDays } from './check.ts';
import { parseEndpoint } from './endpoint.ts';
import { objectiveIssues } from './objective-rules.ts';
import { duplicates, type RuleIssue, valueAt } from './rule-issue.ts';
import type { Path } from './yaml-document.ts';

/** What a config can be for: the reports of a gate and the results of tests need no checks. */
const purposes = ['checks', 'objectives', 'synthetic', 'deprecations', 'gate', 'comment', 'sinks'];

/**
 * The rules between values. They read the raw document, whatever its faults, so that one run of the parser names every
 * problem and not only those of the first stage.
 */
export function findRuleIssues(raw: unknown): RuleIssue[] {
  if (!isKeys(raw)) return [];
  const defaults = asKeys(raw['defaults']);
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
    ...latencyIssues(defaults, ['defaults']),
    ...written.flatMap((check, index) => latencyIssues(check, ['checks', index])),
    ...checks.flatMap((check, index) => certificateIssues(check, defaults, ['checks', index])),
    ...duplicates(
      checks.flatMap((check, index) => expandIds(check).map((id) => ({ id, path: ['checks', index, 'id'] }))),
    ),
    ...deprecationIssues(raw['deprecations']),
    ...duplicates(listOfKeys(raw['sinks']).map(({ id }, index) => ({ id, path: ['sinks', index, 'id'] }))),
    ...sharedFiles(listOfKeys(raw['sinks'])),
    ...objectiveIssues(raw),
  ];
}

/** Sinks are written at once: two that write one file would write neither. */
function sharedFiles(sinks: readonly Keys[]): RuleIssue[] {
  const pathOf = ({ file }: Keys) => (typeof asKeys(file)['path'] === 'string' ? asKeys(file)['path'] : null);
  return sinks.flatMap((sink, index) => {
    const isShared = pathOf(sink) !== null && sinks.slice(0, index).some((other) => pathOf(other) === pathOf(sink));
    const path = ['sinks', index, 'file', 'path'];
    return isShared ? [{ path, message: 'another sink writes this file', showsValue: true }] : [];
  });
}

/** A check with what it checks: its own, or what the defaults name for those that do not say. */
export function withTarget<Check extends object>(check: Check, defaults: object): Check {
  if (targets.some((key) => (check as Keys)[key] !== undefined)) return check;
  const given = targets.filter((key) => (defaults as Keys)[key] !== undefined);
  return { ...Object.fromEntries(given.map((key) => [key, (defaults as Keys)[key]])), ...check };
}

/** The ids that the checks of a config stand for: each its own, or one for each base URL. */
export function idsOfChecks(raw: Keys): string[] {
  const defaults = asKeys(raw['defaults']);
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
  const bytes = valueAt(own, ['expect', 'body', 'bytes', 'max']);
  const endless =
    target === 'tcp' && bytes !== undefined
      ? [
          {
            path: [...path, 'expect', 'body', 'bytes', 'max'],
            at: 'key' as const,
            message: 'what a TCP service says has no end: there is no most',
          },
        ]
      : [];
  return [
    ...misplacedKeys(own, target, path),
    ...endless,
    ...(target === 'journey' ? journeyIssues(own['journey'], path) : []),
  ];
}

function misplacedKeys(own: Keys, target: string, path: Path): RuleIssue[] {
  return Object.entries(keysOfKinds).flatMap(([key, kinds]) => {
    const parts = key.split('.');
    if (valueAt(own, parts) === undefined || kinds.includes(target)) return [];
    return [
      {
        path: [...path, ...parts],
        at: 'key' as const,
        message: `${key} goes with ${kinds.join(' or ')}, not with ${target}`,
      },
    ];
  });
}

function latencyIssues(keys: Keys, path: Path): RuleIssue[] {
  const lengthAt = (limit: string) => {
    const written = valueAt(keys, ['expect', 'latency', limit]);
    return typeof written === 'string' ? parseDuration(written) : null;
  };
  const [degradedMs, badMs] = [lengthAt('degraded'), lengthAt('bad')];
  return degradedMs !== null && badMs !== null && degradedMs >= badMs
    ? [{ path: [...path, 'expect', 'latency', 'degraded'], message: 'is not below bad: it would never be seen' }]
    : [];
}

const certificateKeys = ['expect', 'certificate'];

function certificateIssues(keys: Keys, defaults: Keys, path: Path): RuleIssue[] {
  if ([...http, 'tls'].every((key) => keys[key] === undefined)) return [];
  const [own, given] = [asKeys(valueAt(keys, certificateKeys)), asKeys(valueAt(defaults, certificateKeys))];
  const [days, fail] = [own['days'] ?? given['days'] ?? usualCertificateDays, own['fail'] ?? given['fail']];
  if (typeof days !== 'number' || typeof fail !== 'number' || fail <= days) return [];
  // What the defaults have is told at the check that it is wrong for: another may say otherwise.
  const place = ['fail', 'days'].find((key) => own[key] !== undefined);
  const at = place === undefined ? path : [...path, ...certificateKeys, place];
  return [
    { path: at, message: `certificate.fail (${fail}) is above certificate.days (${days}): that would never be seen` },
  ];
}

/** A variable that nothing before a step gives is a mistake that is seen without asking anybody. */
function journeyIssues(journey: unknown, path: Path): RuleIssue[] {
  if (!isKeys(journey)) return [];
  const known = new Set(isKeys(journey['variables']) ? Object.keys(journey['variables']) : []);
  return listOfKeys(journey['steps']).flatMap((step, index) => {
    const at = [...path, 'journey', 'steps', index];
    const basic = isKeys(step['auth']) ? step['auth']['basic'] : undefined;
    const isUnfilled = isKeys(basic) && Object.values(basic).some((text) => /\{\{.*\}\}/.test(String(text)));
    const texts = [step['url'], step['body'], ...Object.values(asKeys(step['headers']))];
    const used = texts.flatMap((text) =>
      [...String(text ?? '').matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)].map(([, name = '']) => name),
    );
    const unknown = [...new Set(used)].filter((name) => !known.has(name));
    for (const name of Object.keys(asKeys(step['extract']))) known.add(name);
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
  const distances = listOfKeys(deprecations['distances']).flatMap((each, index) =>
    distanceIssues(each, ['deprecations', 'distances', index]),
  );
  return [
    ...distanceIssues(deprecations, ['deprecations']),
    ...distances,
    ...duplicates(idsUnder('deadlines')),
    ...duplicates([...idsUnder('openapi'), ...idsUnder('feeds')]),
    ...documents,
  ];
}

/** Days before a date: the warning comes first. */
function distanceIssues({ warn, fail }: Keys, path: Path): RuleIssue[] {
  const [warnMs, failMs] = [warn, fail].map((each) => (typeof each === 'string' ? parseDuration(each) : null));
  return warnMs != null && failMs != null && warnMs < failMs
    ? [{ path: [...path, 'warn'], message: 'warn is later than fail: it would never be seen' }]
    : [];
}

function documentIssues(document: unknown, path: Path): RuleIssue[] {
  if (typeof document !== 'string' || !isUrl(document)) return [];
  const fault = faultOfUrl(document);
  return fault === null ? [] : [{ path: [...path, 'document'], message: fault }];
}
