import type { TimeSlices } from '../system/index.ts';
import type { Dictionary, DictionaryFile, Phrase, Translation, WordPair } from './types.ts';
import { createWordList, type WordList } from './word-list.ts';

/** Pairs of one dictionary that are kept: as many as 40 MB hold. */
const MOST_PAIRS = 250_000;

/** Makes a dictionary of pairs, to be looked up both ways. */
export async function buildDictionary(
  name: string,
  [one, other]: DictionaryFile['languages'],
  pairs: Iterable<WordPair>,
  slices: TimeSlices,
): Promise<Dictionary> {
  const left = createNumbering();
  const right = createNumbering();
  const columns: Columns = { left: [], right: [], weights: [] };
  for (const { word, translation, weight } of pairs) {
    if (columns.weights.length >= MOST_PAIRS) break;
    columns.left.push(left.numberOf(word));
    columns.right.push(right.numberOf(translation));
    columns.weights.push(weight);
    if (columns.weights.length % 64 === 0) await slices.giveWay();
  }
  const leftWords = await createWordList(left.texts(), one, slices);
  const rightWords = await createWordList(right.texts(), other, slices);
  const forth = link(columns.left, columns.right, columns.weights, left.count());
  const back = link(columns.right, columns.left, columns.weights, right.count());
  const sides = (from: string, to: string): readonly [WordList, Links, WordList] | null => {
    if (from === one && to === other) return [leftWords, forth, rightWords];
    return from === other && to === one ? [rightWords, back, leftWords] : null;
  };
  return {
    name,
    languages: [one, other],
    pairs: columns.weights.length,
    has: (phrase, from, to) => (sides(from, to)?.[0].find(phrase).length ?? 0) > 0,
    lookUp(phrase, from, to) {
      const found = sides(from, to);
      return found ? lookUp(phrase, ...found) : [];
    },
  };
}

function lookUp(phrase: Phrase, words: WordList, links: Links, others: WordList): Translation[] {
  const weights = new Map<number, number>();
  for (const id of words.find(phrase)) {
    const linked = links.of(id);
    const most = Math.max(...linked.map(([, weight]) => weight));
    for (const [other, weight] of linked) {
      weights.set(other, Math.max(weights.get(other) ?? 0, weight / most));
    }
  }
  return Array.from(weights, ([id, weight]) => ({ text: others.text(id), weight })).toSorted(
    (a, b) => b.weight - a.weight,
  );
}

/** Pairs as three columns of numbers. */
interface Columns {
  readonly left: number[];
  readonly right: number[];
  readonly weights: number[];
}

function createNumbering() {
  const numbers = new Map<string, number>();
  return {
    numberOf(text: string): number {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    count: () => numbers.size,
    texts: () => [...numbers.keys()],
  };
}

/** From each word the words on the other side. */
interface Links {
  of(id: number): (readonly [other: number, weight: number])[];
}

function link(
  from: readonly number[],
  to: readonly number[],
  given: readonly number[],
  words: number,
): Links {
  const ends = new Uint32Array(words + 1);
  for (const id of from) ends[id + 1] = (ends[id + 1] ?? 0) + 1;
  for (let id = 0; id < words; id++) ends[id + 1] = (ends[id + 1] ?? 0) + (ends[id] ?? 0);
  const next = ends.slice();
  const others = new Uint32Array(from.length);
  const weights = new Float32Array(from.length);
  for (const [pair, id] of from.entries()) {
    const at = next[id] ?? 0;
    others[at] = to[pair] ?? 0;
    weights[at] = given[pair] ?? 0;
    next[id] = at + 1;
  }
  return {
    of: (id) =>
      Array.from(others.subarray(ends[id], ends[id + 1]), (other, place) => [
        other,
        weights[(ends[id] ?? 0) + place] ?? 0,
      ]),
  };
}
