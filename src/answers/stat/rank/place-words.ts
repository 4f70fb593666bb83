import type { Figure } from '../../../facts/index.ts';
import { findTold, isHeadPrice } from './told-word.ts';
import { isCounted } from './is-counted.ts';
import { findNearest, NARROWER, type Found } from '../places/nearest-match.ts';
import { heldBy, isLedByOther, isOfOther, isOfOtherPlace } from '../places/others.ts';
import { farnessOf, type Place, type TopicPlaces } from '../places/topic-places.ts';
import { isOfSubject, isOnlyPaid } from '../places/payers.ts';
import type { TopicWord } from '../topic/read-topic.ts';

/** Only somewhere in its passage: near, and not about it. */
export const PASSAGE = 3;
/** "Leden leenden 900 boeken" is no number of members. */
const COUNTS_ELSE = 0.6;

/** What tells the whole of a compound tells it more than what tells its end: "in de winkel" of "winkelprijs". */
const HAS_FRONT = 0.3;

/** Where one word of a topic stands, as seen from a figure. */
export interface Placed {
  readonly place: Place;
  readonly farness: number;
  /** Figures between; half of one more behind it, since what is measured is mostly named first. */
  readonly distance: number;
}

/** Where each word of the topic stands, as seen from a figure. */
export function placeWords(figure: Figure, places: TopicPlaces): Placed[] {
  const { words } = places.topic;
  const held = heldBy(figure, places);
  const isRivals = held?.size === 0 && figure.holder?.isRival === true;
  const isOther =
    held?.size === 0 ||
    isOfOtherPlace(figure, places) ||
    (isOfOther(figure, places) && held === null && !countsTopic(figure, places));
  const whose = { isOther, isRivals };
  let isOfAnything = false;
  const placed = words.map((topicWord, word): Placed => {
    const inText = findNearest(figure, word, places);
    const inClause = inText?.place === 'clause' && inText.isNarrower !== true ? inText : null;
    if (inClause) {
      if (isOnlyPaid(figure, word, places)) isOfAnything = true;
      return settle(inClause, topicWord, whose, countsOther(figure, topicWord, places));
    }
    const above = findAbove(figure, word, isOther, places);
    const told = findTold(figure, topicWord, word, places);
    const own = held?.has(word) ? at('carried') : null;
    const [first = ABSENT] = [inText, above, told, own]
      .filter((found) => found !== null)
      .map((found) => settle(found, topicWord, whose, countsOther(figure, topicWord, places)))
      .toSorted((a, b) => a.farness - b.farness || a.distance - b.distance);
    if (told?.isOfAnything === true && first.place === told.place && inText?.place !== told.place)
      isOfAnything = true;
    return first;
  });
  if (!isOfAnything || isOfSubject(figure, placed, places)) return placed;
  return placed.map((one, word): Placed => {
    const { measure = null } = words[word] ?? {};
    const isTelling = measure !== null && TELLING.has(one.place);
    return isTelling ? { ...one, place: 'kind', farness: farnessOf('kind', false) } : one;
  });
}

const TELLING: ReadonlySet<Place> = new Set(['clause', 'told', 'sentence']);
const ABSENT: Placed = { place: 'absent', farness: PASSAGE, distance: 0 };

const OWN: ReadonlySet<Place> = new Set(['clause', 'alone', 'sentence', 'later']);

/** Whether a figure is of another name than the topic's, and of a rival's, which takes up what was told. */
interface Whose {
  readonly isOther: boolean;
  readonly isRivals: boolean;
}

/** What is told of another name is not told of one that was named further off. */
function settle(
  { place, distance, isNarrower, hasFront }: Found,
  { isName }: TopicWord,
  { isOther, isRivals }: Whose,
  countsElse: boolean,
): Placed {
  const isOwn = OWN.has(place);
  const mayBe = isOwn || (place === 'carried' && !isRivals);
  const own: Place = isName && isOther && !mayBe ? 'other' : place;
  const front = hasFront === true ? HAS_FRONT : 0;
  const more = isOwn ? (isNarrower ? NARROWER : 0) + (countsElse ? COUNTS_ELSE : 0) : 0;
  return { place: own, farness: farnessOf(own, isName) + more - front, distance };
}

/** Whether a noun that is counted stands by a number of something else. */
function countsOther(figure: Figure, { measure }: TopicWord, { inText }: TopicPlaces): boolean {
  const isCount = measure?.dimensions[0] === 'count' && measure.told !== null;
  return isCount && figure.counted !== null && !isCounted(figure, inText);
}

/** Whether a figure counts what is asked for, whoever is told to count it: "X telde 300 eenden". */
function countsTopic(figure: Figure, { topic, inText }: TopicPlaces): boolean {
  return isCounted(
    figure,
    inText.filter(({ word }) => topic.words[word]?.isName === false),
  );
}

function at(place: Place): Found {
  return { place, distance: 0 };
}

/** How close a word above the text is: carried from the passage before, in a heading, in the title. */
function findAbove(
  figure: Figure,
  word: number,
  isOther: boolean,
  places: TopicPlaces,
): Found | null {
  if (figure.isCarried && places.before.has(word) && !isLedByOther(figure, places)) {
    return at('carried');
  }
  if (!isOther) {
    if (places.inLead.has(word) || places.inHeadings.has(word)) return at('heading');
    if (places.inTitle.has(word) && isHeadPrice(figure, places)) return at('heading');
    if (places.inTitle.has(word)) return at('title');
  }
  const isAlone = places.topic.words.length === 1;
  if (!isAlone && places.adjacent.has(word)) return at('after');
  if (places.nearby.has(word) || places.inHeadings.has(word) || places.inTitle.has(word)) {
    return at('nearby');
  }
  return null;
}
