import { followsNoun } from '../candidates/counted.ts';
import { isMultiplied } from '../candidates/multiples.ts';
import { readNumeral } from '../candidates/numbers/numerals.ts';
import { phraseAt, phraseBefore, tokenAt } from '../../read/index.ts';
import { weights, type Case, type Row } from './row.ts';

const { cue, doubt } = weights;
/** Numbers in words up to this are too common to be data by themselves. */
const SMALL = 12;
/** "Three mills" tells less than a count does. */
const MANY = 3;
/** "There are now only nine". */
const MOST_BETWEEN_THERE = 2;
/** A figure and one that counts beside it are no further apart than this. */
const MOST_BETWEEN = 4;

/** Numbers in words without a unit: data where their clause counts or compares. */
export const counting: readonly Row[] = [
  {
    name: 'in words',
    weight: doubt,
    test: ({ isHeir }) => !isHeir,
  },
  {
    name: 'after a word that counts',
    weight: cue,
    test: ({ reading, candidate: { first } }) =>
      phraseBefore(reading, first, reading.lexicon.counting) !== null,
  },
  {
    name: 'number that changes',
    weight: cue,
    test: isChanging,
  },
  {
    name: 'compared',
    weight: cue,
    test: isCompared,
  },
  {
    name: 'times as many',
    weight: cue,
    test: ({ reading, candidate: { next, value } }) =>
      value > 1 &&
      reading.lexicon.repeats.has(tokenAt(reading.tokens, next).lower) &&
      isMultiplied(reading, next + 1),
  },
  {
    name: 'of them',
    weight: cue,
    test: ({ reading, candidate: { next, value } }) =>
      value > 1 && phraseAt(reading, next, reading.lexicon.partOf) !== null,
  },
  {
    name: 'or more',
    weight: cue,
    // "two or more persons" of a law counts nothing.
    test: ({ reading, candidate: { next, value } }) =>
      value > 2 && phraseAt(reading, next, reading.lexicon.orMore) !== null,
  },
  {
    name: 'said to be there',
    weight: cue,
    test: isThere,
  },
  {
    name: 'of things told before',
    weight: cue,
    test: ({ reading, candidate: { first, next, value } }) =>
      reading.lexicon.ofThem.has(tokenAt(reading.tokens, first - 1).lower) &&
      (value > 3 || !followsNoun(reading, next)),
  },
  {
    name: 'more than a few of something',
    weight: cue,
    test: ({ reading, candidate: { next, quantities } }) =>
      (quantities[0]?.value ?? 0) > SMALL && followsNoun(reading, next),
  },
  {
    name: 'range of something',
    weight: cue,
    test: ({ reading, candidate: { next, to } }) => to !== null && followsNoun(reading, next),
  },
  {
    name: 'clause that counts',
    weight: cue,
    test: ({ reading, candidate: { first, next } }) =>
      followsNoun(reading, next) &&
      reading.tokens
        .slice(Math.max(0, first - 4), first)
        .some(({ lower }) => reading.lexicon.totals.has(lower)),
  },
  {
    name: 'result',
    weight: cue,
    test: ({ reading, candidate: { first, next, quantities } }) =>
      (quantities[0]?.value ?? 0) > 3 &&
      followsNoun(reading, next) &&
      reading.lexicon.results.has(tokenAt(reading.tokens, first - 1).lower),
  },
  {
    name: 'beside another count',
    weight: cue,
    test: isBesideCount,
  },
];

/** "Er zijn nog vijf vacatures", "there are now nine ferries"; up to three is hardly data. */
function isThere({ reading, candidate: { first, next, value } }: Case): boolean {
  if (value <= MANY || !followsNoun(reading, next)) return false;
  const { lexicon, tokens } = reading;
  if (phraseBefore(reading, first, lexicon.nows) !== null) return true;
  for (let place = first; place >= first - MOST_BETWEEN_THERE; place--) {
    if (phraseBefore(reading, place, lexicon.thereIs) !== null) return true;
    if (!lexicon.stopwords.has(tokenAt(tokens, place - 1).lower)) return false;
  }
  return false;
}

/** "van drie naar twee". */
function isChanging({ reading, candidate: { quantities } }: Case): boolean {
  const { lexicon } = reading;
  const [low] = quantities;
  if (!low) return false;
  const to = phraseAt(reading, low.next, lexicon.changeTo);
  if (to && phraseBefore(reading, low.first, lexicon.from) !== null) {
    return readNumeral(reading, to.next) !== null;
  }
  const link = phraseBefore(reading, low.first, lexicon.changeTo);
  if (link === null || readNumeral(reading, link - 1) === null) return false;
  return phraseBefore(reading, link - 1, lexicon.from) !== null;
}

/** "three more than", "five longer than". */
function isCompared({ reading, candidate: { next } }: Case): boolean {
  const { lexicon, tokens } = reading;
  if (!lexicon.comparatives.has(tokenAt(tokens, next).lower)) return false;
  return tokens.slice(next + 1, next + 3).some(({ lower }) => lexicon.than.has(lower));
}

/** "31 points, eight rebounds", "2,350 people in eleven countries". */
function isBesideCount({
  reading,
  candidate: { first, next },
  earlier: { accepted },
}: Case): boolean {
  const { lexicon, tokens } = reading;
  if (accepted?.kind !== 'count' || first - accepted.next > MOST_BETWEEN) return false;
  // "1,500 people, three times as many"
  if (lexicon.repeats.has(tokenAt(tokens, next).lower)) return false;
  if (!followsNoun(reading, next) || !followsNoun(reading, accepted.next)) return false;
  const between = tokens.slice(accepted.next, first);
  if (between.some(({ kind, text }) => kind === 'mark' && text !== ',')) return false;
  const isListed = tokenAt(tokens, first - 1).text === ',';
  const isLinked =
    phraseAt(reading, first - 1, lexicon.listLinks) !== null ||
    phraseBefore(reading, first, lexicon.prepositions) !== null;
  return isListed || isLinked;
}
