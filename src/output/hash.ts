import { encodePieces } from './encode.ts';
import { readOwnFile } from './read.ts';

/** The SHA-256 of a text (as UTF-8) or of bytes, in lower-case hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  // Loaded where it is needed: it takes as long to load as all that most commands begin with.
  const hash = process.getBuiltinModule('node:crypto').createHash('sha256');
  if (typeof content !== 'string') return hash.update(content).digest('hex');
  for (const piece of encodePieces(content)) hash.update(piece);
  return hash.digest('hex');
}

/**
 * The hash of a plan file that stands for what it says: a byte order mark at its start and the kind of its line ends
 * do not count, as they make no difference to the outputs. Bytes that are no text still give hashes of their own.
 */
export function hashSource(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf;
  const text = marked ? buffer.subarray(3) : buffer;
  if (!text.includes(0x0d)) return sha256(text);
  return sha256(Buffer.from(text.toString('latin1').replace(/\r\n/g, '\n'), 'latin1'));
}

/** The hash of a regular file; null if there is none. */
export function hashFile(folder: string, name: string): string | null {
  const bytes = readOwnFile(folder, name);
  return bytes === null ? null : sha256(bytes);
}
