const LOWER_WORD = /(?<![\p{L}\p{N}'’.&-])\p{Ll}{2,24}(?![\p{L}\p{N}.-]\p{L})/gu;

/** Words that the library writes with a small letter: with a capital they only open a sentence. */
export function collectVocabulary(texts: Iterable<string>): ReadonlySet<string> {
  const vocabulary = new Set<string>();
  for (const text of texts) for (const [word] of text.matchAll(LOWER_WORD)) vocabulary.add(word);
  return vocabulary;
}
