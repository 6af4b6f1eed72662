import type {
  DeprecationsConfig,
  DocumentSource,
  FeedSource,
  OpenApiSource,
  ScanConfig,
} from '@fortify/core/config/config';
import type { DocumentFetcher, FetchedDocument } from '@fortify/core/deadline/document';
import type { SourceReading } from '@fortify/core/deadline/reading';
import { UpstreamError } from '@fortify/core/error';
import { escapeRegExp } from '@fortify/core/text/escape-reg-exp';
import { plainLine } from '@fortify/core/text/plain';

/** What reading sources takes from the outside. */
export interface SourcePorts {
  readonly fetchDocument: DocumentFetcher;
  /** The files of the repository: those that match globs, and what is in one. Both throw an `UpstreamError`. */
  readonly files: {
    readonly list: (globs: readonly string[], ignore: readonly string[]) => Promise<string[]>;
    readonly read: (path: string, mostBytes: number) => Promise<Uint8Array>;
  };
}

const mebibyte = 1024 * 1024;
const mostBytes = { openapi: 16 * mebibyte, feed: 5 * mebibyte, file: mebibyte } as const;

/**
 * Reads every source that a config names: documents and feeds at the same time, the repository file by file. A source that
 * cannot be read is a reading with a problem, and the others are read all the same.
 */
export async function readSources(
  { openapi, feeds, scan, catalogue }: DeprecationsConfig,
  nowMs: number,
  ports: SourcePorts,
): Promise<SourceReading[]> {
  const readings = await Promise.all([
    ...openapi.map((source) => orProblem('openapi', source.id, () => readOpenApi(source, ports))),
    ...feeds.map((source) => orProblem('feed', source.id, () => readFeed(source, nowMs, ports))),
    ...(scan === null ? [] : [orProblem('scan', 'scan', () => readRepository(scan, ports))]),
  ]);
  return catalogue.length === 0 ? readings : [...readings, await readCatalogue(catalogue, readings)];
}

async function orProblem(
  kind: SourceReading['kind'],
  id: string,
  read: () => Promise<SourceReading>,
): Promise<SourceReading> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    return { kind, id, sightings: [], problems: [error.message], missing: 'inconclusive' };
  }
}

async function readOpenApi(source: OpenApiSource, ports: SourcePorts): Promise<SourceReading> {
  const [{ parseOpenApi }, { createUseSearch, openApiReading }, { lineAt }] = await Promise.all([
    import('@fortify/core/deadline/openapi'),
    import('@fortify/core/deadline/openapi-reading'),
    import('@fortify/core/deadline/operation-use'),
  ]);
  const { text, redirectedTo } = await readText(source, mostBytes.openapi, ports);
  const document = parseOpenApi(text);
  const search = createUseSearch(document);
  const files = await eachFile(source.code, [], ports, search.look, () => {});
  const reading = openApiReading(source, document, search.uses, ({ path }) => {
    const key = new RegExp(`^\\s*["']?${escapeRegExp(path)}["']?\\s*:`, 'm');
    const at = isUrl(source.document) ? -1 : text.search(key);
    return at < 0 ? null : { file: source.document, line: lineAt(text, text.indexOf(path, at)) };
  });
  const isInVain = source.code.length > 0 && files === 0;
  const problems = [...reading.problems, ...(isInVain ? ['is looked for in code that matches no file'] : [])];
  return afterRedirect({ ...reading, problems }, redirectedTo);
}

/** A login page is what one is redirected to. */
function afterRedirect(reading: SourceReading, redirectedTo: string | null): SourceReading {
  if (redirectedTo === null) return reading;
  const problems = reading.problems.map(
    (problem) => `${problem} (it was redirected to ${plainLine(redirectedTo, 100)})`,
  );
  return { ...reading, problems };
}

async function readFeed(source: FeedSource, nowMs: number, ports: SourcePorts): Promise<SourceReading> {
  const [{ parseFeed }, { feedReading }] = await Promise.all([
    import('@fortify/core/deadline/feed'),
    import('@fortify/core/deadline/feed-reading'),
  ]);
  const { text, redirectedTo } = await readText(source, mostBytes.feed, ports);
  return afterRedirect(feedReading(source, parseFeed(text), nowMs), redirectedTo);
}

async function readRepository(config: ScanConfig, ports: SourcePorts): Promise<SourceReading> {
  const { createScan, scannedGlobs } = await import('@fortify/core/deadline/scan/scan');
  const scan = createScan(config);
  await eachFile(scannedGlobs, config.ignore, ports, scan.look, scan.miss);
  return scan.reading();
}

/** Rows that count by name. What the scan has found, too, it tells with its evidence. */
async function readCatalogue(named: readonly string[], readings: readonly SourceReading[]): Promise<SourceReading> {
  const [{ catalogueRows }, { sightingOfRow }] = await Promise.all([
    import('@fortify/core/deadline/catalogue'),
    import('@fortify/core/deadline/scan/scan'),
  ]);
  const scanned = readings.filter(({ kind }) => kind === 'scan').flatMap(({ sightings }) => sightings);
  const rows = catalogueRows.filter(({ id }) => named.includes(id) && scanned.every((each) => each.id !== id));
  const sightings = rows.map((row) => sightingOfRow(row, 'normal'));
  return { kind: 'catalogue', id: 'catalogue', sightings, problems: [], missing: 'resolved' };
}

/** Shows every file that matches to `look`, and what is wrong with those that cannot be read to `miss`. Returns how many match. */
async function eachFile(
  globs: readonly string[],
  ignore: readonly string[],
  { files }: SourcePorts,
  look: (path: string, text: string) => void,
  miss: (fault: string) => void,
): Promise<number> {
  if (globs.length === 0) return 0;
  const decoder = new TextDecoder();
  const paths = await files.list(globs, ignore);
  for (const path of paths) {
    try {
      look(path, decoder.decode(await files.read(path, mostBytes.file)));
    } catch (error) {
      if (!(error instanceof UpstreamError)) throw error;
      miss(`${plainLine(path, 150)} ${error.message}`);
    }
  }
  return paths.length;
}

/** The text of a document. Throws an `UpstreamError` where there is none that anybody could read. */
async function readText(
  { document, headers, timeoutMs }: DocumentSource,
  most: number,
  { fetchDocument, files }: SourcePorts,
): Promise<{ readonly text: string; readonly redirectedTo: string | null }> {
  const { decodeText } = await import('@fortify/core/deadline/decode-text');
  const fetched: FetchedDocument = isUrl(document)
    ? await fetchDocument({ url: document, headers, timeoutMs, mostBytes: most })
    : { bytes: await files.read(document, most), contentType: '', redirectedTo: null };
  const decoded = decodeText(fetched.bytes, fetched.contentType);
  if ('text' in decoded) return { text: decoded.text, redirectedTo: fetched.redirectedTo };
  throw new UpstreamError(decoded.problem);
}

function isUrl(document: string): boolean {
  return /^https?:\/\//i.test(document);
}
