import { Socket } from 'node:net';
import { Client } from 'undici';

/**
 * Has undici make its parser, which it does when it first needs one, and which takes longer than many an answer: ten
 * milliseconds that a first probe would report as latency. Nothing goes over the network; the socket is connected to
 * nothing. Resolves when that is done, whatever came of it.
 */
export async function warmUp(): Promise<void> {
  const socket = new Socket();
  socket.on('error', () => {});
  const client = new Client('http://localhost', { connect: (_, callback) => callback(null, socket) });
  const request = client.request({ method: 'GET', path: '/' }).catch(() => {});
  // The parser is made on the way to writing the request, which the event loop gets to in its next turn.
  await new Promise((resolve) => setImmediate(resolve));
  await client.destroy().catch(() => {});
  await request;
}
