import { getWordAnalyser } from '../analysis/index.ts';
import { createTimeSlices, visitAll } from '../system/index.ts';
import { findGrams } from './grams.ts';
import { createIntList } from './int-list.ts';

/**
 * The words of the material, each under a number. Words are only ever added, so that several
 * indexes, an old one still answering and its successor, can share one.
 */
export interface Vocabulary {
  /** Number of a word as it stands in a text of this language. */
  intern(text: string, language: string | null): number;
  /** Forgets what only makes reading faster; to be called when a reading is over. */
  settle(): void;
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
  /** All of it, as plain data. */
  dump(): VocabularyDump;
}

/** A vocabulary as plain data, to be kept on disk. */
export interface VocabularyDump {
  readonly words: readonly string[];
  readonly terms: readonly string[];
  readonly termOf: Int32Array;
  /** 1 for a word that carries no topic. */
  readonly stops: Int32Array;
  readonly grams: Int32Array;
  /** Where the grams of each word end. */
  readonly gramEnds: Int32Array;
}

/** How words and terms are found by their letters. */
interface Links {
  readonly termIds: Map<string, number>;
  /** The same letters may have another stem in another language: folded word → its first number. */
  readonly first: Map<string, number>;
  /** From each number to the next of the same word. */
  readonly next: Map<number, number>;
}

/** What was kept of a vocabulary → the vocabulary, part by part, so that others have their turn. */
export async function restoreVocabulary(kept: VocabularyDump): Promise<Vocabulary> {
  const slices = createTimeSlices();
  const links = noLinks();
  await visitAll(kept.terms, slices, (term, id) => void links.termIds.set(term, id), WORDS_AT_ONCE);
  await visitAll(kept.words, slices, (word, id) => chain(links, word, id), WORDS_AT_ONCE);
  return openVocabulary(kept, links);
}

/** Words linked between two looks at the clock: well under a millisecond. */
const WORDS_AT_ONCE = 1_000;

function noLinks(): Links {
  return { termIds: new Map(), first: new Map(), next: new Map() };
}

function idsIn({ first, next }: Links, word: string): number[] {
  const ids: number[] = [];
  for (let id = first.get(word); id !== undefined; id = next.get(id)) ids.push(id);
  return ids;
}

function chain(links: Links, word: string, id: number): void {
  if (links.first.has(word)) links.next.set(idsIn(links, word).at(-1) ?? id, id);
  else links.first.set(word, id);
}

/** A vocabulary without words. */
export function createVocabulary(): Vocabulary {
  return openVocabulary(null, noLinks());
}

function openVocabulary(kept: VocabularyDump | null, links: Links): Vocabulary {
  const words = [...(kept?.words ?? [])];
  const termOf = createIntList(kept?.termOf);
  const stops = createIntList(kept?.stops);
  // The grams of all words one behind the other: an array for each would cost more than they do.
  const grams = createIntList(kept?.grams);
  const gramEnds = createIntList(kept?.gramEnds);
  const terms = [...(kept?.terms ?? [])];
  const { termIds } = links;
  // As it stands in a text → number, for each language.
  const known = new Map<string | null, Map<string, number>>();

  const findTermId = (term: string): number => {
    const found = termIds.get(term);
    if (found !== undefined) return found;
    termIds.set(term, terms.length);
    return terms.push(term) - 1;
  };
  const idsOf = (word: string): number[] => idsIn(links, word);
  const add = (text: string, language: string | null): number => {
    const { word, term, stop } = getWordAnalyser(language)(text);
    const termId = findTermId(term);
    const same = idsOf(word);
    const found = same.find((id) => termOf.at(id) === termId && (stops.at(id) === 1) === stop);
    if (found !== undefined) return found;
    const id = words.push(word) - 1;
    chain(links, word, id);
    termOf.push(termId);
    stops.push(stop ? 1 : 0);
    for (const slot of findGrams(word)) grams.push(slot);
    gramEnds.push(grams.length);
    return id;
  };
  const startOfGrams = (id: number) => (id === 0 ? 0 : gramEnds.at(id - 1));

  return {
    intern(text, language) {
      let ofLanguage = known.get(language);
      if (!ofLanguage) known.set(language, (ofLanguage = new Map()));
      const found = ofLanguage.get(text);
      if (found !== undefined) return found;
      const id = add(text, language);
      ofLanguage.set(text, id);
      return id;
    },
    settle: () => known.clear(),
    get size() {
      return words.length;
    },
    word: (id) => words[id] ?? '',
    idsOf,
    termOf: (id) => termOf.at(id),
    isStop: (id) => stops.at(id) === 1,
    countGrams: (id) => gramEnds.at(id) - startOfGrams(id),
    visitGrams(id, visit) {
      const end = gramEnds.at(id);
      for (let at = startOfGrams(id); at < end; at++) visit(grams.at(at));
    },
    terms,
    findTerm: (term) => termIds.get(term),
    dump: () => ({
      words: [...words],
      terms: [...terms],
      termOf: termOf.toArray(),
      stops: stops.toArray(),
      grams: grams.toArray(),
      gramEnds: gramEnds.toArray(),
    }),
  };
}
