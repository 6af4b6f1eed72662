/** A document as it was fetched. */
export interface FetchedDocument {
  readonly bytes: Uint8Array;
  /** The header; `''` = there was none. */
  readonly contentType: string;
  /** The host that it came from in the end, where that is another than was asked; else `null`. */
  readonly redirectedTo: string | null;
}

/** Fetches a document of at most so many bytes. Throws an `UpstreamError` that says in words of ours why there is none. */
export type DocumentFetcher = (
  url: string,
  headers: Readonly<Record<string, string>>,
  mostBytes: number,
) => Promise<FetchedDocument>;
