import type { Hit } from '../../../search/index.ts';
import type { Snapshot } from '../../../snapshot/index.ts';
import type { ReadHit } from '../read-hit.ts';
import type { Topic } from '../topic/read-topic.ts';

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
  // Without a name, what is measured must be told in other words than the topic has.
  const isToldElse = words.some(({ measure, isFound }) => measure?.told && !isFound);
  if (!(isMixed ? mayBeTold : isToldElse) || read.length > MOST_HITS) return [];
  const known = new Set(read.map(({ hit }) => hit.ordinal));
  const around: Hit[] = [];
  for (const { hit, passage, matches, above } of read) {
    const isOf = [...matches, ...above.headings].some(({ word }) => {
      const own = words[word];
      return isMixed ? own?.isName === true : own?.isFound === true && own.measure === null;
    });
    if (!isOf) continue;
    for (let at = hit.ordinal - FARTHEST; at <= hit.ordinal + FARTHEST; at++) {
      const other = library.passages[at];
      if (known.has(at) || other?.source !== passage.source) continue;
      known.add(at);
      if (facts.countFigures(at) > 0) around.push({ ordinal: at, score: 0 });
    }
  }
  return around;
}
