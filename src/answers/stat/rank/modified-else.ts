import type { Figure } from '../../../facts/index.ts';
import { getStopwords } from '../../../language/index.ts';
import { isIn } from '../../text/carried.ts';
import { FAR, type Place, type TopicPlaces } from '../places/topic-places.ts';
import type { Placed } from './place-words.ts';

/** So many characters before a noun hold the word that modifies it. */
const REACH = 40;
/** The sentence beside may have it, and be of it. */
const ELSEWHERE: ReadonlySet<Place> = new Set([...FAR, 'beside', 'after']);
const WORD_BEFORE = /(\p{L}[\p{L}\p{M}-]{2,})\s$/u;

/**
 * "Black storks", of a text about those with "the white storks numbered 300": its clause has the noun with
 * another word before it, and what the topic has there stands nowhere near.
 */
export function isModifiedElse(
  figure: Figure,
  placed: readonly Placed[],
  { topic, text, language, inText }: TopicPlaces,
): boolean {
  const stopwords = getStopwords(language);
  return topic.words.some(({ isOfNext }, place) => {
    if (!isOfNext || topic.words[place + 1]?.isName === true) return false;
    if (!ELSEWHERE.has(placed[place]?.place ?? 'absent')) return false;
    return inText.some(({ word, part, start }) => {
      if (word !== place + 1 || part !== null || !isIn(start, figure.clause)) return false;
      const [, before] = WORD_BEFORE.exec(text.slice(Math.max(0, start - REACH), start)) ?? [];
      return before !== undefined && !stopwords.has(before.toLowerCase());
    });
  });
}
