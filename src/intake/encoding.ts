const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['text in UTF-32', [0xff, 0xfe, 0x00, 0x00]],
  ['text in UTF-32', [0x00, 0x00, 0xfe, 0xff]],
  ['text in UTF-16', [0xff, 0xfe]],
  ['text in UTF-16', [0xfe, 0xff]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['a ZIP archive or an office document', [0x50, 0x4b, 0x03, 0x04]],
  ['an office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a rich text document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['a PDF document', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a program', [0x7f, 0x45, 0x4c, 0x46]],
];

/** How many bytes are looked at to tell UTF-16 and UTF-32 by where their null bytes stand. */
const SAMPLE = 256;

/** What bytes are that are not UTF-8 text, as words for a message (`a PNG image`), or null if nothing says so. */
export function foreignFormat(bytes: Uint8Array): string | null {
  for (const [name, signature] of SIGNATURES) {
    if (signature.every((byte, at) => bytes[at] === byte)) return name;
  }
  return wideText(bytes.subarray(0, SAMPLE));
}

/** Latin letters in UTF-16 have every second byte null, in UTF-32 three of four. */
function wideText(sample: Uint8Array): string | null {
  if (sample.length < 4) return null;
  const nulls = [0, 0, 0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) nulls[at % 4] = (nulls[at % 4] ?? 0) + 1;
  });
  const [first = 0, second = 0, third = 0, fourth = 0] = nulls;
  const most = (sample.length / 4) * 0.6;
  const isMost = (...counts: readonly number[]) => counts.every((count) => count > most);
  if (first === 0 && isMost(second, third, fourth)) return 'text in UTF-32';
  if (fourth === 0 && isMost(first, second, third)) return 'text in UTF-32';
  if (first + third === 0 && isMost(second, fourth)) return 'text in UTF-16';
  if (second + fourth === 0 && isMost(first, third)) return 'text in UTF-16';
  return null;
}

/** Why bytes are no UTF-8 text, without a full stop; null where they are. */
export function describeBytes(bytes: Uint8Array): string | null {
  const format = foreignFormat(bytes);
  if (format !== null) return `it is ${format}, and not text in UTF-8`;
  const at = firstInvalidByte(bytes);
  if (at < 0) return null;
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return `it is not UTF-8 text: byte ${byte} (number ${at + 1} of the file) begins no character`;
}

/** The offset of the first byte that is not UTF-8 (or that begins a character which is cut off), or -1 if all is well. */
export function firstInvalidByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return -1;
}

/** True if a character begins at `at`, as far as one can tell, and the bytes end before it does. */
export function isCutOff(bytes: Uint8Array, at: number): boolean {
  const lead = bytes[at] ?? 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4 || bytes.length - at >= length) return false;
  return bytes.subarray(at + 1).every((byte) => byte >= 0x80 && byte <= 0xbf);
}

/** The number of bytes of the character that begins at `at`, or 0 if none begins there. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return follows(bytes, at + 1) ? 2 : 0;
  // The second byte is bounded so that nothing is overlong, no surrogate is spelt out, and nothing passes U+10FFFF.
  if (lead >= 0xe0 && lead <= 0xef) {
    const low = lead === 0xe0 ? 0xa0 : 0x80;
    const high = lead === 0xed ? 0x9f : 0xbf;
    return follows(bytes, at + 1, low, high) && follows(bytes, at + 2) ? 3 : 0;
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    const low = lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xf4 ? 0x8f : 0xbf;
    return follows(bytes, at + 1, low, high) && follows(bytes, at + 2) && follows(bytes, at + 3) ? 4 : 0;
  }
  return 0;
}

function follows(bytes: Uint8Array, at: number, low = 0x80, high = 0xbf): boolean {
  const byte = bytes[at] ?? 0;
  return byte >= low && byte <= high;
}
