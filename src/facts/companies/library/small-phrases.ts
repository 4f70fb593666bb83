import { visitAll } from '../../../system/index.ts';
import type { Reader } from './survey.ts';

/** How often the library writes names of several words all small: "social media". */
export async function countSmallPhrases(
  names: Iterable<string>,
  { passages, isCommon, slices }: Pick<Reader, 'passages' | 'isCommon' | 'slices'>,
): Promise<ReadonlyMap<string, number>> {
  const byFirst = new Map<string, string[]>();
  for (const name of names) {
    const words = name.toLowerCase().split(' ');
    const [first = ''] = words;
    // What the library never writes small it does not write small together.
    if (words.length < 2 || !words.every(isCommon)) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), words.join(' ')]);
  }
  const counts = new Map<string, number>();
  if (byFirst.size === 0) return counts;
  await visitAll(passages, slices, ({ text }) => {
    let at = 0;
    for (const word of text.split(' ')) {
      for (const phrase of byFirst.get(word) ?? []) {
        if (!text.startsWith(phrase, at) || /^\p{L}/u.test(text.slice(at + phrase.length)))
          continue;
        counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
      }
      at += word.length + 1;
    }
  });
  return counts;
}
