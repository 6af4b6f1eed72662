import type { Socket } from 'node:net';
import { Client } from 'undici';
import { type ConnectionRequest, emptyTrace, openConnection, type Trace } from './connection.ts';

/**
 * A client of undici that is used for one exchange after another, to any origin: we open its sockets, so the origin that it was
 * made with means nothing. Making a client for each probe would take as long as
 * opening the connection, and V8 keeps every client that was made until its next full collection.
 */
export interface Line {
  readonly client: Client;
  /** Where the next connection leads. To be set before something is dispatched. */
  request: ConnectionRequest | null;
  /** What is learnt on the way there. */
  trace: Trace;
  /** The connection, once there is one. */
  socket: Socket | null;
}

/** The most that is read of a response's headers. */
const maxHeaderBytes = 16 * 1024;

/** Makes a line. `onFree` is called when its connection is gone, or could not be opened, and nothing is left to be sent. */
export function createLine(onFree: (line: Line) => void = () => {}): Line {
  const client = new Client('http://line.invalid', {
    headersTimeout: 0,
    bodyTimeout: 0,
    maxHeaderSize: maxHeaderBytes,
    connect: (_options, callback) => {
      connect(line).then(
        (socket) => {
          callback(null, socket);
          // Only after undici's own listeners, which `callback` has added, is the request off the client.
          socket.once('close', freeIfIdle);
        },
        (error) => {
          callback(error, null);
          freeIfIdle();
        },
      );
    },
  });
  const line: Line = { client, request: null, trace: emptyTrace(), socket: null };
  const freeIfIdle = () => {
    if (client.stats.size === 0) onFree(line);
  };
  return line;
}

/** Lines that are free, to be used again. */
export interface Lines {
  take(): Line;
}

/** Makes a supply of lines: empty, and never larger than what was once under way at the same time. */
export function createLines(): Lines {
  const free: Line[] = [];
  const giveBack = (line: Line) => {
    line.socket = null;
    free.push(line);
  };
  return { take: () => free.pop() ?? createLine(giveBack) };
}

async function connect(line: Line): Promise<Socket> {
  if (line.request === null) throw new Error('a line that leads nowhere');
  line.socket = await openConnection(line.request, line.trace);
  return line.socket;
}
