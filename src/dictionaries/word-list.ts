import type { TimeSlices } from '../system/index.ts';
import { toPhrase } from './phrase.ts';
import type { Phrase } from './types.ts';

/** The words of one language of a dictionary by their numbers, found in any form. */
export interface WordList {
  text(id: number): string;
  /** Numbers of a word in this very form, or else of those with its stem that are most like it. */
  find(phrase: Phrase): readonly number[];
}

/**
 * Files words by their stems. Numbers of one stem stand side by side in one array: a list for each
 * would take more memory than the words.
 */
export async function createWordList(
  texts: readonly string[],
  language: string,
  slices: TimeSlices,
): Promise<WordList> {
  const places = new Map<string, number>();
  const groupOf = new Uint32Array(texts.length);
  const sizes: number[] = [];
  for (const [id, text] of texts.entries()) {
    const { stems } = toPhrase(text, language);
    const group = places.get(stems) ?? sizes.length;
    if (group === sizes.length) places.set(stems, group);
    groupOf[id] = group;
    sizes[group] = (sizes[group] ?? 0) + 1;
    if (id % 64 === 0) await slices.giveWay();
  }
  places.delete('');
  const ends = new Uint32Array(sizes.length);
  let end = 0;
  for (const [group, size] of sizes.entries()) ends[group] = end += size;
  const ids = new Uint32Array(texts.length);
  const next = ends.map((last, group) => last - (sizes[group] ?? 0));
  for (const [id, group] of groupOf.entries()) {
    const at = next[group] ?? 0;
    ids[at] = id;
    next[group] = at + 1;
  }
  return {
    text: (id) => texts[id] ?? '',
    find({ words, stems }) {
      const group = places.get(stems);
      if (group === undefined) return [];
      const found = Array.from(ids.subarray(ends[group - 1] ?? 0, ends[group]));
      if (found.length < 2) return found;
      // "Gevoelige" is a form of "gevoelig", and not of "gevoel", though all have one stem.
      const likeness = found.map((id) =>
        countShared(words, toPhrase(texts[id] ?? '', language).words),
      );
      const most = Math.max(...likeness);
      return found.filter((_, place) => likeness[place] === most);
    },
  };
}

/** Letters that two words begin with alike; one more where they are the same. */
function countShared(one: string, other: string): number {
  if (one === other) return one.length + 1;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared;
}
