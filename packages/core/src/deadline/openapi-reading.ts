import type { OpenApiSource } from '../config/config.ts';
import { count, plainLine, quote } from '../text/plain.ts';
import { didYouMean } from '../text/suggestion.ts';
import { parseCalendarDate } from './calendar-date.ts';
import type { OpenApiDocument, Operation } from './openapi.ts';
import { type FindUse, isNamed, searchFor } from './operation-use.ts';
import type { Sighting, SourceReading } from './reading.ts';

/** A place in a file of the repository. */
type Place = NonNullable<Sighting['place']>;

/** What an operation is used by: its first place, and how many files have it. */
export interface Use {
  readonly place: Place;
  readonly files: number;
}

/** More operations than that end at once in no document, and each is looked for in every file. */
const mostSearched = 2000;

/** The operations of a document that end, or may. */
function endingOperations({ operations }: OpenApiDocument): Operation[] {
  return operations.filter(({ isDeprecated, sunset }) => isDeprecated || sunset !== undefined);
}

/** Looks for operations in source files, one file after the other. */
export function createUseSearch(document: OpenApiDocument) {
  const searches = endingOperations(document)
    .slice(0, mostSearched)
    .flatMap((operation): (readonly [Operation, FindUse])[] => {
      const find = searchFor(operation, document.basePath);
      return find === null ? [] : [[operation, find]];
    });
  const uses = new Map<Operation, Use>();
  return {
    uses: uses as ReadonlyMap<Operation, Use>,
    look(file: string, text: string): void {
      for (const [operation, find] of searches) {
        const line = find(text);
        if (line === null) continue;
        const known = uses.get(operation);
        uses.set(operation, { place: known?.place ?? { file, line }, files: (known?.files ?? 0) + 1 });
      }
    },
  };
}

/**
 * What an OpenAPI document shows: of its operations that end, those that are named in `uses` or found in the code; all of them
 * where neither is asked for. `declaredAt` finds where the document itself, a file of the repository, has one.
 */
export function openApiReading(
  source: OpenApiSource,
  document: OpenApiDocument,
  uses: ReadonlyMap<Operation, Use>,
  declaredAt: (operation: Operation) => Place | null,
): SourceReading {
  const isAll = source.uses.length === 0 && source.code.length === 0;
  const ending = endingOperations(document).filter(
    (operation) => isAll || uses.has(operation) || source.uses.some((name) => isNamed(name, operation)),
  );
  const unknown = source.uses.filter((name) => !document.operations.some((operation) => isNamed(name, operation)));
  const names = document.operations.map(nameOf);
  return {
    kind: 'openapi',
    id: source.id,
    sightings: ending.map((operation) => sightingOf(source, operation, uses.get(operation), declaredAt(operation))),
    problems: [
      ...document.problems,
      ...unknown.map((name) => `has no operation ${quote(name)}, which uses names${didYouMean(name, names)}`),
    ],
    missing: document.problems.length === 0 ? 'resolved' : 'inconclusive',
  };
}

function nameOf({ method, path }: Operation): string {
  return `${method} ${plainLine(path, 150)}`;
}

function sightingOf(
  { id, severity }: OpenApiSource,
  operation: Operation,
  use: Use | undefined,
  declared: Place | null,
): Sighting {
  const { sunset, deprecatedAt, isDeprecated, link } = operation;
  const date = parseCalendarDate(sunset);
  const isUnreadable = sunset !== undefined && date === null;
  const since = parseCalendarDate(deprecatedAt);
  const evidence = [
    isDeprecated ? `deprecated${since === null ? '' : ` since ${since}`}` : '',
    sunset === undefined ? 'no x-sunset' : isUnreadable ? 'an x-sunset that cannot be read' : `x-sunset ${date}`,
    deprecatedAt !== undefined && since === null ? 'an x-deprecated-at that cannot be read' : '',
    since !== null && date !== null && date < since ? 'its sunset is earlier than its deprecation' : '',
    use === undefined ? '' : `used in ${use.place.file}:${use.place.line}${and(use.files - 1)}`,
  ];
  return {
    id: `${id}/${nameOf(operation)}`,
    title: `${nameOf(operation)} ends`,
    date,
    isUnreadable,
    evidence: evidence.filter((part) => part !== '').join('; '),
    url: link,
    severity,
    candidate: false,
    place: use?.place ?? declared,
  };
}

function and(others: number): string {
  return others === 0 ? '' : ` and ${count(others, 'other file')}`;
}
