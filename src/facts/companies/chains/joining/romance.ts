import type { Lexicon } from '../../words/lexicon.ts';
import type { Word } from '../../words/word.ts';

/**
 * "Laiterie du Brix", "Banco di Talmo", "Casa de la Brixa": small words of Romance languages join what
 * follows in a text of any language. Where the text's own language has the word too, only behind a head.
 */
export function joinsRomance(
  words: readonly Word[],
  between: readonly Word[],
  next: Word,
  lexicon: Lexicon,
): boolean {
  if (between.length === 0 || between.length > 2) return false;
  if (!between.every((word) => word.is('romanceLinks'))) return false;
  const last = words.at(-1);
  if (!last?.shape.isCapitalised || !next.shape.hasCapital) return false;
  if (opensRomance(last, lexicon)) return true;
  if (words.length > 1 || last.isOrdinary) return false;
  return !between.some((word) => word.is('functionWords') || word.is('articles'));
}

/** "Banque", "Laiterie" by its last letters. */
export function opensRomance(word: Word, lexicon: Lexicon): boolean {
  if (word.is('romanceHeads')) return true;
  return word.lower.length > LETTERS + 2 && lexicon.is(word.lower.slice(-LETTERS), 'romanceHeads');
}

/** Of "-erie", "-eria". */
const LETTERS = 4;
