import { fold } from '../../language/index.ts';
import { ownTermsOf, type Query, type Ranking } from '../../search/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { frequentTopics } from '../names/topics.ts';

const MOST = 5;
/** Longer headings are sentences, and no topic that somebody would ask for. */
const LONGEST_HEADING = 60;

/**
 * What may be asked in the place of a question that finds nothing: headings near what of it the
 * material does have, then what the material is about; never what was asked just now.
 */
export function nearestTopics(query: Query, { hits }: Ranking, snapshot: Snapshot): string[] {
  const isNew = isNewTo(query, snapshot);
  const headings = hits.flatMap(({ ordinal }) => {
    const heading = snapshot.library.passages[ordinal]?.heading ?? null;
    return heading !== null && heading.length <= LONGEST_HEADING ? [heading] : [];
  });
  const topics = [...(query.isTopical ? headings : []), ...frequentTopics(snapshot, 'all')];
  const distinct = new Map(topics.filter(isNew).map((topic) => [fold(topic), topic]));
  return [...distinct.values()].slice(0, MOST);
}

/** Whether a text asks for something besides what was asked, in whatever form. */
export function isNewTo(query: Query, { index }: Snapshot): (text: string) => boolean {
  const asked = ownTermsOf(query.words);
  return (text) =>
    index
      .parse(text)
      .words.some((word) => ![...ownTermsOf([word])].some((term) => asked.has(term)));
}
