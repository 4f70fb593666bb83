import type { Candidate } from './candidate.ts';
import { isMultiplied } from './find/multiples.ts';
import { followsNoun } from './counted.ts';
import { phraseAt, phraseBefore, type Reading } from './reading.ts';
import { tokenAt } from './tokens.ts';

/** A figure and one that counts beside it are no further apart than this. */
const MOST_BETWEEN = 4;

/** Small numbers in words that the words around them make counts. */
export function countsByItself(reading: Reading, { first, next, value }: Candidate): boolean {
  const { lexicon, tokens } = reading;
  // "three more than", "five longer than"
  if (lexicon.comparatives.has(tokenAt(tokens, next).lower)) {
    for (let place = next + 1; place < next + 3; place++) {
      if (lexicon.than.has(tokenAt(tokens, place).lower)) return true;
    }
  }
  // "drie keer zo hoog"
  const isRepeated = value > 1 && lexicon.repeats.has(tokenAt(tokens, next).lower);
  if (isRepeated && isMultiplied(reading, next + 1)) return true;
  if (value > 1 && phraseAt(reading, next, lexicon.partOf) !== null) return true;
  // "five or more"; "two or more persons" of a law counts nothing.
  if (value > 2 && phraseAt(reading, next, lexicon.orMore) !== null) return true;
  // "verloor er vier", "zijn er vijf gesloten"
  if (!lexicon.ofThem.has(tokenAt(tokens, first - 1).lower)) return false;
  return value > 3 || !followsNoun(reading, next);
}

/** "31 points, eight rebounds", "2,350 people in eleven countries", "won eight medals". */
export function countsLike(
  reading: Reading,
  { first, next, quantities: [low] }: Candidate,
  accepted: Candidate | null,
): boolean {
  const { lexicon, tokens } = reading;
  const isMore = low !== undefined && low.value > 3;
  if (isMore && lexicon.results.has(tokenAt(tokens, first - 1).lower)) return true;
  // "1,500 people, three times as many"
  if (lexicon.repeats.has(tokenAt(tokens, next).lower)) return false;
  if (accepted?.kind !== 'count' || first - accepted.next > MOST_BETWEEN) return false;
  if (!followsNoun(reading, accepted.next)) return false;
  const between = tokens.slice(accepted.next, first);
  if (between.some(({ kind, text }) => kind === 'mark' && text !== ',')) return false;
  const isListed = tokenAt(tokens, first - 1).text === ',';
  const isLinked =
    phraseAt(reading, first - 1, lexicon.listLinks) !== null ||
    phraseBefore(reading, first, lexicon.prepositions) !== null;
  return isListed || isLinked;
}
