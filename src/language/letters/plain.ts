/** Whether it is the code of an ASCII letter or digit; behind the end of a text it is none. */
export function isPlain(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39)
  );
}

/**
 * Where the run of ASCII letters and digits ends that goes on from a place; there where none does. Of one longer than
 * `most` no more is looked at: a megabyte without a space is cut into words, each of which would read all the rest.
 */
export function endOfPlain(text: string, from: number, most: number): number {
  const last = from + most + 1;
  let end = from;
  while (end < last && isPlain(text.charCodeAt(end))) end++;
  return end;
}

const NEXT = /[\p{L}\p{N}]/gu;

/** Where the next letter or digit of any writing stands, or -1. */
export function findStart(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isPlain(code)) return at;
    if (code < 0x80) continue;
    NEXT.lastIndex = at;
    return NEXT.exec(text)?.index ?? -1;
  }
  return -1;
}
