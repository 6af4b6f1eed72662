import { count, plainLine, quote } from '../text/plain.ts';
import { sha256 } from '../text/sha256.ts';
import { didYouMean } from '../text/suggestion.ts';
import { parseCalendarDate } from './calendar-date.ts';
import type { OpenApiDocument, Operation } from './openapi.ts';
import { type FindUse, isNamed, searchFor, shapeOf, withoutLastSlash } from './operation-use.ts';
import type { FilePlace, Sighting, SourceReading } from './reading.ts';
import type { OpenApiSource } from './sources.ts';

/** An operation by its name alone: of one that the document has no more, that is all there is. */
type Named = Pick<Operation, 'method' | 'path'>;

/** What an operation is used by: its first place, and how many files have it. */
interface Use {
  readonly place: FilePlace;
  readonly files: number;
}

/** More operations than that end at once in no document, and each is looked for in every file. */
const mostSearched = 2000;

/** Looks for operations in source files, one file after the other. */
export interface UseSearch {
  /** By the names of operations. */
  readonly uses: ReadonlyMap<string, Use>;
  /** Whether all of them are looked for. */
  readonly isWhole: boolean;
  look(file: string, text: string): void;
}

/** The operations of a document that end, or may. */
function endingOperations({ operations }: OpenApiDocument): Operation[] {
  return operations.filter(({ isDeprecated, sunset }) => isDeprecated || sunset !== undefined);
}

/**
 * The operations that a document showed to end before, and has no more, whatever their parameters are called. A path that it still
 * has with another method tells nothing: the code may call that.
 */
function removedOperations({ operations }: OpenApiDocument, remembered: readonly string[]): Named[] {
  const shapes = new Set(operations.map(({ path }) => shapeOf(path)));
  return remembered
    .map((name) => ({ method: name.split(' ', 1)[0] ?? '', path: name.slice(name.indexOf(' ') + 1) }))
    .filter(({ path }) => !shapes.has(shapeOf(path)));
}

/** Makes the search for what ends, and for what was `remembered` to end and is gone: names of operations. */
export function createUseSearch(document: OpenApiDocument, remembered: readonly string[]): UseSearch {
  const wanted = [...endingOperations(document), ...removedOperations(document, remembered)];
  const plain = document.operations.filter(({ path }) => !path.includes('{'));
  const others = new Set(plain.map(({ path }) => withoutLastSlash(path)));
  const searches = wanted.slice(0, mostSearched).flatMap((operation): (readonly [string, FindUse])[] => {
    const find = searchFor(operation, document.basePath, others);
    return find === null ? [] : [[nameOf(operation), find]];
  });
  const uses = new Map<string, Use>();
  return {
    uses,
    isWhole: wanted.length <= mostSearched,
    look(file, text) {
      for (const [name, find] of searches) {
        const line = find(text);
        if (line === null) continue;
        const known = uses.get(name);
        uses.set(name, { place: known?.place ?? { file, line }, files: (known?.files ?? 0) + 1 });
      }
    },
  };
}

/** What is known besides the document itself. */
export interface OpenApiCircumstances {
  readonly uses: ReadonlyMap<string, Use>;
  /** Names of operations that it showed to end before. */
  readonly remembered: readonly string[];
  /** What is wrong with how the code is looked through. */
  readonly mistakes: readonly string[];
  /** Where the document itself, a file of the repository, has an operation. */
  readonly declaredAt: (operation: Operation) => FilePlace | null;
}

/**
 * What an OpenAPI document shows: of its operations that end, those that are named in `uses` or found in the code; all of them
 * where neither is asked for. One that it showed before, has no more, and is used all the same, has ended.
 */
export function openApiReading(
  source: OpenApiSource,
  document: OpenApiDocument,
  { uses, remembered, mistakes, declaredAt }: OpenApiCircumstances,
): SourceReading {
  const isAll = source.uses.length === 0 && source.code.length === 0;
  const isUsed = (operation: Named) =>
    uses.has(nameOf(operation)) || source.uses.some((name) => isNamed(name, { operationId: '', ...operation }));
  const ending = endingOperations(document).filter((operation) => isAll || isUsed(operation));
  const isRead = document.problems.length === 0;
  const removed = isRead ? removedOperations(document, remembered).filter(isUsed) : [];
  const known = [...document.operations, ...removed.map((each) => ({ operationId: '', ...each }))];
  const unknown = isRead ? source.uses.filter((name) => !known.some((each) => isNamed(name, each))) : [];
  const names = document.operations.map(nameOf);
  return {
    kind: 'openapi',
    id: source.id,
    document: source.document,
    severity: source.severity,
    sightings: [
      ...ending.map((operation) => sightingOf(source, operation, uses.get(nameOf(operation)), declaredAt(operation))),
      ...removed.map((operation) => removedSighting(source, operation, uses.get(nameOf(operation)))),
    ],
    problems: document.problems,
    mistakes: [
      ...mistakes,
      ...unknown.map((name) => `uses names ${quote(name)}, and it has no such operation${didYouMean(name, names)}`),
    ],
    missing: isRead && mistakes.length === 0 && unknown.length === 0 ? 'resolved' : 'inconclusive',
  };
}

/** A name is no longer than that; what is cut is told apart by its hash. */
const longestPath = 150;

function nameOf({ method, path }: Named): string {
  const name = `${method} ${plainLine(path, longestPath)}`;
  if (path.length <= longestPath) return name;
  return `${name}~${sha256(path).slice(0, 8)}`;
}

function removedSighting({ id, severity }: OpenApiSource, operation: Named, use: Use | undefined): Sighting {
  const name = nameOf(operation);
  return {
    id: `${id}/${name}`,
    title: `${name} has ended`,
    ending: 'gone',
    evidence: `the document has it no more; ${use === undefined ? 'uses names it' : describeUse(use)}`,
    url: '',
    severity,
    candidate: false,
    place: use?.place ?? null,
  };
}

function sightingOf(
  { id, severity }: OpenApiSource,
  operation: Operation,
  use: Use | undefined,
  declared: FilePlace | null,
): Sighting {
  const { sunset, deprecatedAt, isDeprecated, link } = operation;
  const date = parseCalendarDate(sunset);
  const ending = date !== null ? { date } : sunset === undefined ? 'undated' : 'unreadable';
  const since = parseCalendarDate(deprecatedAt);
  const evidence = [
    isDeprecated ? `deprecated${since === null ? '' : ` since ${since}`}` : '',
    date !== null ? `x-sunset ${date}` : sunset === undefined ? 'no x-sunset' : 'an x-sunset that cannot be read',
    deprecatedAt !== undefined && since === null ? 'an x-deprecated-at that cannot be read' : '',
    since !== null && date !== null && date < since ? 'its sunset is earlier than its deprecation' : '',
    use === undefined ? '' : describeUse(use),
  ];
  return {
    id: `${id}/${nameOf(operation)}`,
    title: `${nameOf(operation)} ends`,
    ending,
    evidence: evidence.filter((part) => part !== '').join('; '),
    url: link,
    severity,
    candidate: false,
    place: use?.place ?? declared,
  };
}

function describeUse({ place: { file, line }, files }: Use): string {
  const others = files === 1 ? '' : ` and ${count(files - 1, 'other file')}`;
  return `used in ${plainLine(file, 300)}:${line}${others}`;
}
