/** The fractions of the cube roots of the first 64 primes, as the standard lists them. */
const ROUNDS = wordsOf([
  '428a2f98 71374491 b5c0fbcf e9b5dba5 3956c25b 59f111f1 923f82a4 ab1c5ed5',
  'd807aa98 12835b01 243185be 550c7dc3 72be5d74 80deb1fe 9bdc06a7 c19bf174',
  'e49b69c1 efbe4786 0fc19dc6 240ca1cc 2de92c6f 4a7484aa 5cb0a9dc 76f988da',
  '983e5152 a831c66d b00327c8 bf597fc7 c6e00bf3 d5a79147 06ca6351 14292967',
  '27b70a85 2e1b2138 4d2c6dfc 53380d13 650a7354 766a0abb 81c2c92e 92722c85',
  'a2bfe8a1 a81a664b c24b8b70 c76c51a3 d192e819 d6990624 f40e3585 106aa070',
  '19a4c116 1e376c08 2748774c 34b0bcb5 391c0cb3 4ed8aa4a 5b9cca4f 682e6ff3',
  '748f82ee 78a5636f 84c87814 8cc70208 90befffa a4506ceb bef9a3f7 c67178f2',
]);

/** The fractions of the square roots of the first 8. */
const START = wordsOf(['6a09e667 bb67ae85 3c6ef372 a54ff53a 510e527f 9b05688c 1f83d9ab 5be0cd19']);

const BLOCK = 64;

/** The SHA-256 of a text in UTF-8 (FIPS 180-4), in lower-case hexadecimal. */
export type Hash = (text: string) => string;

/**
 * It is worked out here because the cryptography of browsers and of Node has no way in common that answers at once. Whoever
 * has Node's at hand does better with that.
 */
export const sha256: Hash = (text) => {
  const data = padded(new TextEncoder().encode(text));
  const state = Int32Array.from(START);
  const words = new Int32Array(BLOCK);
  for (let at = 0; at < data.byteLength; at += BLOCK) addBlock(state, words, data, at);
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
};

/** The bytes, a bit that is set, zeros, and the number of bits, so that there are only whole blocks. */
function padded(bytes: Uint8Array): DataView {
  const data = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK);
  data.set(bytes);
  data[bytes.length] = 0x80;
  const view = new DataView(data.buffer);
  view.setBigUint64(data.length - 8, BigInt(bytes.length) * 8n);
  return view;
}

/** Plain assignments throughout: this runs about once, before an engine has made it fast. */
function addBlock(state: Int32Array, words: Int32Array, data: DataView, start: number): void {
  for (let at = 0; at < 16; at += 1) words[at] = data.getInt32(start + 4 * at);
  for (let at = 16; at < BLOCK; at += 1) {
    const w2 = words[at - 2] ?? 0;
    const w15 = words[at - 15] ?? 0;
    const early = ((w15 >>> 7) | (w15 << 25)) ^ ((w15 >>> 18) | (w15 << 14)) ^ (w15 >>> 3);
    const late = ((w2 >>> 17) | (w2 << 15)) ^ ((w2 >>> 19) | (w2 << 13)) ^ (w2 >>> 10);
    words[at] = (words[at - 16] ?? 0) + early + (words[at - 7] ?? 0) + late;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < BLOCK; at += 1) {
    const turnedE = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const turnedA = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first = h + turnedE + choice + (ROUNDS[at] ?? 0) + (words[at] ?? 0);
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + turnedA + majority) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, at) => {
    state[at] = ((state[at] ?? 0) + word) | 0;
  });
}

function wordsOf(rows: readonly string[]): readonly number[] {
  return rows.flatMap((row) => row.split(' ').map((word) => Number.parseInt(word, 16) | 0));
}
