import type { Word } from '../words/word.ts';

/**
 * "Laiterie du Brix", "Banco di Talmo", "Casa de la Brixa": small words of Romance languages join what
 * follows in a text of any language. Where the text's own language has the word too, only behind a head.
 */
export function joinsRomance(
  words: readonly Word[],
  between: readonly Word[],
  next: Word,
): boolean {
  const last = words.at(-1);
  if (!last?.shape.isCapitalised || !next.shape.hasCapital) return false;
  if (between.length === 0 || between.length > 2) return false;
  if (!between.every((word) => word.is('romanceLinks'))) return false;
  if (opensRomance(last)) return true;
  if (words.length > 1 || last.isOrdinary) return false;
  return !between.some((word) => word.is('functionWords') || word.is('articles'));
}

/** "Banque", "Laiterie" */
export function opensRomance(word: Word): boolean {
  return word.ends('romanceHeads');
}
