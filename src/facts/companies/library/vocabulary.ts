import { type TimeSlices, visitAll } from '../../../system/index.ts';

const LOWER_WORD = /(?<![\p{L}\p{N}'’.&-])\p{Ll}{2,24}(?![\p{L}\p{N}.-]\p{L})/gu;

/** Words that the library writes with a small letter, and how often: with a capital they only open a sentence. */
export async function collectVocabulary(
  texts: readonly { readonly text: string }[],
  slices: TimeSlices,
): Promise<ReadonlyMap<string, number>> {
  // The same words come again and again; what stands between spaces is looked into once.
  const parts = new Map<string, { times: number }>();
  await visitAll(texts, slices, ({ text }) => {
    for (const part of text.split(' ')) {
      const known = parts.get(part);
      if (known) known.times++;
      else parts.set(part, { times: 1 });
    }
  });
  const vocabulary = new Map<string, number>();
  await visitAll(parts, slices, ([part, { times }]) => {
    for (const word of part.match(LOWER_WORD) ?? []) {
      vocabulary.set(word, (vocabulary.get(word) ?? 0) + times);
    }
  });
  return vocabulary;
}
