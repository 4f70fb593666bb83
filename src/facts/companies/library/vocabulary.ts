import { WordTable } from '../../../language/index.ts';
import { type TimeSlices, visitAll } from '../../../system/index.ts';

const LOWER_WORD = /(?<![\p{L}\p{N}'’.&-])\p{Ll}{2,24}(?![\p{L}\p{N}.-]\p{L})/gu;

/** Signs that are no part of the word before them: with them it is looked into but once. */
const CLOSING = '.,;:)';

/** Words that the library writes with a small letter, and how often: with a capital they only open a sentence. */
export async function collectVocabulary(
  texts: readonly { readonly text: string }[],
  slices: TimeSlices,
): Promise<ReadonlyMap<string, number>> {
  // The same words come again and again; what stands between spaces is looked into once.
  const parts = new WordTable();
  const times: number[] = [];
  await visitAll(texts, slices, ({ text }) => {
    for (let start = 0; start < text.length;) {
      const space = text.indexOf(' ', start);
      const end = space < 0 ? text.length : space;
      const place = parts.placeOf(text, start, withoutClosing(text, start, end));
      times[place] = (times[place] ?? 0) + 1;
      start = end + 1;
    }
  });
  const vocabulary = new Map<string, number>();
  await visitAll(parts.words, slices, (part, place) => {
    for (const word of part.match(LOWER_WORD) ?? []) {
      vocabulary.set(word, (vocabulary.get(word) ?? 0) + (times[place] ?? 0));
    }
  });
  return vocabulary;
}

/** Where a word of small letters from a to z ends, if only one sign follows. */
function withoutClosing(text: string, start: number, end: number): number {
  if (end === start || !CLOSING.includes(text.charAt(end - 1))) return end;
  for (let at = start; at < end - 1; at++) {
    const code = text.charCodeAt(at);
    if (code < 97 || code > 122) return end;
  }
  return end - 1;
}
