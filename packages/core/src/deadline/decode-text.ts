/** The text of some bytes, or why nobody can read them. */
export type Decoded = { readonly text: string } | { readonly problem: string };

/**
 * Decodes a document: by its byte order mark, else by the charset that it was served with, else by the encoding that its XML
 * declaration names, else as UTF-8. Bytes that are none of that encoding are a problem and no guess.
 */
export function decodeText(bytes: Uint8Array, contentType: string): Decoded {
  const named = encodingOf(bytes, contentType);
  try {
    return { text: new TextDecoder(named, { fatal: true }).decode(bytes) };
  } catch (error) {
    // An encoding that nobody knows is a RangeError, bytes that are none of it a TypeError.
    const isUnknown = error instanceof RangeError;
    return { problem: isUnknown ? 'is in an encoding that nobody knows' : `is not the ${named} that it claims to be` };
  }
}

function encodingOf(bytes: Uint8Array, contentType: string): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const served = /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(contentType.slice(0, 500))?.[1];
  const declared = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})/.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 300)),
  )?.[1];
  return (served ?? declared ?? 'utf-8').toLowerCase();
}
