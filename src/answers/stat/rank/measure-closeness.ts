import type { Figure } from '../../../facts/index.ts';
import { isCounted, PASSAGE, type Placed } from './place-words.ts';
import { isGeneric, isOfKind, type Measure } from '../topic/asked-measures.ts';
import type { Place, TopicPlaces } from '../places/topic-places.ts';
import type { Topic, TopicWord } from '../topic/read-topic.ts';

/** Of the weight of a topic's words so much must be close. */
const LEAST_ABOUT = 0.5;
/** How much later a figure comes that is not of the kind that is asked for. */
const OTHER_KIND = 0.8;
const OTHER_KIND_BESIDE = 0.4;

const CLOSE: ReadonlySet<Place> = new Set([
  'clause',
  'told',
  'alone',
  'sentence',
  'later',
  'carried',
  'heading',
  'title',
]);
const ABOVE: ReadonlySet<Place> = new Set(['heading', 'title']);
const BESIDE: ReadonlySet<Place> = new Set(['beside', 'after']);
const BEFORE: ReadonlySet<Place> = new Set(['beside']);
const TOLD: ReadonlySet<Place> = new Set(['told', 'kind']);
const GONE: ReadonlySet<Place> = new Set(['absent', 'other']);

/** How close a figure is to a topic, and whether it is about it. */
export interface Measured {
  /** From 0, in the same clause as all of the topic, to 3, somewhere in the same passage. */
  readonly closeness: number;
  readonly distance: number;
  readonly isAbout: boolean;
  /** How much later it comes for its kind. */
  readonly later: number;
}

/** Adds up where the words of a topic stand; a rare word says more than a common one. */
export function measureCloseness(
  figure: Figure,
  placed: readonly Placed[],
  places: TopicPlaces,
): Measured {
  const { topic } = places;
  let [closeness, distance, total] = [0, 0, 0];
  for (const [word, { weight }] of topic.words.entries()) {
    const at = placed[word];
    // Of names and nouns both are asked; a synonym that the material does not have is passed over.
    if (!at || (at.place === 'absent' && !topic.isMixed)) continue;
    closeness += weight * at.farness;
    distance += weight * at.distance;
    total += weight;
  }
  if (total === 0) return { closeness: PASSAGE, distance: 0, isAbout: false, later: 0 };
  const later = isInTopic(figure, topic) ? OTHER_KIND : weighKind(figure, placed, topic);
  return {
    closeness: round(closeness / total),
    distance: round(distance / total),
    isAbout:
      later < OTHER_KIND && !isOfOtherYear(figure, topic) && isAboutTopic(figure, placed, places),
    later,
  };
}

/** Whether it is told to be of another year than is asked for. */
function isOfOtherYear({ context: { year } }: Figure, { years }: Topic): boolean {
  return year !== null && years.length > 0 && !years.includes(year);
}

/** "Record 500 metres": what the topic says itself is no answer. */
function isInTopic({ value, text }: Figure, { query, years }: Topic): boolean {
  if (value === null || years.includes(value)) return false;
  const [number] = /^\p{N}[\p{N}.,]*/u.exec(text) ?? [];
  return number !== undefined && query.words.some(({ word, shown }) => (shown ?? word) === number);
}

/** A price that is no amount is none, unless its clause has the word. */
function weighKind(figure: Figure, placed: readonly Placed[], topic: Topic): number {
  const { words, role, counts, measure: asked } = topic;
  const measured = asksFirst(
    words.flatMap(({ measure }, word) => (measure ? [{ measure, word }] : [])),
  );
  // "How expensive is Noviro"
  if (measured.length === 0 && asked !== null) return isOfKind(asked, figure) ? 0 : OTHER_KIND;
  if (measured.length === 0 && counts && figure.kind === 'amount') return OTHER_KIND;
  // "Prijs treinen", in a text without the word: a number of trains is no price.
  if (measured.length === 0) return role === 'cost' && figure.kind !== 'amount' ? OTHER_KIND : 0;
  if (measured.some(({ measure }) => isOfKind(measure, figure))) return 0;
  // What counts something is no price, whatever stands near.
  const isElse = measured.every(({ measure }) => !mayCount(measure));
  // "Het lerarentekort bedroeg 7.700 banen": a compound that the clause has says what it measures.
  const isCalled = measured.some(
    ({ measure, word }) => measure.told === null && placed[word]?.place === 'clause',
  );
  if (isElse && !isCalled && figure.kind === 'count' && figure.counted !== null) return OTHER_KIND;
  // "Voucher passengers" asks for no number of those; "weight beaver" for nothing but a weight.
  const isOfMany = measured.some(({ measure: { dimensions } }) => dimensions[0] === 'count');
  // A length or a time is no number of anything.
  const isMeasure = figure.kind === 'measure' || figure.kind === 'duration';
  if (isOfMany && isMeasure && !isCalled) return OTHER_KIND;
  const naming = isOfMany
    ? words.flatMap(({ isName }, at) => (isName ? [] : [at]))
    : measured.map(({ word }) => word);
  const isNamed = naming.some((at) => placed[at]?.place === 'clause');
  return isNamed ? OTHER_KIND_BESIDE : OTHER_KIND;
}

interface Measuring {
  readonly measure: Measure;
  readonly word: number;
}

/** "Leeftijd bewoners": of two nouns the one that asks for a quantity asks it of those that are counted. */
function asksFirst(measured: readonly Measuring[]): readonly Measuring[] {
  const precise = measured.filter(({ measure: { dimensions } }) => !dimensions.includes('count'));
  return precise.length > 0 ? precise : measured;
}

function mayCount({ dimensions }: Measure): boolean {
  return dimensions.includes('count') || dimensions[0] === 'share';
}

function isAboutTopic(figure: Figure, placed: readonly Placed[], places: TopicPlaces): boolean {
  const { topic } = places;
  const { words, isMixed } = topic;
  const found = placed.flatMap((at, place) => {
    const word = words[place];
    return word && (isMixed || at.place !== 'absent') ? [{ ...at, word }] : [];
  });
  if (isMixed && found.some(({ place, word }) => word.isName && GONE.has(place))) return false;
  const deciding = found.filter(({ word }) => !isMixed || (!word.isName && !word.isPartOfName));
  const close = deciding.filter(({ place }) => CLOSE.has(place));
  if (close.length === 0) return false;
  if (isMixed && close.every(({ place }) => ABOVE.has(place)) && !isUnder(figure, found, places)) {
    return false;
  }
  if (lacksWhat(deciding) || lacksWhose(found)) return false;
  if (topic.role !== 'cost' && figure.kind === 'amount' && lacksMeasure(deciding)) return false;
  if (weigh(close) >= weigh(deciding) * LEAST_ABOUT) return true;
  // Under a title about the one word, the other is told of behind the figure.
  const isOnlyAfter = close.every(({ place }) => ABOVE.has(place));
  const beside = isOnlyAfter ? BEFORE : BESIDE;
  return deciding.every(({ place }) => CLOSE.has(place) || beside.has(place));
}

/** "Dropout rate", of a text with another rate: what measures is told in other words, and of what nowhere near. */
function lacksWhat(deciding: readonly Seen[]): boolean {
  const isOfAnything = ({ word: { measure } }: Seen) => measure !== null && isGeneric(measure);
  const what = deciding.filter((seen) => !isOfAnything(seen));
  const measured = deciding.filter(isOfAnything);
  if (what.length === 0 || measured.length === 0) return false;
  const isOnlyTold = measured.every(({ place }) => TOLD.has(place));
  return isOnlyTold && !what.some(({ place }) => CLOSE.has(place) || place === 'beside');
}

/** "Winst Torvik", of a text with what else Torvik earned: nothing tells that it is a profit. */
function lacksMeasure(deciding: readonly Seen[]): boolean {
  const measured = deciding.filter(
    ({ word: { measure } }) => measure?.told && measure.dimensions[0] === 'money',
  );
  return (
    measured.length > 0 && measured.every(({ place }) => !CLOSE.has(place) && place !== 'beside')
  );
}

/** Further off than that the text is about much else. */
const FAR: ReadonlySet<Place> = new Set(['nearby', 'absent', 'other']);

/** "Tuition Noviro", of a text where somebody pays something, and Noviro is named elsewhere. */
function lacksWhose(found: readonly Seen[]): boolean {
  const rest = found.filter(({ place }) => !TOLD.has(place));
  return rest.length > 0 && rest.length < found.length && rest.every(({ place }) => FAR.has(place));
}

interface Seen extends Placed {
  readonly word: TopicWord;
}

/** Of what is only named above a text: what is counted there must not be something else. */
function isUnder(figure: Figure, found: readonly Seen[], { inText }: TopicPlaces): boolean {
  if (found.every(({ place }) => ABOVE.has(place)) || figure.isCarried) return true;
  if (figure.counted === null || isCounted(figure, inText)) return true;
  return found.some(({ place, word }) => word.isName && CLOSE.has(place) && !ABOVE.has(place));
}

function weigh(seen: readonly Seen[]): number {
  return seen.reduce((sum, { word }) => sum + word.weight, 0);
}

/** Sums of weights differ in their last digits by order alone. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
