import { coverWords, type Match } from '../../text/highlight.ts';
import type { Above } from '../places/above.ts';
import { FAR, type TopicPlaces } from '../places/topic-places.ts';
import type { Placed } from './place-words.ts';

/** What is measured must be told in the passage or above it; whose it is may stand further off. */
export function coverTopic(
  above: Above,
  { topic, inText, elsewhere, adjacent, nearby }: TopicPlaces,
  placed: readonly (readonly Placed[])[],
): number {
  const all = [...inText, ...elsewhere, ...above.headings, ...above.title, ...above.before];
  const told = topic.words.flatMap(({ measure }, word) => {
    // What its sentence tells in other words, the rest of the topic being near.
    const isNear = (words: readonly Placed[]) =>
      measure?.told &&
      words[word]?.place === 'sentence' &&
      words.some(({ place }, at) => at !== word && !FAR.has(place));
    const isToldIn = (words: readonly Placed[]) => words[word]?.place === 'told' || isNear(words);
    return placed.some(isToldIn) ? [word] : [];
  });
  const isMeasured =
    told.length > 0 || inText.some(({ word }) => topic.words[word]?.isName === false);
  const around = isMeasured ? [...told, ...adjacent, ...nearby] : told;
  const whole = around.map((word): Match => ({
    start: 0,
    end: 0,
    word,
    part: null,
  }));
  return coverWords(topic.query, [...all, ...whole]);
}
