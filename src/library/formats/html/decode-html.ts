import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { decode, type Decoded } from '../../files/decode.ts';

/** How much of a page is searched for what it says of its encoding, as browsers do. */
const PRESCAN = 4_096;
const STATED =
  /<meta[^>]{0,500}?charset\s*=\s*["']?\s*([\w-]{3,30})|^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]{3,30})/iu;
/** Encodings of the web that are no form of Unicode. */
const OLD = /^(?:big5|euc|gb|iso-?8859|koi8|latin|mac|shift|sjis|windows|x-)/u;

/**
 * Bytes of a page → text. What the page says of its encoding counts where the bytes themselves say
 * nothing surer: a mark at the beginning, zeros, or correct UTF-8.
 */
export function decodeHtml(bytes: Uint8Array): Decoded {
  const stated = findStated(bytes);
  if (stated === null || isUtf8(bytes) || bytes.subarray(0, PRESCAN).includes(0)) {
    return decode(bytes);
  }
  return { text: iconv.decode(Buffer.from(bytes), stated), encoding: stated };
}

function findStated(bytes: Uint8Array): string | null {
  const [, meta, xml] =
    STATED.exec(Buffer.from(bytes.subarray(0, PRESCAN)).toString('latin1')) ?? [];
  const name = (meta ?? xml ?? '').toLowerCase();
  if (!OLD.test(name) || !iconv.encodingExists(name)) return null;
  // On the web these names mean the larger set.
  return /^(?:iso-?8859-?1|latin-?1)$/u.test(name) ? 'windows-1252' : name;
}
