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
