import { foldWhiteSpace } from '../../library/index.ts';
import { findWords, fold } from '../../language/index.ts';
import type { SearchIndex } from '../../search/index.ts';
import { LONGEST_QUERY } from './check-query.ts';

/** Words of a message that are looked at, and of those the words that are searched for. */
const MOST_READ = 150;
const MOST_ASKED = 12;
/** A message of no more characters is a question or a remark, and is searched as it stands. */
const SHORT = 120;

/** Links, mentions, custom emoji and times as Discord writes them, and code. */
const NO_WORDS = /https?:\/\/\S+|<(?:@[!&]?|#|a?:\w+:|t:|\/)[^>\s]*>|```[\s\S]*?```/gu;

/**
 * What a message asks of the material: itself where it is short, else its words that tell most,
 * those of the material before others, in their order. Empty where it has no words.
 */
export function reduceQuery(message: string, index: SearchIndex): string {
  // Quotes and minus signs are a query's language, not a message's.
  const text = foldWhiteSpace(message.replace(NO_WORDS, ' ')).replace(/["“”„«»]|(?<!\S)-+/gu, ' ');
  const words = distinctWords(text).slice(0, MOST_READ);
  if (words.length === 0) return '';
  if (text.length <= SHORT) return foldWhiteSpace(text);
  const weights = weigh(words.join(' '), index);
  const telling = words
    .flatMap((word, place) => {
      const weight = weights.get(fold(word));
      return weight === undefined || weight === 0 ? [] : [{ word, place, weight }];
    })
    .toSorted((a, b) => b.weight - a.weight || a.place - b.place)
    .slice(0, MOST_ASKED)
    .toSorted((a, b) => a.place - b.place)
    .map(({ word }) => word);
  return joinWithin(telling.length > 0 ? telling : words, LONGEST_QUERY);
}

/** How much each word of a text tells: those that the material does not have tell nothing. */
function weigh(text: string, index: SearchIndex): Map<string, number> {
  const query = index.parse(text);
  const { evidence } = index.rank(query, { limit: 1 });
  const weights = query.words.map(({ word }, place): [string, number] => [
    word,
    (evidence.known[place] ?? 0) * (evidence.weights[place] ?? 0),
  ]);
  return new Map(weights);
}

function distinctWords(text: string): string[] {
  const distinct = new Map<string, string>();
  for (const { text: word } of findWords(text)) {
    if (!distinct.has(fold(word))) distinct.set(fold(word), word);
  }
  return [...distinct.values()];
}

function joinWithin(words: readonly string[], most: number): string {
  let joined = '';
  for (const word of words) {
    if (joined.length + 1 + word.length > most) break;
    joined += joined === '' ? word : ` ${word}`;
  }
  return joined;
}
