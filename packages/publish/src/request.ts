/** What is sent to a sink, once it is decided. */
export interface SinkRequest {
  readonly method: 'POST' | 'PUT' | 'PATCH';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** The body as people read it, where it is no text. */
  readonly shown?: string;
  /** What statuses mean in this sink's own words, besides what they mean anywhere. */
  readonly words?: Readonly<Record<number, string>>;
  /** Reads an answer that says it is well, and may not be: in words of ours what is wrong, else `null`. */
  readonly refusalIn?: (answer: string) => string | null;
}

/** A JSON request. */
export function jsonRequest(
  method: SinkRequest['method'],
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): SinkRequest {
  return { method, url, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}
