import type { Figure } from '../../../facts/index.ts';
import { isAboutTopic } from './is-about.ts';
import { PASSAGE, type Placed } from './place-words.ts';
import { isOfKind, type Measure } from '../topic/asked-measures.ts';
import { FAR, type TopicPlaces } from '../places/topic-places.ts';
import { isQuantityOf } from './is-counted.ts';
import type { Topic } from '../topic/read-topic.ts';

/** How much later a figure comes that is not of the kind that is asked for. */
const OTHER_KIND = 0.8;
const OTHER_KIND_BESIDE = 0.4;

/** How close a figure is to a topic, and whether it is about it. */
export interface Measured {
  /** From 0, in the same clause as all of the topic, to 3, somewhere in the same passage. */
  readonly closeness: number;
  readonly distance: number;
  readonly isAbout: boolean;
  /** How much later it comes for its kind. */
  readonly later: number;
  /** Words of the topic that it is not told of: they stand further off than its sentence and what is above it. */
  readonly untold: readonly number[];
}

/** Adds up where the words of a topic stand; a rare word says more than a common one. */
export function measureCloseness(
  figure: Figure,
  placed: readonly Placed[],
  places: TopicPlaces,
): Measured {
  const { topic } = places;
  let [closeness, distance, total] = [0, 0, 0];
  for (const [word, { weight, isFound }] of topic.words.entries()) {
    const at = placed[word];
    // Of names and nouns both are asked; a synonym that the material does not have is passed over.
    if (!at || (at.place === 'absent' && !topic.isMixed && !isFound)) continue;
    closeness += weight * at.farness;
    distance += weight * at.distance;
    total += weight;
  }
  if (total === 0) return { closeness: PASSAGE, distance: 0, isAbout: false, later: 0, untold: [] };
  const later = isInTopic(figure, topic) ? OTHER_KIND : weighKind(figure, placed, places);
  return {
    closeness: round(closeness / total),
    distance: round(distance / total),
    isAbout:
      later < OTHER_KIND && !isOfOtherYear(figure, topic) && isAboutTopic(figure, placed, places),
    later,
    untold: findUntold(figure, placed, places),
  };
}

function findUntold(
  { context: { year } }: Figure,
  placed: readonly Placed[],
  { topic: { words, query }, inText }: TopicPlaces,
): number[] {
  return words.flatMap(({ unit, isName }, word) => {
    const isYear = year !== null && query.words[word]?.word === String(year);
    if (unit !== null || isYear) return [];
    const { place } = placed[word] ?? { place: 'absent' };
    // In the passage before it, which may be about something else.
    const isOutside = isName && place === 'after' && !inText.some((match) => match.word === word);
    return isOutside || FAR.has(place) ? [word] : [];
  });
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
function weighKind(figure: Figure, placed: readonly Placed[], places: TopicPlaces): number {
  const { words, role, counts, measure: asked } = places.topic;
  const measured = asksFirst(
    words.flatMap(({ measure, isStacked }, word) =>
      measure && !isStacked ? [{ measure, word }] : [],
    ),
  );
  // "How expensive is Noviro"
  if (measured.length === 0 && asked !== null) return isOfKind(asked, figure) ? 0 : OTHER_KIND;
  // "Aantal winkels" is no turnover, whatever is told of shops beside it.
  if (counts && figure.kind !== 'count' && figure.kind !== 'fraction') {
    // "Hoeveel bloed": so many litres of it.
    return isQuantityOf(figure, places.inText) ? 0 : OTHER_KIND;
  }
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

/** Sums of weights differ in their last digits by order alone. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
