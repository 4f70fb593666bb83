import { createTimeSlices } from '../system/index.ts';
import { findFiles } from './find-files.ts';
import { toPhrase } from './phrase.ts';
import { readDictionary } from './read-file.ts';
import { splitCompound } from './split-compound.ts';
import type {
  Dictionaries,
  Dictionary,
  DictionaryFault,
  DictionaryShelf,
  Translation,
} from './types.ts';

/** Translations of one word that are of use; later ones are ever further off. */
const MOST_TRANSLATIONS = 5;
/** How much less a dictionary counts than the one before it, as the operator ordered them. */
const LATER = 0.9;

/** Where nothing is translated. */
export const NO_DICTIONARIES: Dictionaries = combine([]);

/** No dictionaries, and none on their way. */
export const EMPTY_SHELF: DictionaryShelf = {
  current: () => NO_DICTIONARIES,
  loaded: Promise.resolve([]),
};

/** Reads dictionaries in the background, one behind the other; never rejects. */
export function openDictionaries(paths: readonly string[]): DictionaryShelf {
  let current = NO_DICTIONARIES;
  const load = async (): Promise<readonly DictionaryFault[]> => {
    const { files, faults } = await findFiles(paths);
    const failed: DictionaryFault[] = [];
    const read: Dictionary[] = [];
    const slices = createTimeSlices();
    for (const file of files) {
      try {
        read.push(await readDictionary(file, slices));
        current = combine([...read]);
      } catch {
        failed.push({ path: file.path, reason: 'unreadable' });
      }
    }
    return [...faults, ...failed];
  };
  return { current: () => current, loaded: load() };
}

/** Several dictionaries as one: what more of them say counts more. */
export function combine(all: readonly Dictionary[]): Dictionaries {
  const between = new Set(all.flatMap(({ languages: [a, b] }) => [`${a}-${b}`, `${b}-${a}`]));
  return {
    all,
    languages: new Set(all.flatMap(({ languages }) => languages)),
    translates: (from, to) => between.has(`${from}-${to}`),
    translate(phrase, from, to) {
      const weights = new Map<string, number>();
      let factor = 1;
      for (const dictionary of all) {
        const found = dictionary.lookUp(phrase, from, to);
        for (const { text, weight } of found) {
          weights.set(text, (weights.get(text) ?? 0) + weight * factor);
        }
        if (found.length > 0) factor *= LATER;
      }
      return takeBest(weights);
    },
    split: (word, from, to) =>
      splitCompound(word, from, (part) => {
        const phrase = toPhrase(part, from);
        return all.some((dictionary) => dictionary.has(phrase, from, to));
      }),
  };
}

function takeBest(weights: ReadonlyMap<string, number>): Translation[] {
  const most = Math.max(...weights.values());
  return Array.from(weights, ([text, weight]) => ({ text, weight: weight / most }))
    .toSorted((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1))
    .slice(0, MOST_TRANSLATIONS);
}
