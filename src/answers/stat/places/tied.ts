import { dimensionOf, type Figure } from '../../../facts/index.ts';
import type { Measure } from '../topic/asked-measures.ts';
import { listedWords } from '../topic/listed-words.ts';
import type { TopicPlaces } from './topic-places.ts';

/**
 * Whether a figure is tied to a noun of the topic, so that it tells the quantity of it whatever words the
 * topic has for that: "214 kilometer dijk" of "lengte dijk", "een sluiting van elf weken" of its duration.
 */
export function isTied(
  figure: Figure,
  { dimensions: [first] }: Measure,
  { text, inText, topic: { words } }: TopicPlaces,
): boolean {
  const { start, end, qualifier } = figure;
  if (dimensionOf(figure) !== first) return false;
  return inText.some((match) => {
    if (words[match.word]?.measure || match.part !== null) return false;
    if (match.start === end + 1) return true;
    if (match.end >= start) return false;
    const between = text.slice(match.end, start).trim();
    const link = qualifier === null ? between : between.replace(qualifier, '').trim();
    return listedWords('ownerLinks').has(link.toLowerCase());
  });
}
