import type { Figure } from '../../../facts/index.ts';
import { fold, languagePacks, toPhrases } from '../../../language/index.ts';
import { isIn } from '../../text/carried.ts';
import type { Match } from '../../text/highlight.ts';
import {
  isOfKind,
  isTold,
  isToldAround,
  isToldSpecially,
  tellsAlone,
} from '../topic/asked-measures.ts';
import { findNearest, NARROWER, type Found } from '../places/nearest-match.ts';
import { heldBy, isLedByOther, isOfOther, isOfOtherPlace } from '../places/others.ts';
import { farnessOf, type Place, type TopicPlaces } from '../places/topic-places.ts';
import { isTied } from '../places/tied.ts';
import { isOfSubject, isOnlyPaid } from '../places/payers.ts';
import type { TopicWord } from '../topic/read-topic.ts';

/** Only somewhere in its passage: near, and not about it. */
export const PASSAGE = 3;
/** "Leden leenden 900 boeken" is no number of members. */
const COUNTS_ELSE = 0.6;
/** So many characters are looked at for a word of them. */
const NEAR_THEM = 30;

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
  return placed.map((at, word): Placed => {
    const { measure = null } = words[word] ?? {};
    const isTelling = measure !== null && TELLING.has(at.place);
    return isTelling ? { ...at, place: 'kind', farness: farnessOf('kind', false) } : at;
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

/** Whether it is a word of the topic that a figure counts. */
export function isCounted({ counted, end }: Figure, matches: readonly Match[]): boolean {
  return (
    counted !== null &&
    matches.some(({ start }) => start > end && start <= end + 1 + counted.length)
  );
}

/** Whether a figure counts what is asked for, whoever is told to count it: "X telde 300 eenden". */
function countsTopic(figure: Figure, { topic, inText }: TopicPlaces): boolean {
  return isCounted(
    figure,
    inText.filter(({ word }) => topic.words[word]?.isName === false),
  );
}

function findTold(
  figure: Figure,
  { measure, unit, unknown, isFound }: TopicWord,
  word: number,
  places: TopicPlaces,
): Found | null {
  const { text, topic, heading } = places;
  // Alone, it is told in other words only where no text has it.
  if (topic.words.length === 1 && isFound) return null;
  if (unknown !== null && isLike(figure, unknown)) return { place: 'sentence', distance: 0 };
  if (unit !== null && figure.unit === unit) return { place: 'told', distance: 0 };
  if (isOfThem(figure, word, places)) return { place: 'told', distance: 0 };
  if (!measure || !isOfKind(measure, figure)) return null;
  if (topic.role === 'cost' && isHeadPrice(figure, places))
    return { place: 'told', distance: 0, hasFront: true };
  if (places.ages.has(figure)) return { place: 'told', distance: 0 };
  if (isToldAround(measure, figure, text) || tellsAlone(measure, figure))
    return { place: 'told', distance: 0 };
  if (isTied(figure, measure, places)) return { place: 'told', distance: 0 };
  if (isTold(measure, figure, text, figure.clause)) {
    const isOfAnything = !isToldSpecially(measure, figure, text, figure.clause);
    const hasFront = hasFrontOf(word, figure, places);
    return { place: 'told', distance: 0, isOfAnything, hasFront };
  }
  // "How old do they get?" over "Queen: 5 years".
  if (isTold(measure, figure, heading, [0, heading.length])) return { place: 'told', distance: 1 };
  if (isTold(measure, figure, text, figure.sentence)) {
    const isOfAnything = !isToldSpecially(measure, figure, text, figure.sentence);
    return { place: 'sentence', distance: 1, isOfAnything };
  }
  return { place: 'kind', distance: 1 };
}

let ofThem: RegExp | undefined;

/** "870 ligplaatsen. De Lisdodde telt er 410": a bare number of what the last count before it counts. */
function isOfThem(figure: Figure, word: number, { text, figures, inText }: TopicPlaces): boolean {
  if (figure.kind !== 'count' || figure.counted !== null || !figure.isCarried) return false;
  ofThem ??= new RegExp(
    `(?<!\\p{L})(?:${Array.from(languagePacks.values(), (pack) => [
      ...toPhrases(pack.figures?.ofThem ?? ''),
    ])
      .flat()
      .join('|')})\\s(?:\\S{1,15}\\s)?$`,
    'iu',
  );
  const before = figures.findLast(({ end, counted }) => end < figure.start && counted !== null);
  if (!before || !ofThem.test(text.slice(Math.max(0, figure.start - NEAR_THEM), figure.start))) {
    return false;
  }
  return isCounted(
    before,
    inText.filter((match) => match.word === word),
  );
}

/** Whether the clause of a figure has a part of a compound that says of what: "winkel" of "winkelprijs". */
function hasFrontOf(
  word: number,
  { clause }: Figure,
  { topic: { query }, inText }: TopicPlaces,
): boolean {
  const { parts = 0 } = query.words[word] ?? {};
  return inText.some(
    (match) =>
      match.word === word &&
      match.part !== null &&
      match.part < parts - 1 &&
      isIn(match.start, clause),
  );
}

/** "Ladepunkte", which nothing has, and a number of "Ladesäulen". */
function isLike({ counted }: Figure, unknown: string): boolean {
  return counted !== null && fold(counted).startsWith(unknown);
}

/** "Nu € 749 (adviesprijs € 849)" at the head of a page: the first. */
export function isHeadPrice(figure: Figure, { isPriceHead, figures }: TopicPlaces): boolean {
  return isPriceHead && figures[0] === figure;
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
