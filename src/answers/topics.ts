import { analyse } from '../language/analyse.ts';
import type { Library } from '../library/types.ts';
import type { Snapshot } from '../snapshot/types.ts';

const MOST_TOPICS = 5;
/** Passages looked at: enough to know what a library is about. */
const SAMPLE = 2_000;
const SHORTEST_TOPIC = 4;

/** Topics of the material, most frequent first, of passages for which `counts` is true. */
export function frequentTopics(
  { library }: Snapshot,
  counts: (ordinal: number) => boolean,
): string[] {
  const { length } = library.passages;
  return countTopics(library, { from: 0, to: length }, counts).slice(0, MOST_TOPICS);
}

/** All topics of a stretch of the material, most frequent first. */
export function countTopics(
  { passages }: Library,
  { from, to }: { readonly from: number; readonly to: number },
  counts: (ordinal: number) => boolean,
): string[] {
  const topics = new Map<string, { word: string; passages: number }>();
  const step = Math.max(1, Math.floor((to - from) / SAMPLE));
  for (let ordinal = from; ordinal < to; ordinal += step) {
    const passage = passages[ordinal];
    if (!passage || !counts(ordinal)) continue;
    const tokens = analyse(passage.text, passage.language);
    const seen = new Set<string>();
    for (const { term, word, stop } of tokens) {
      if (stop || seen.has(term) || word.length < SHORTEST_TOPIC || /^\p{N}/u.test(word)) continue;
      seen.add(term);
      const topic = topics.get(term) ?? { word, passages: 0 };
      topics.set(term, { word: topic.word, passages: topic.passages + 1 });
    }
  }
  return Array.from(topics.values())
    .toSorted((a, b) => b.passages - a.passages)
    .map(({ word }) => word);
}
