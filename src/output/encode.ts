/** Large enough that a piece costs little, and small enough to stay in the caches of a processor. */
const LARGEST_PIECE = 1 << 18;

/**
 * The UTF-8 bytes of a text, piece by piece in one buffer: memory for all of a large file takes longer to come by than its
 * bytes. A piece is to be used before the next one is asked for.
 */
export function* encodePieces(text: string): Generator<Uint8Array> {
  // Three bytes are the most that a code unit takes.
  const buffer = new Uint8Array(Math.min(3 * text.length, LARGEST_PIECE));
  const encoder = new TextEncoder();
  for (let at = 0; at < text.length; ) {
    const { read, written } = encoder.encodeInto(text.slice(at, endOfPiece(text, at)), buffer);
    yield buffer.subarray(0, written);
    at += read;
  }
}

/** No character is cut in half. */
function endOfPiece(text: string, start: number): number {
  const end = start + LARGEST_PIECE;
  const last = end < text.length ? text.charCodeAt(end - 1) : 0;
  return last >= 0xd800 && last <= 0xdbff ? end - 1 : end;
}
