/** A document that is wanted. */
export interface DocumentRequest {
  readonly url: string;
  /** Sent to the URL's own origin only. */
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly mostBytes: number;
}

/** A document as it was fetched. */
export interface FetchedDocument {
  readonly bytes: Uint8Array;
  /** The header; `''` = there was none. */
  readonly contentType: string;
  /** The host that it came from in the end, where that is another than was asked; else `null`. */
  readonly redirectedTo: string | null;
}

/** Fetches a document. Throws an `UpstreamError` that says in words of ours why there is none. */
export type DocumentFetcher = (request: DocumentRequest) => Promise<FetchedDocument>;

/** The files of a repository. Both throw an `UpstreamError` that says in words of ours what is wrong. */
export interface RepositoryFiles {
  /** Those that match some globs and none of the others, in order, with slashes; not too many. */
  list(globs: readonly string[], ignore: readonly string[]): Promise<string[]>;
  /** A file of at most so many bytes. */
  read(path: string, mostBytes: number): Promise<Uint8Array>;
}
