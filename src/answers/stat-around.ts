import type { Hit } from '../search/index.ts';
import type { Snapshot } from '../snapshot/index.ts';
import type { ReadHit } from './stat-read-hit.ts';
import type { Topic } from './stat-topic.ts';

/** So far from where a name stands it may be told what is measured of it, in other words. */
const FARTHEST = 6;
/** A name in more passages is that of much else. */
const MOST_HITS = 100;

/**
 * Passages around those that were found which have no word of the topic, but may tell it otherwise:
 * "er werken 430 mensen" of "werknemers Noviro".
 */
export function findAround(
  { words, isMixed }: Topic,
  read: readonly ReadHit[],
  { facts, library }: Snapshot,
): Hit[] {
  const mayBeTold = words.some(({ measure, unknown }) => measure?.told || unknown !== null);
  if (words.length < 2 || !mayBeTold || read.length > MOST_HITS) return [];
  // Without a name it may be told of what a text is about: "ongelukken tram".
  const isWhat = (word: number) =>
    isMixed ? words[word]?.isName : words[word]?.measure === null && words[word]?.unit === null;
  const known = new Set(read.map(({ hit }) => hit.ordinal));
  const around: Hit[] = [];
  for (const { hit, passage, matches, above } of read) {
    const near = isMixed ? [...matches, ...above.headings] : [...above.title, ...above.headings];
    if (!near.some(({ word }) => isWhat(word))) continue;
    for (let at = hit.ordinal - FARTHEST; at <= hit.ordinal + FARTHEST; at++) {
      const other = library.passages[at];
      if (known.has(at) || other?.source !== passage.source) continue;
      known.add(at);
      if (facts.countFigures(at) > 0) around.push({ ordinal: at, score: 0 });
    }
  }
  return around;
}
