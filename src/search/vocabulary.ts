import { getWordAnalyser } from '../language/analyse.ts';
import { findGrams } from './grams.ts';

/**
 * The words of the material, each under a number. Words are only ever added, so that several
 * indexes, an old one still answering and its successor, can share one.
 */
export interface Vocabulary {
  /** Number of a word as it stands in a text of this language. */
  intern(text: string, language: string | null): number;
  /** Words so far; numbers run from 0. */
  readonly size: number;
  /** The word folded. */
  word(id: number): string;
  /** Numbers of a folded word: one for each language (and stem) that it was met in. */
  idsOf(word: string): readonly number[];
  /** Number of the word's term: words with the same stem share one. */
  termOf(id: number): number;
  /** Whether the word carries no topic. */
  isStop(id: number): boolean;
  /** How many grams the word has. */
  countGrams(id: number): number;
  /** Calls `visit` with the slot of each gram of the word. */
  visitGrams(id: number, visit: (slot: number) => void): void;
  /** Terms so far; numbers run from 0. */
  readonly terms: readonly string[];
  /** Number of a term, or undefined where no word has it. */
  findTerm(term: string): number | undefined;
}

/** An empty vocabulary. */
export function createVocabulary(): Vocabulary {
  const words: string[] = [];
  const termOf: number[] = [];
  const stops: boolean[] = [];
  // The grams of all words one behind the other: an array for each would cost more than they do.
  const grams: number[] = [];
  const gramEnds: number[] = [];
  const terms: string[] = [];
  const termIds = new Map<string, number>();
  // As it stands in a text → number, for each language: the same letters may have another stem.
  const known = new Map<string | null, Map<string, number>>();
  const folded = new Map<string | null, Map<string, readonly number[]>>();

  const findTermId = (term: string): number => {
    const found = termIds.get(term);
    if (found !== undefined) return found;
    termIds.set(term, terms.length);
    return terms.push(term) - 1;
  };
  const add = (text: string, language: string | null): number => {
    const { word, term, stop } = getWordAnalyser(language)(text);
    const termId = findTermId(term);
    const byWord = mapOf(folded, language);
    const same = byWord.get(word) ?? [];
    // Folding may hide what the stem was made from ("får" and "far"), so the term counts as well.
    const found = same.find((id) => termOf[id] === termId);
    if (found !== undefined) return found;
    byWord.set(word, [...same, words.length]);
    termOf.push(termId);
    stops.push(stop);
    for (const slot of findGrams(word)) grams.push(slot);
    gramEnds.push(grams.length);
    return words.push(word) - 1;
  };

  return {
    intern(text, language) {
      const ofLanguage = mapOf(known, language);
      const found = ofLanguage.get(text);
      if (found !== undefined) return found;
      const id = add(text, language);
      ofLanguage.set(text, id);
      return id;
    },
    get size() {
      return words.length;
    },
    word: (id) => words[id] ?? '',
    idsOf: (word) =>
      Array.from(folded.values())
        .flatMap((byWord) => byWord.get(word) ?? [])
        .flat(),
    termOf: (id) => termOf[id] ?? -1,
    isStop: (id) => stops[id] ?? false,
    countGrams: (id) => (gramEnds[id] ?? 0) - (gramEnds[id - 1] ?? 0),
    visitGrams(id, visit) {
      const end = gramEnds[id] ?? 0;
      for (let at = gramEnds[id - 1] ?? 0; at < end; at++) visit(grams[at] ?? 0);
    },
    terms,
    findTerm: (term) => termIds.get(term),
  };
}

function mapOf<K, V>(maps: Map<K, Map<string, V>>, key: K): Map<string, V> {
  const found = maps.get(key);
  if (found) return found;
  const created = new Map<string, V>();
  maps.set(key, created);
  return created;
}
