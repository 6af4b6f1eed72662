import { getBuiltinModule } from 'node:process';

/**
 * The SHA-256 of some bytes, or of a text as UTF-8, in hex. To load `node:crypto` takes a tenth of the time in which a command
 * has started: who needs no hash does not wait for it.
 */
export function sha256(content: string | Uint8Array): string {
  return getBuiltinModule('node:crypto').createHash('sha256').update(content).digest('hex');
}
