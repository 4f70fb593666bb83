import { createIntList } from './int-list.ts';

/** Words of a vocabulary, by their numbers, in groups that each have a key. */
export interface WordGroups {
  /** The words of a group, in the order in which they were added. */
  find(key: string): Int32Array;
  dump(): WordGroupsDump;
}

/** Groups as plain data, to be kept on disk. */
export interface WordGroupsDump {
  readonly keys: readonly string[];
  /** Where the words of each group end. */
  readonly ends: Int32Array;
  readonly words: Int32Array;
}

/** Collects words into groups. */
export interface WordGroupsBuilder {
  add(key: string, word: number): void;
  finish(): WordGroups;
}

/** Starts without groups. */
export function createWordGroups(): WordGroupsBuilder {
  const groups = new Map<string, number[]>();
  return {
    add(key, word) {
      const group = groups.get(key);
      if (group) group.push(word);
      else groups.set(key, [word]);
    },
    finish() {
      const words = createIntList();
      const ends = createIntList(groups.size);
      for (const group of groups.values()) {
        for (const word of group) words.push(word);
        ends.push(words.length);
      }
      return restoreWordGroups({
        keys: Array.from(groups.keys()),
        ends: ends.toArray(),
        words: words.toArray(),
      });
    },
  };
}

/** Groups as they were kept. */
export function restoreWordGroups(dump: WordGroupsDump): WordGroups {
  const { keys, ends, words } = dump;
  const places = new Map(keys.map((key, place) => [key, place]));
  return {
    find(key) {
      const place = places.get(key);
      if (place === undefined) return NO_WORDS;
      return words.subarray(ends[place - 1] ?? 0, ends[place]);
    },
    dump: () => dump,
  };
}

const NO_WORDS = new Int32Array();
