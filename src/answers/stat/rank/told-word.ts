import type { Figure } from '../../../facts/index.ts';
import { fold } from '../../../language/index.ts';
import { isIn } from '../../text/carried.ts';
import {
  isCountedByForm,
  isOfKind,
  isTold,
  isToldByForm,
  isToldAround,
  isToldSpecially,
} from '../topic/asked-measures.ts';
import { tellsAlone } from '../topic/tells-alone.ts';
import { listedWords } from '../topic/listed-words.ts';
import type { Found } from '../places/nearest-match.ts';
import { isCalledElse } from '../places/called-else.ts';
import { isTied } from '../places/tied.ts';
import type { TopicPlaces } from '../places/topic-places.ts';
import type { TopicWord } from '../topic/read-topic.ts';
import { isCounted } from './is-counted.ts';

/** So many characters are looked at for a word of them. */
const NEAR_THEM = 30;

/** Where a word of the topic stands that a text tells in other words; null where it does not. */
export function findTold(
  figure: Figure,
  { measure, unit, unknown, isFound }: TopicWord,
  word: number,
  places: TopicPlaces,
): Found | null {
  const { text, topic, heading } = places;
  if (isOfThem(figure, word, places)) return { place: 'told', distance: 0 };
  // Alone, it is told in other words only where no text has it.
  if (topic.words.length === 1 && isFound) return null;
  if (unknown !== null && isLike(figure, unknown)) return { place: 'sentence', distance: 0 };
  if (unit !== null && figure.unit === unit) return { place: 'told', distance: 0 };
  if (!measure || !isOfKind(measure, figure)) return null;
  if (!tellsAlone(measure, figure) && isCalledElse(figure, measure, word, places)) {
    return { place: 'kind', distance: 1 };
  }
  if (topic.role === 'cost' && isHeadPrice(figure, places))
    return { place: 'told', distance: 0, hasFront: true };
  if (places.ages.has(figure)) return { place: 'told', distance: 0 };
  // "De 79-jarige Blom deed er 5 uur over."
  const hasAge = [...places.ages].some(({ start }) => isIn(start, figure.clause));
  if (hasAge) return { place: 'kind', distance: 1 };
  if (isToldAround(measure, figure, text) || tellsAlone(measure, figure))
    return { place: 'told', distance: 0 };
  // "146.200 Einwohnern": what is counted is the word itself, whatever its ending.
  if (isCountedByForm(measure, figure)) return { place: 'told', distance: 0 };
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
  // Less sure than the word itself, as if it were told before: "huurder" may tell no "huur".
  if (isToldByForm(measure, figure, text, figure.clause)) return { place: 'carried', distance: 1 };
  return { place: 'kind', distance: 1 };
}

let ofThem: RegExp | undefined;

/** "870 ligplaatsen. De Lisdodde telt er 410": a bare number of what the last count before it counts. */
function isOfThem(figure: Figure, word: number, { text, figures, inText }: TopicPlaces): boolean {
  if (figure.kind !== 'count' || figure.counted !== null || !figure.isCarried) return false;
  ofThem ??= new RegExp(
    `(?<!\\p{L})(?:${[...listedWords('ofThem')].join('|')})\\s(?:\\S{1,15}\\s)?$`,
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
