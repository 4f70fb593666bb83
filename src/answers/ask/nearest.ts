import { fold } from '../../language/fold.ts';
import { findWords } from '../../language/words.ts';
import type { Query, Ranking } from '../../search/types.ts';
import type { Snapshot } from '../../snapshot/types.ts';
import { frequentTopics } from '../topics.ts';

const MOST = 5;
/** Longer headings are sentences, and no topic that somebody would ask for. */
const LONGEST_HEADING = 60;

/**
 * What may be asked in the place of a question that finds nothing: headings near what of it the
 * material does have, then what the material is about; never what was asked just now.
 */
export function nearestTopics(query: Query, { hits }: Ranking, snapshot: Snapshot): string[] {
  const asked = new Set(query.words.map(({ word }) => word));
  const isNew = (text: string) => toWords(text).some((word) => !asked.has(word));
  const headings = hits.flatMap(({ ordinal }) => {
    const heading = snapshot.library.passages[ordinal]?.heading ?? null;
    return heading !== null && heading.length <= LONGEST_HEADING ? [heading] : [];
  });
  const topics = [...(query.isTopical ? headings : []), ...frequentTopics(snapshot, 'all')];
  const distinct = new Map(topics.filter(isNew).map((topic) => [fold(topic), topic]));
  return [...distinct.values()].slice(0, MOST);
}

function toWords(text: string): string[] {
  return Array.from(findWords(text), ({ text: word }) => fold(word));
}
