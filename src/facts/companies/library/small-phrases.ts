import { WordTable } from '../../../language/index.ts';
import { visitAll } from '../../../system/index.ts';
import type { Reader } from './survey.ts';

/** How often the library writes names of several words all small: "social media". */
export async function countSmallPhrases(
  names: Iterable<string>,
  { passages, isCommon, slices }: Pick<Reader, 'passages' | 'isCommon' | 'slices'>,
): Promise<ReadonlyMap<string, number>> {
  const firsts = new WordTable();
  const phrases: string[][] = [];
  for (const name of names) {
    const words = name.toLowerCase().split(' ');
    const [first = ''] = words;
    // What the library never writes small it does not write small together.
    if (words.length < 2 || !words.every(isCommon)) continue;
    const place = firsts.placeOf(first, 0, first.length);
    (phrases[place] ??= []).push(words.join(' '));
  }
  const counts = new Map<string, number>();
  if (phrases.length === 0) return counts;
  await visitAll(passages, slices, ({ text }) => {
    for (let at = 0; at < text.length;) {
      const space = text.indexOf(' ', at);
      const end = space < 0 ? text.length : space;
      for (const phrase of phrases[firsts.find(text, at, end)] ?? NONE) {
        if (!text.startsWith(phrase, at) || /^\p{L}/u.test(text.slice(at + phrase.length)))
          continue;
        counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
      }
      at = end + 1;
    }
  });
  return counts;
}

const NONE: readonly string[] = [];
