import { followsNoun } from '../candidates/counted.ts';
import { readQuantity } from '../candidates/numbers/quantities.ts';
import type { Quantity } from '../candidates/numbers/quantity.ts';
import type { FigureReading } from '../figure-reading.ts';
import { phraseAt, phraseBefore, tokenAt, type Found } from '../../read/index.ts';
import { ofAny, weights, type Case, type Row } from './row.ts';

const { trap } = weights;
/** Between an article and what lasts so long: "een hele lange dienst van 12 uur". */
const MOST_WORDS = 4;

/** Times of the clock. */
export const clock: readonly Row[] = [
  {
    name: 'before a word for the clock',
    weight: trap,
    test: onClock(
      (reading, { next }) => phraseAt(reading, next, reading.lexicon.afterClock) !== null,
    ),
  },
  {
    name: 'hours of opening',
    weight: trap,
    test: onClock(
      (reading, { first, next, unit }) =>
        unit === null && isOpening(reading, first) && !followsNoun(reading, next),
    ),
  },
  {
    name: 'hour of the clock',
    weight: trap,
    test: (judged) => !isSpell(judged) && onClock(isHour)(judged),
  },
  {
    name: 'hour before another',
    weight: trap,
    test: onClock((reading, quantity) => quantity.unit === null && isBeforeHour(reading, quantity)),
  },
  {
    name: 'hour after a part of one',
    weight: trap,
    test: onClock(isAfterPart),
  },
  {
    name: 'right after a word for the clock',
    weight: trap,
    test: onClock(isAtClock),
  },
  {
    name: 'hour after others',
    weight: trap,
    test: continuesClock,
  },
];

/** A test of a quantity that may be an hour: up to 24, in hours or bare, with minutes or without. */
function onClock(
  test: (reading: FigureReading, quantity: Quantity) => boolean,
): (judged: Case) => boolean {
  return ofAny((reading, quantity) => {
    const { value, unit, numeral } = quantity;
    if (value > 24 || (unit !== null && unit !== 'hour')) return false;
    if (numeral.decimals && !tellsMinutes(reading, quantity)) return false;
    return test(reading, quantity);
  });
}

function isHour(reading: FigureReading, quantity: Quantity): boolean {
  if (quantity.unit !== 'hour') return false;
  const isAt = phraseBefore(reading, quantity.first, reading.lexicon.beforeClock) !== null;
  return tellsMinutes(reading, quantity) || (isAt && !isLength(reading, quantity));
}

/** "Baby's slapen 14 tot 17 uur": from one number of hours to another, and from no hour. */
function isSpell({ reading, candidate: { quantities } }: Case): boolean {
  const { lexicon, tokens } = reading;
  const [low, high] = quantities;
  if (!low || !high || low.numeral.next === low.next - 1 || high.unit !== 'hour') return false;
  if (tellsMinutes(reading, low) || tellsMinutes(reading, high)) return false;
  if (
    [lexicon.beforeClock, lexicon.from].some(
      (list) => phraseBefore(reading, low.first, list) !== null,
    )
  )
    return false;
  const near = tokens.slice(Math.max(0, low.first - 6), low.first);
  return near.every(({ lower }) => !lexicon.opening.has(lower) && !lexicon.weekdays.has(lower));
}

function isAtClock(reading: FigureReading, quantity: Quantity): boolean {
  const { first, next, unit, numeral } = quantity;
  const { lexicon } = reading;
  if (unit !== null || followsNoun(reading, next)) return false;
  if (tellsMinutes(reading, quantity))
    return phraseBefore(reading, first, lexicon.beforeClock) !== null;
  return !numeral.spelled && phraseBefore(reading, first, lexicon.atClock) !== null;
}

/** "een kwart over 8", "a quarter to 7". */
function isAfterPart(reading: FigureReading, { first, unit }: Quantity): boolean {
  const { lexicon, tokens } = reading;
  if (unit !== null) return false;
  const link = phraseBefore(reading, first, lexicon.clockLinks);
  return link !== null && lexicon.parts.has(tokenAt(tokens, link - 1).lower);
}

/** "om 8, 10 en 12 uur": hours after a number that was a time of the clock itself. */
function continuesClock({ reading, candidate, earlier: { refused } }: Case): boolean {
  const [low] = candidate.quantities;
  if (!low || low.unit !== 'hour' || low.value > 24 || refused < 1) return false;
  const { tokens, lexicon } = reading;
  const before = tokenAt(tokens, refused - 1);
  if (before.kind !== 'digits' || Number(before.text) > 24) return false;
  return phraseBefore(reading, low.first, lexicon.listLinks) === refused;
}

function tellsMinutes({ tokens }: FigureReading, { first }: Quantity): boolean {
  return /^\d{1,2}\.[0-5]\d$/u.test(tokenAt(tokens, first).text);
}

/** "tussen 23.00 en 6.00 uur", "tussen 22 en 6 uur": from one hour to an earlier one. */
function isBeforeHour(reading: FigureReading, quantity: Quantity): boolean {
  const { lexicon } = reading;
  const link = linkAfter(reading, quantity);
  const other = link && readQuantity(reading, link.next);
  if (!other || other.unit !== 'hour' || other.value > 24) return false;
  if (tellsMinutes(reading, quantity) || tellsMinutes(reading, other)) return true;
  const isBetween = phraseBefore(reading, quantity.first, lexicon.between) !== null;
  return isBetween && quantity.value > other.value;
}

/** "na 6 uren", "12 uur per dag", "een rust van 14 uur", "voor 8 uur werk": how long something takes. */
function isLength(reading: FigureReading, quantity: Quantity): boolean {
  const { lexicon, tokens } = reading;
  const { first, numeral } = quantity;
  const isNamed = lexicon.lengths.has(tokenAt(tokens, quantity.next - 1).lower);
  if (isNamed) return phraseBefore(reading, first, lexicon.atClock) === null;
  // "van 14 naar 12 uur per week": the unit is the other number's.
  const link = quantity.next === numeral.next ? linkAfter(reading, quantity) : null;
  const other = link && readQuantity(reading, link.next);
  const next = other?.next ?? quantity.next;
  if (lexicon.per.has(tokenAt(tokens, next).lower)) return true;
  if (link) return false;
  const isSpent = phraseBefore(reading, first, lexicon.beforeSpent) !== null;
  if (isSpent && lexicon.spent.has(tokenAt(tokens, next).lower)) return true;
  return isOfAnything(reading, first);
}

/** "een rust van 14 uur", "diensten van 12 uur", and not "de trein van 8 uur". */
function isOfAnything(reading: FigureReading, first: number): boolean {
  const { lexicon, tokens } = reading;
  const of = phraseBefore(reading, first, lexicon.lengthOf);
  if (of === null || lexicon.stopwords.has(tokenAt(tokens, of - 1).lower)) return false;
  if (followsNoun(reading, of - 1) && !lexicon.stopwords.has(tokenAt(tokens, of - 2).lower))
    return true;
  for (let place = of - 2; place >= of - MOST_WORDS; place--) {
    const { lower, kind } = tokenAt(tokens, place);
    if (lexicon.articles.has(lower)) return true;
    if (kind !== 'word' || lexicon.stopwords.has(lower)) return false;
  }
  return false;
}

function linkAfter(reading: FigureReading, { next }: Quantity): Found | null {
  const { lexicon } = reading;
  return phraseAt(reading, next, lexicon.listLinks) ?? phraseAt(reading, next, lexicon.changeTo);
}

/** "open daily from 10 to 5", where neither says that it is an hour. */
function isOpening(reading: FigureReading, first: number): boolean {
  const { lexicon, tokens } = reading;
  const isEnd =
    phraseBefore(reading, first, lexicon.from) !== null ||
    phraseBefore(reading, first, lexicon.upTo) !== null;
  if (!isEnd) return false;
  return tokens
    .slice(Math.max(0, first - 6), first)
    .some(({ lower }) => lexicon.opening.has(lower));
}
