import type { Snapshot } from '../snapshot/index.ts';
import { endOf } from './stat-measures.ts';

/**
 * A topic whose compounds are told apart from what they measure: "woning verkopen" of "woningverkopen",
 * since a text may have "verkochte woningen"; null where there is none.
 */
export function withoutCompounds(topic: string, { index }: Snapshot): string | null {
  const isKnown = (word: string) => {
    for (const _ of index.candidates(word)) return true;
    return false;
  };
  const words = topic.split(/\s+/u);
  const apart = words.map((word) => {
    const noun = endOf(word);
    if (noun === null) return word;
    const front = word.slice(0, -noun.length).replace(/-$/u, '');
    // "Wohnungsverkäufe"
    const bare = front.replace(/s$/u, '');
    return `${!isKnown(front) && isKnown(bare) ? bare : front} ${noun}`;
  });
  const other = apart.join(' ');
  return other === topic ? null : other;
}
