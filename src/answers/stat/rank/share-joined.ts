import type { Figure } from '../../../facts/index.ts';
import { isIn } from '../../text/carried.ts';
import type { TopicPlaces } from '../places/topic-places.ts';
import type { Placed } from './place-words.ts';
import { closerOf } from './closer-of.ts';

/**
 * "A ticket costs 14 euros for adults and 9 for children": the second of two joined figures leaves out
 * what both measure, and has what tells it from the first.
 */
export function shareJoined(
  figures: readonly Figure[],
  placed: readonly (readonly Placed[])[],
  places: Pick<TopicPlaces, 'inText' | 'topic'>,
): readonly (readonly Placed[])[] {
  const shared = [...placed];
  for (const [place, figure] of figures.entries()) {
    const before = figures[place - 1];
    const first = shared[place - 1];
    const own = placed[place];
    if (!before || !first || !own || !areJoined(before, figure)) continue;
    const isOwn = (clause: Figure['clause'], word: number) =>
      places.inText.some((match) => match.word === word && isIn(match.start, clause));
    const tells = own.some((_, word) => isOwn(figure.clause, word) && !isOwn(before.clause, word));
    if (!tells) continue;
    shared[place] = own.map((at, word) => {
      const told = first[word];
      const isLeftOut = told !== undefined && places.topic.words[word]?.isName === false;
      return isLeftOut ? closerOf(at, told) : at;
    });
  }
  return shared;
}

/** Whether two figures of one sentence may measure the same. */
function areJoined(first: Figure, second: Figure): boolean {
  return (
    first.sentence[0] === second.sentence[0] &&
    first.kind === second.kind &&
    first.unit === second.unit &&
    (second.counted === null || second.counted === first.counted)
  );
}
