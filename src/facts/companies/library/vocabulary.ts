import { type TimeSlices, visitAll } from '../../../system/index.ts';

const LOWER_WORD = /(?<![\p{L}\p{N}'’.&-])\p{Ll}{2,24}(?![\p{L}\p{N}.-]\p{L})/gu;

/** Words that the library writes with a small letter: with a capital they only open a sentence. */
export async function collectVocabulary(
  texts: readonly { readonly text: string }[],
  slices: TimeSlices,
): Promise<ReadonlySet<string>> {
  const vocabulary = new Set<string>();
  const seen = new Set<string>();
  await visitAll(texts, slices, ({ text }) => {
    // The same words come again and again; what stands between spaces is looked into once.
    for (const part of text.split(' ')) {
      if (seen.has(part)) continue;
      seen.add(part);
      for (const word of part.match(LOWER_WORD) ?? []) vocabulary.add(word);
    }
  });
  return vocabulary;
}
