import type { Figure } from '../facts/index.ts';
import type { Passage } from '../library/index.ts';
import type { Measured } from './stat-about.ts';
import { weighOnes } from './stat-ones.ts';
import { isOfRival } from './stat-others.ts';
import type { TopicPlaces } from './stat-places.ts';
import { weighRole } from './stat-roles.ts';

/** What a rival has comes after what is of whom the text is about. */
const OF_RIVAL = 0.9;

/** How far a figure comes, lower first: by how close it is to the topic, and by what it is. */
export function rankFigure(
  figure: Figure,
  { closeness, later }: Measured,
  places: TopicPlaces,
  passage: Passage,
): number {
  const rival = isOfRival(figure, places) ? OF_RIVAL : 0;
  const role = weighRole(figure, places.topic.role, places.inText);
  return closeness + later + role + rival + weighOnes(figure, passage);
}
