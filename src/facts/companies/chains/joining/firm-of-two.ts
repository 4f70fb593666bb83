import type { Word } from '../../words/word.ts';
import type { Draft, NameText } from '../draft.ts';
import { isBody, isNamed } from '../named.ts';
import { capitalsFrom } from './second-task.ts';

/**
 * "the Talm and Brixby Canal Company": the article before it and the head behind it are of both, where
 * neither is known by itself. "Talm and Brixby Bank" has no article.
 * @param place of the "and"
 */
export function isFirmOfTwo({ words, first }: Draft, made: NameText, place: number): boolean {
  const { tokens, lexicon } = made;
  const next = tokens[place + 1];
  if (lexicon.habits.nounsHaveCapitals || words.length > 1) return false;
  if (!tokens[place]?.word.is('andWords') || next?.gap !== ' ' || next.part?.tail !== null)
    return false;
  if (tokens[first]?.gap !== ' ' || tokens[first - 1]?.word.is('articles') !== true) return false;
  const run = capitalsFrom(tokens, place + 1);
  const head = run.at(-1);
  if (!head || run.length < 2 || !(isBody(head) || head.is('otherHeads'))) return false;
  return [...words, ...run.slice(0, 1)].every((word) => isUnknown(word, made));
}

/** A name that only this one has: no word of every day, no office, no house of parliament, no company. */
function isUnknown(word: Word, { lexicon, isCommon }: NameText): boolean {
  if (!word.shape.isCapitalised || isBody(word) || isCommon(word.lower)) return false;
  if (word.is('people') || word.is('otherHeads') || word.is('generalOpenings')) return false;
  // Of two towns a railway or a canal may be.
  const isPlace = lexicon.isPlace(word.lower);
  return isPlace || !(word.isOrdinary || isNamed(word, lexicon));
}
