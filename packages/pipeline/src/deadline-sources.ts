import type { Config } from '@fortify/core/config/config';
import { maskable, redactSecrets, secretsOfHeaders } from '@fortify/core/config/secrets';
import type { DocumentFetcher, FetchedDocument, RepositoryFiles } from '@fortify/core/deadline/document';
import type { UseSearch } from '@fortify/core/deadline/openapi-reading';
import { isOfSource, type SourceReading } from '@fortify/core/deadline/reading';
import type { DocumentSource, FeedSource, OpenApiSource, ScanConfig } from '@fortify/core/deadline/sources';
import { UpstreamError } from '@fortify/core/error';
import type { Observation } from '@fortify/core/history/observation';
import { plainLine } from '@fortify/core/text/plain';
import { isUrl } from '@fortify/core/text/url';

/** What reading sources takes from the outside. */
export interface SourcePorts {
  readonly fetchDocument: DocumentFetcher;
  readonly files: RepositoryFiles;
}

/** What a reading goes by, besides its source. */
interface Circumstances extends SourcePorts {
  readonly nowMs: number;
  /** What the history remembers. */
  readonly observations: readonly Observation[];
  /** Those of the config. */
  readonly secrets: readonly string[];
}

const mebibyte = 1024 * 1024;
const mostBytes = { openapi: 16 * mebibyte, feed: 5 * mebibyte, code: 4 * mebibyte, scanned: mebibyte / 2 } as const;

/**
 * Reads every source that a config names: documents and feeds at the same time, the repository file by file. A source that
 * cannot be read is a reading with a problem, and the others are read all the same.
 */
export async function readSources(
  { deprecations, secrets }: Config,
  observations: readonly Observation[],
  nowMs: number,
  ports: SourcePorts,
): Promise<SourceReading[]> {
  const { openapi, feeds, scan, catalogue } = deprecations;
  const around: Circumstances = { ...ports, nowMs, observations, secrets };
  const readings = await Promise.all([
    ...openapi.map((source) => orProblem('openapi', source, () => readOpenApi(source, around))),
    ...feeds.map((source) => orProblem('feed', source, () => readFeed(source, around))),
    ...(scan === null
      ? []
      : [orProblem('scan', { id: 'scan', document: '', ...scan }, () => readRepository(scan, around))]),
  ]);
  return catalogue.length === 0 ? readings : [...readings, await readCatalogue(catalogue, readings)];
}

/**
 * The sources of a config as if none had been asked: what they showed last still stands, and the catalogue is at hand. Feeds show
 * candidates alone.
 */
export async function rememberedSources({
  openapi,
  scan,
  catalogue,
}: Config['deprecations']): Promise<SourceReading[]> {
  const remembered = { document: '', sightings: [], problems: [], mistakes: [], missing: 'remembered' } as const;
  return [
    ...openapi.map(({ id, severity }) => ({ kind: 'openapi', id, severity, ...remembered }) as const),
    ...(scan === null ? [] : [{ kind: 'scan', id: 'scan', severity: scan.severity, ...remembered } as const]),
    ...(catalogue.length === 0 ? [] : [await readCatalogue(catalogue, [])]),
  ];
}

async function orProblem(
  kind: SourceReading['kind'],
  { id, severity, document }: Pick<SourceReading, 'id' | 'severity' | 'document'>,
  read: () => Promise<SourceReading>,
): Promise<SourceReading> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    return {
      kind,
      id,
      severity,
      document,
      sightings: [],
      problems: [error.message],
      mistakes: [],
      missing: 'inconclusive',
    };
  }
}

async function readOpenApi(source: OpenApiSource, around: Circumstances): Promise<SourceReading> {
  const [{ parseOpenApi }, { createUseSearch, openApiReading }, { lineAt }] = await Promise.all([
    import('@fortify/core/deadline/openapi'),
    import('@fortify/core/deadline/openapi-reading'),
    import('@fortify/core/deadline/operation-use'),
  ]);
  const { text, redirectedTo } = await readText(source, mostBytes.openapi, around);
  const document = parseOpenApi(text);
  const remembered = rememberedOf(source, around);
  const search = createUseSearch(document, remembered);
  const mistakes = await lookThroughCode(source, search, around);
  const declaredAt = ({ path }: { readonly path: string }) => {
    const key = new RegExp(`^[ \\t]*["']?${RegExp.escape(path)}["']?[ \\t]*:`, 'm');
    const at = isUrl(source.document) ? -1 : text.search(key);
    return at < 0 ? null : { file: source.document, line: lineAt(text, text.indexOf(path, at)) };
  };
  const reading = openApiReading(source, document, { uses: search.uses, remembered, mistakes, declaredAt });
  return afterRedirect(reading, redirectedTo);
}

/** The names of the operations that a document showed to end before. */
function rememberedOf({ id }: OpenApiSource, { observations }: Circumstances): string[] {
  const own = observations.filter(({ kind, subject }) => isOfSource({ kind: 'openapi', id }, kind, subject));
  return [...new Set(own.map(({ subject }) => subject.slice(id.length + 1)))];
}

/** Shows the code to a search, and says what is wrong with that: what nobody has looked into may use anything. */
async function lookThroughCode(
  { code }: OpenApiSource,
  { look, isWhole }: Pick<UseSearch, 'look' | 'isWhole'>,
  around: Circumstances,
): Promise<string[]> {
  if (code.length === 0) return [];
  const globs = code.filter((glob) => !glob.startsWith('!'));
  const ignore = code.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
  const unread: string[] = [];
  const miss = (fault: string) => void unread.push(fault);
  const files = await eachFile(globs, ignore, mostBytes.code, around, { look, miss });
  const [first] = unread;
  return [
    ...(files === 0 ? ['is looked for in code that matches no file'] : []),
    ...(first === undefined
      ? []
      : [`is looked for in code that cannot be read, and a glob with ! would leave out: ${first}`]),
    ...(isWhole ? [] : ['has more operations that end than are looked for']),
  ];
}

/** A login page is what one is redirected to. */
function afterRedirect(reading: SourceReading, redirectedTo: string | null): SourceReading {
  if (redirectedTo === null) return reading;
  const problems = reading.problems.map(
    (problem) => `${problem} (it was redirected to ${plainLine(redirectedTo, 100)})`,
  );
  return { ...reading, problems };
}

async function readFeed(source: FeedSource, around: Circumstances): Promise<SourceReading> {
  const [{ parseFeed }, { feedReading }] = await Promise.all([
    import('@fortify/core/deadline/feed'),
    import('@fortify/core/deadline/feed-reading'),
  ]);
  const { text, redirectedTo } = await readText(source, mostBytes.feed, around);
  return afterRedirect(feedReading(source, parseFeed(text), around.nowMs), redirectedTo);
}

async function readRepository(config: ScanConfig, ports: SourcePorts): Promise<SourceReading> {
  const { createScan, scannedGlobs } = await import('@fortify/core/deadline/scan/scan');
  const scan = createScan(config);
  await eachFile(scannedGlobs, config.ignore, mostBytes.scanned, ports, scan);
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
  return {
    kind: 'catalogue',
    id: 'catalogue',
    document: '',
    severity: 'normal',
    sightings,
    problems: [],
    mistakes: [],
    missing: 'resolved',
  };
}

/** What is shown the text of files, and what is wrong with those that cannot be read. */
interface Reader {
  readonly look: (path: string, text: string) => void;
  readonly miss: (fault: string) => void;
}

/** Shows a reader every file that matches. Returns how many do. */
async function eachFile(
  globs: readonly string[],
  ignore: readonly string[],
  most: number,
  { files }: SourcePorts,
  { look, miss }: Reader,
): Promise<number> {
  if (globs.length === 0) return 0;
  const decoder = new TextDecoder();
  const paths = await files.list(globs, ignore);
  for (const path of paths) {
    try {
      const bytes = await files.read(path, most);
      // What is no text uses nothing.
      if (!bytes.subarray(0, 8000).includes(0)) look(path, decoder.decode(bytes));
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
  { fetchDocument, files, secrets }: Circumstances,
): Promise<{ readonly text: string; readonly redirectedTo: string | null }> {
  const { decodeText } = await import('@fortify/core/deadline/decode-text');
  const fetched: FetchedDocument = isUrl(document)
    ? await fetchDocument({ url: document, headers, timeoutMs, mostBytes: most })
    : { bytes: await files.read(document, most), contentType: '', redirectedTo: null };
  const decoded = decodeText(fetched.bytes, fetched.contentType);
  // A server may echo what it was asked with: what is called a credential, and what came from the environment.
  const sent = Object.values(headers).join('\n');
  const echoed = maskable([...secretsOfHeaders(headers), ...secrets.filter((secret) => sent.includes(secret))]);
  if ('text' in decoded) return { text: redactSecrets(decoded.text, echoed), redirectedTo: fetched.redirectedTo };
  throw new UpstreamError(decoded.problem);
}
