import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib';
import { ProbeFault } from './fault.ts';

/** Reads a body as it comes, decompressed, and never more of it than the cap. */
export interface BodyReader {
  /** Takes bytes off the wire. */
  write(chunk: Buffer): void;
  /** To be called when the stream has ended. Gives the whole body, decompressed; throws a `ProbeFault` where it is cut off or broken. */
  end(): Promise<Buffer>;
  /** Nobody wants the rest. */
  destroy(): void;
}

const decoders = new Map<string, () => Transform>([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
  ['zstd', createZstdDecompress],
]);

/**
 * Makes the reader of a body. `onFault` is called as soon as it is too large or broken, perhaps again; a bomb is let go at the
 * cap, whatever it would have unfolded to.
 */
export function createBodyReader(encoding: string, maxBytes: number, onFault: (fault: ProbeFault) => void): BodyReader {
  const chunks: Buffer[] = [];
  let bytes = 0;
  let wireBytes = 0;
  const tooLarge = () => new ProbeFault('too-large', `the body is larger than ${formatSize(maxBytes)} (max-body)`);
  const keep = (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > maxBytes) onFault(tooLarge());
    else chunks.push(chunk);
  };
  const decoder = decoders.get(encoding.trim().toLowerCase())?.();
  if (decoder === undefined) {
    return { write: keep, end: async () => Buffer.concat(chunks), destroy: () => {} };
  }
  const done = new Promise<void>((resolve, reject) => {
    decoder.on('data', keep);
    decoder.on('end', resolve);
    decoder.on('close', resolve);
    decoder.on('error', () => {
      const fault = new ProbeFault('protocol', 'the body is not what its content-encoding says');
      reject(fault);
      onFault(fault);
    });
  });
  done.catch(() => {});
  return {
    write(chunk) {
      wireBytes += chunk.length;
      if (wireBytes > maxBytes) onFault(tooLarge());
      else decoder.write(chunk);
    },
    async end() {
      // An answer to HEAD, a 304, an empty 200: there was nothing to compress.
      if (wireBytes === 0) {
        decoder.destroy();
        return Buffer.alloc(0);
      }
      decoder.end();
      await done;
      return Buffer.concat(chunks);
    },
    destroy: () => decoder.destroy(),
  };
}

/** `1 MiB`, `64 KiB`, `1000 bytes`: as a config would have it. */
function formatSize(bytes: number): string {
  if (bytes % 1024 ** 2 === 0) return `${bytes / 1024 ** 2} MiB`;
  return bytes % 1024 === 0 ? `${bytes / 1024} KiB` : `${bytes} bytes`;
}
