import { LineCounter, type Node, parseDocument } from 'yaml';

/** A YAML or JSON document of the repository that knows where its parts stand. */
export interface LocatedDocument {
  readonly document: ReturnType<typeof parseDocument>;
  /** The line of a part, 1-based. */
  readonly lineOf: (node: unknown) => number;
}

/** Each of these costs the parser all that stand before it. */
const mostAnchors = 1000;

/** Parses a document; `null` where it is none. Unlike a config it holds no variables of ours. */
export function parseLocated(text: string): LocatedDocument | null {
  if ((text.match(/(^|[\s,[{:-])&[^\s&]/g)?.length ?? 0) > mostAnchors) return null;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, logLevel: 'silent' });
  if (document.errors.length > 0) return null;
  const lineOf = (node: unknown) => {
    const offset = (node as Partial<Node> | null)?.range?.[0];
    return offset === undefined ? 1 : Math.max(1, lines.linePos(offset).line);
  };
  return { document, lineOf };
}
