/** A host and a port; IPv6 addresses without their brackets. */
export interface Endpoint {
  readonly host: string;
  readonly port: number | null;
}

/** Reads `host:port`, `host`, `[v6]:port`; `null` when it is none of these. */
export function parseEndpoint(text: string): Endpoint | null {
  const match = /^(?:\[([0-9a-fA-F:.]+)\]|([^\s:/@[\]]+))(?::(\d{1,5}))?$/.exec(text);
  const port = match?.[3] === undefined ? null : Number(match[3]);
  if (match === null || port === 0 || (port ?? 0) > 65_535) return null;
  return { host: match[1] ?? match[2] ?? '', port };
}

/** Why a text is no endpoint, or `null` when it is. Never quotes the text. */
export function faultOfEndpoint(text: string): string | null {
  if (parseEndpoint(text) !== null) return null;
  return /[^:]:\d+$/.test(text) ? 'expected a port from 1 to 65535' : 'expected host:port, such as db.example.com:5432';
}
