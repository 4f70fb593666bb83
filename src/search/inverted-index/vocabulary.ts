import { getWordAnalyser } from '../../analysis/index.ts';
import { createTimeSlices } from '../../system/index.ts';
import { findGrams } from './grams.ts';
import { createIntList } from './int-list.ts';
import { createTextList, restoreTextList, type TextList, type TextListDump } from './text-list.ts';

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
  readonly termCount: number;
  term(id: number): string;
  /** Number of a term, or undefined where no word has it. */
  findTerm(term: string): number | undefined;
  /** All of it, as plain data. */
  dump(): VocabularyDump;
}

/** A vocabulary as plain data, to be kept on disk. */
export interface VocabularyDump {
  readonly words: TextListDump;
  readonly terms: TextListDump;
  readonly termOf: Int32Array;
  /** 1 for a word that carries no topic. */
  readonly stops: Int32Array;
  readonly grams: Int32Array;
  /** Where the grams of each word end. */
  readonly gramEnds: Int32Array;
}

/** What was kept of a vocabulary → the vocabulary, part by part, so that others have their turn. */
export async function restoreVocabulary(kept: VocabularyDump): Promise<Vocabulary> {
  const slices = createTimeSlices();
  const terms = await restoreTextList(kept.terms, slices);
  return openVocabulary(kept, await restoreTextList(kept.words, slices), terms);
}

/** A vocabulary without words. */
export function createVocabulary(): Vocabulary {
  return openVocabulary(null, createTextList(), createTextList());
}

function openVocabulary(kept: VocabularyDump | null, words: TextList, terms: TextList): Vocabulary {
  const termOf = createIntList(kept?.termOf);
  const stops = createIntList(kept?.stops);
  // The grams of all words one behind the other: an array for each would cost more than they do.
  const grams = createIntList(kept?.grams);
  const gramEnds = createIntList(kept?.gramEnds);
  // As it stands in a text → number, for each language.
  const known = new Map<string | null, Map<string, number>>();

  const add = (text: string, language: string | null): number => {
    const { word, term, stop } = getWordAnalyser(language)(text);
    const termId = terms.find(term) ?? terms.push(term);
    const found = words
      .findAll(word)
      .find((id) => termOf.at(id) === termId && (stops.at(id) === 1) === stop);
    if (found !== undefined) return found;
    const id = words.push(word);
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
    word: (id) => words.at(id),
    idsOf: (word) => words.findAll(word),
    termOf: (id) => termOf.at(id),
    isStop: (id) => stops.at(id) === 1,
    countGrams: (id) => gramEnds.at(id) - startOfGrams(id),
    visitGrams(id, visit) {
      const end = gramEnds.at(id);
      for (let at = startOfGrams(id); at < end; at++) visit(grams.at(at));
    },
    get termCount() {
      return terms.length;
    },
    term: (id) => terms.at(id),
    findTerm: (term) => terms.find(term),
    dump: () => ({
      words: words.dump(),
      terms: terms.dump(),
      termOf: termOf.toArray(),
      stops: stops.toArray(),
      grams: grams.toArray(),
      gramEnds: gramEnds.toArray(),
    }),
  };
}
