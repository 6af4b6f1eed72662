import { createSocket } from 'node:dgram';
import { decode, encode } from 'dns-packet';

/** A resolver on loopback that is gone after the test: it knows `known.test`, and never answers for `silent.test`. */
export async function startDnsServer(): Promise<AsyncDisposable & { readonly address: string }> {
  const socket = createSocket('udp4');
  socket.on('message', (message, peer) => {
    const { id = 0, questions = [] } = decode(message);
    const name = questions[0]?.name ?? '';
    if (name === 'silent.test') return;
    const isKnown = name === 'known.test';
    const answers = isKnown ? [{ type: 'A' as const, name, ttl: 60, data: '192.0.2.7' }] : [];
    // AA and RA, and rcode 3 (NXDOMAIN) for what is not known.
    const flags = 0x0400 | 0x0080 | (isKnown ? 0 : 3);
    socket.send(encode({ type: 'response', id, flags, questions, answers }), peer.port, peer.address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${socket.address().port}`,
    [Symbol.asyncDispose]: () => new Promise((resolve) => socket.close(resolve)),
  };
}
