import { editDistance, slipsAllowed } from '../../language/index.ts';
import type { TimeSlices } from '../../system/index.ts';
import { createCompounds, LONGEST_COMPOUND, SHORTEST_PART, type Compounds } from './compounds.ts';
import type { Vocabulary } from './vocabulary.ts';
import {
  createWordGroups,
  restoreWordGroups,
  type WordGroups,
  type WordGroupsDump,
} from './word-groups.ts';

/** In shorter words a wrong letter makes another word more often than a slip of the pen. */
const SHORTEST_MISSPELLED = 5;

/** What the words of a library say about each other: compounds and likely misspellings. */
export interface Lexicon extends Compounds {
  /** Words of the library that this word may be a slip of the pen for, with how many letters. */
  misspelled(word: string): Misspelled[];
  dump(): LexiconDump;
}

/** A word that another may be a slip of the pen for. */
export interface Misspelled {
  readonly word: string;
  /** Letters between the two. */
  readonly distance: number;
  /** Passages that it stands in, in all languages together. */
  readonly frequency: number;
}

/** The groups of words that a lexicon looks in. */
interface LexiconGroups {
  /** Words long enough to be compounds, by their first letters. */
  readonly byStart: WordGroups;
  /** The same words by their last letters. */
  readonly byEnd: WordGroups;
  /** All words by `shapeOf`. */
  readonly byShape: WordGroups;
}

/** A lexicon as plain data, to be kept on disk; of no use without its vocabulary. */
export type LexiconDump = Readonly<Record<keyof LexiconGroups, WordGroupsDump>>;

/** Makes a lexicon of the words in use. */
export async function createLexicon(
  vocabulary: Vocabulary,
  wordFrequencies: Uint32Array,
  slices: TimeSlices,
): Promise<Lexicon> {
  const byStart = createWordGroups();
  const byEnd = createWordGroups();
  const byShape = createWordGroups();
  const idsInUse = findIdsInUse(vocabulary, wordFrequencies);
  for (let id = 0; id < wordFrequencies.length; id++) {
    if (id % 64 === 0) await slices.giveWay();
    const word = vocabulary.word(id);
    // A word that has several numbers is grouped once.
    if (idsInUse(word)[0] !== id) continue;
    byShape.add(shapeOf(word, word.length), id);
    if (word.length < 2 * SHORTEST_PART || word.length > LONGEST_COMPOUND) continue;
    byStart.add(word.slice(0, SHORTEST_PART), id);
    byEnd.add(word.slice(-SHORTEST_PART), id);
  }
  const groups = { byStart: byStart.finish(), byEnd: byEnd.finish(), byShape: byShape.finish() };
  return openLexicon(vocabulary, wordFrequencies, groups);
}

/** A lexicon as it was kept. */
export function restoreLexicon(
  vocabulary: Vocabulary,
  wordFrequencies: Uint32Array,
  { byStart, byEnd, byShape }: LexiconDump,
): Lexicon {
  return openLexicon(vocabulary, wordFrequencies, {
    byStart: restoreWordGroups(byStart),
    byEnd: restoreWordGroups(byEnd),
    byShape: restoreWordGroups(byShape),
  });
}

/** Numbers of a word of the library that may be a part, a compound or a misspelling. */
function findIdsInUse(
  vocabulary: Vocabulary,
  wordFrequencies: Uint32Array,
): (word: string) => readonly number[] {
  return (word) => {
    if (!/^\p{L}/u.test(word)) return [];
    return vocabulary
      .idsOf(word)
      .filter((id) => (wordFrequencies[id] ?? 0) > 0 && !vocabulary.isStop(id));
  };
}

function openLexicon(
  vocabulary: Vocabulary,
  wordFrequencies: Uint32Array,
  groups: LexiconGroups,
): Lexicon {
  const idsInUse = findIdsInUse(vocabulary, wordFrequencies);
  /** Passages that a word stands in, in all languages together; 0 for what is no word. */
  const frequencyOf = (word: string): number =>
    idsInUse(word).reduce((sum, id) => sum + (wordFrequencies[id] ?? 0), 0);
  const wordsOf = (group: WordGroups, key: string): string[] =>
    Array.from(group.find(key), (id) => vocabulary.word(id));

  const compounds = createCompounds({
    frequencyOf,
    hasStem: (stem) => vocabulary.findTerm(stem) !== undefined,
    beginningWith: (letters) => wordsOf(groups.byStart, letters),
    endingWith: (letters) => wordsOf(groups.byEnd, letters),
  });
  return {
    ...compounds,
    misspelled(word) {
      const most = word.length < SHORTEST_MISSPELLED ? 0 : slipsAllowed(word.length);
      const found: Misspelled[] = [];
      if (most === 0) return found;
      for (let length = word.length - most; length <= word.length + most; length++) {
        for (const candidate of wordsOf(groups.byShape, shapeOf(word, length))) {
          const distance = editDistance(word, candidate, most);
          if (distance > most) continue;
          found.push({ word: candidate, distance, frequency: frequencyOf(candidate) });
        }
      }
      return found;
    },
    dump: () => ({
      byStart: groups.byStart.dump(),
      byEnd: groups.byEnd.dump(),
      byShape: groups.byShape.dump(),
    }),
  };
}

/** First letter and length: people rarely miss the first letter. */
function shapeOf(word: string, length: number): string {
  return `${word.slice(0, 1)}${length}`;
}
