import { findWords, fold, getStopwords, type Range } from '../language/index.ts';
import type { Passage } from '../library/index.ts';
import { findNames, type SpeltName } from './read/names.ts';
import type { Company } from './types.ts';

/** Tells where a passage, by its ordinal, names companies that are known to be named there. */
export function createKnownNames(
  companies: readonly Company[],
  passages: readonly Passage[],
): (ordinal: number) => Range[] {
  const languages = new Set(passages.map(({ language }) => language));
  const isFunctionWord = (word: string) =>
    [...languages].some((language) => getStopwords(language).has(word));
  const spell = (own: string): SpeltName => {
    const asSpelt = Array.from(findWords(own), ({ text }) => fold(text)).every(isFunctionWord);
    return { own, asSpelt };
  };
  const at = new Map<number, SpeltName[]>();
  for (const { name, aliases, passages: ordinals } of companies) {
    const names = [name, ...aliases].map(spell);
    for (const ordinal of ordinals) at.set(ordinal, [...(at.get(ordinal) ?? []), ...names]);
  }
  return (ordinal) => {
    const names = at.get(ordinal);
    return names ? findNames(names, passages[ordinal]?.text ?? '') : [];
  };
}
