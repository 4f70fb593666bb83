import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

/** Text of a file with the encoding it was in, or why it is no text. */
export type Decoded =
  | { readonly text: string; readonly encoding: string }
  | { readonly failure: 'binary' };

/** How many bytes are looked at to tell what sort of file it is. */
const SAMPLE = 65_536;

/**
 * Bytes → text. Byte order mark first, then UTF-16 by the pattern of its zero bytes, then strict
 * UTF-8, and Windows-1252 for what is left: guessing by letter statistics is wrong on short text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = findEncoding(bytes);
  if (encoding === null) return { failure: 'binary' };
  const text = iconv.decode(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    encoding,
  );
  return looksBinary(text) ? { failure: 'binary' } : { text, encoding };
}

function findEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = countZeros(bytes.subarray(0, SAMPLE));
  if (zeros.even + zeros.odd > 0) return findUtf16(zeros);
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

interface Zeros {
  readonly even: number;
  readonly odd: number;
  readonly length: number;
}

function countZeros(sample: Uint8Array): Zeros {
  let even = 0;
  let odd = 0;
  for (const [place, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (place % 2 === 0) even++;
    else odd++;
  }
  return { even, odd, length: sample.length };
}

/** In UTF-16 text of Latin letters one half of the bytes is mostly zero and the other hardly ever. */
function findUtf16({ even, odd, length }: Zeros): string | null {
  const half = length / 2;
  if (odd > half * 0.3 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.3 && odd < half * 0.05) return 'utf-16be';
  return null;
}

function looksBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/gu)?.length ?? 0;
  return controls > sample.length * 0.02;
}
