import { linesOf } from './read-tsv.ts';
import type { WordPair } from './types.ts';

/** Words of one language by what they mean: synset → word → files that have it there. */
export type Wordnet = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The word lines of Open Multilingual Wordnet: "00001740-n", "nld:lemma", "entiteit". */
const LEMMA = /^(?:([a-z]{2,3}):)?lemma$/u;

/** What one tab file says; its language is in its first line, or in its lines. */
export interface WordnetFile {
  readonly language: string | null;
  readonly words: readonly (readonly [synset: string, word: string])[];
}

/** Reads a tab file of Open Multilingual Wordnet; other kinds of lines are passed over. */
export function readWordnet(text: string): WordnetFile {
  let language: string | null = null;
  const words: (readonly [string, string])[] = [];
  for (const line of linesOf(text)) {
    const [synset = '', kind = '', word = ''] = line.split('\t');
    if (line.startsWith('#')) {
      language ??= /^[a-z]{2,3}$/u.test(kind) ? kind : null;
      continue;
    }
    const [isWord, own] = LEMMA.exec(kind) ?? [];
    if (isWord === undefined || word.trim() === '') continue;
    language ??= own ?? null;
    // A satellite adjective means what the adjective does.
    words.push([synset.replace(/-s$/u, '-a'), word.trim().replaceAll('_', ' ').normalize('NFKC')]);
  }
  return { language, words };
}

/** Files of one language as one: a word counts once for each of them. */
export function uniteWordnets(files: readonly WordnetFile[]): Wordnet {
  const united = new Map<string, Map<string, number>>();
  for (const { words } of files) {
    for (const key of new Set(words.map(([synset, word]) => `${synset}\t${word}`))) {
      const [synset = '', word = ''] = key.split('\t');
      const own = united.get(synset) ?? new Map<string, number>();
      united.set(synset, own.set(word, (own.get(word) ?? 0) + 1));
    }
  }
  return united;
}

/** Pairs of words that mean the same, by their meanings in common; sorted, the best first. */
export function joinWordnets(one: Wordnet, other: Wordnet): WordPair[] {
  const weights = new Map<string, number>();
  for (const [synset, words] of one) {
    for (const [translation, often] of other.get(synset) ?? []) {
      for (const [word, times] of words) {
        const key = `${word}\t${translation}`;
        weights.set(key, (weights.get(key) ?? 0) + times * often);
      }
    }
  }
  return Array.from(weights, ([key, weight]) => {
    const [word = '', translation = ''] = key.split('\t');
    return { word, translation, weight };
  }).toSorted(
    (a, b) =>
      compare(a.word, b.word) || b.weight - a.weight || compare(a.translation, b.translation),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
