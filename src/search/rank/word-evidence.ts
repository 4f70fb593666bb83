import type { CueTest } from '../question/cues.ts';
import type { QueryGrams } from './query-grams.ts';
import type { Query, QueryWord } from '../types.ts';
import type { Vocabulary } from '../inverted-index/vocabulary.ts';

/** Less alike than this, two words have nothing to do with each other. */
const LEAST_LIKENESS = 0.4;

/** How much it counts to be like a translation of the word. */
const TRANSLATED = 0.8;

/** What a word of a passage says about one word of the query. */
export interface WordMatch {
  /** Place of the word in `query.words`. */
  readonly place: number;
  /** How much of it is matched by term, 0–1. */
  readonly match: number;
  /** As a bit, which part of it as a compound this is; 0 where it is no part. */
  readonly part: number;
  /** How like it the word is by letters, 0–1. */
  readonly likeness: number;
  readonly sameForm: boolean;
}

/** What one word of a passage says about the query. */
export interface WordEvidence {
  /** Places in the query's list of grams. */
  readonly grams: readonly number[];
  readonly words: readonly WordMatch[];
  /** Whether it is one of the words asked, in whatever form. */
  readonly isMatch: boolean;
  /** Place among the function words, or -1. */
  readonly functionWord: number;
  /** Whether answers of the kind that is wanted have such words. */
  readonly isCue: boolean;
}

/**
 * Tells of each word of the vocabulary what it says about a query: null for most. Each word is
 * looked at once, however often it stands in the passages.
 */
export function createWordWeigher(
  query: Query,
  grams: QueryGrams,
  vocabulary: Vocabulary,
  isCueWord: CueTest,
): (id: number) => WordEvidence | null {
  const topical = placeTerms(query.words, vocabulary);
  const functional = placeTerms(query.functionWords, vocabulary);
  // What is known of a word: 0 not looked at yet, 1 nothing, else a place in the list. A typed
  // array, as this is asked for every word of every passage looked at.
  const places = new Uint32Array(vocabulary.size);
  const list: (WordEvidence | null)[] = [null, null];

  const weigh = (id: number): WordEvidence | null => {
    const term = vocabulary.termOf(id);
    const isCue = isCueWord?.(vocabulary.word(id)) ?? false;
    const own =
      vocabulary.isStop(id) && query.isTopical
        ? weighFunctionWord(functional.get(term) ?? [])
        : weighTopicalWord(id, topical.get(term) ?? [], query, grams, vocabulary);
    if (!isCue) return own;
    // What was asked is no answer to it.
    return { ...(own ?? NO_EVIDENCE), isCue: !own?.isMatch };
  };

  return (id) => {
    const place = places[id] ?? 1;
    if (place > 0) return list[place] ?? null;
    const evidence = weigh(id);
    places[id] = evidence ? list.push(evidence) - 1 : 1;
    return evidence;
  };
}

const NO_EVIDENCE: WordEvidence = {
  grams: [],
  words: [],
  isMatch: false,
  functionWord: -1,
  isCue: false,
};

function weighFunctionWord([found]: readonly PlacedTerm[]): WordEvidence | null {
  return found ? { ...NO_EVIDENCE, functionWord: found.place } : null;
}

/** A word asked that a term stands for, and how much that counts. */
interface PlacedTerm {
  readonly place: number;
  readonly weight: number;
  readonly part: number;
}

/** Number of each term → the words asked that it stands for. */
function placeTerms(
  words: readonly QueryWord[],
  vocabulary: Vocabulary,
): ReadonlyMap<number, readonly PlacedTerm[]> {
  const placed = new Map<number, PlacedTerm[]>();
  for (const [place, { terms }] of words.entries()) {
    for (const { term, weight, part } of terms) {
      const id = vocabulary.findTerm(term);
      if (id === undefined) continue;
      const bit = part === undefined ? 0 : 1 << part;
      placed.set(id, [...(placed.get(id) ?? []), { place, weight, part: bit }]);
    }
  }
  return placed;
}

function weighTopicalWord(
  id: number,
  placed: readonly PlacedTerm[],
  query: Query,
  { places, ofWord, ofTranslations }: QueryGrams,
  vocabulary: Vocabulary,
): WordEvidence | null {
  const grams: number[] = [];
  vocabulary.visitGrams(id, (slot) => {
    const place = places.get(slot);
    if (place !== undefined) grams.push(place);
  });
  if (grams.length === 0 && placed.length === 0) return null;
  const distinct = new Set(grams);
  const word = vocabulary.word(id);
  const words = query.words.flatMap((asked, place): WordMatch[] => {
    const { weight: match = 0, part = 0 } = placed.find((term) => term.place === place) ?? {};
    let likeness = likenessOf(ofWord[place], distinct);
    for (const translation of ofTranslations?.[place] ?? []) {
      likeness = Math.max(likeness, TRANSLATED * likenessOf(translation, distinct));
    }
    if (match === 0 && likeness === 0) return [];
    return [{ place, match, part, likeness, sameForm: word === asked.word }];
  });
  return { ...NO_EVIDENCE, grams, words, isMatch: placed.some(({ weight }) => weight > 0) };
}

function likenessOf(asked: ReadonlySet<number> | undefined, found: ReadonlySet<number>): number {
  const shared = shareOf(asked, found);
  return shared >= LEAST_LIKENESS ? shared : 0;
}

/** How many of the asked word's grams are among those found. */
function shareOf(asked: ReadonlySet<number> | undefined, found: ReadonlySet<number>): number {
  if (!asked || asked.size === 0) return 0;
  let shared = 0;
  for (const gram of found) if (asked.has(gram)) shared++;
  return shared / asked.size;
}
