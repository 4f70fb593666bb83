import { followsNoun, isNounAt } from '../../candidates/counted.ts';
import type { Quantity } from '../../candidates/numbers/quantity.ts';
import type { FigureReading } from '../../figure-reading.ts';
import { isGlued, phraseBefore, tokenAt, type Token } from '../../../read/index.ts';
import { ofAny, weights, type Case, type Row } from '../row.ts';
import { isCapital, isSentenceStart } from './names.ts';

const { trap } = weights;
/** Abbreviations of units that nobody knows are no longer: "ECTS". */
const LONGEST_UNIT = 4;
/** Words of the law stand no further before an act in capitals. */
const LAW_TOKENS = 40;
/** Numbers of channels and the like are no higher. */
const HIGHEST_CHANNEL = 99;

/** Numbers that belong to a name: in digits, without a unit, scale or marks between thousands. */
export const namesOfBareNumbers: readonly Row[] = [
  {
    name: 'postal code',
    weight: trap,
    test: ofBare(
      ({ tokens }, { first, next }) =>
        /^[1-9]\d{3}$/u.test(tokenAt(tokens, first).text) &&
        /^[A-Z]{2}$/u.test(tokenAt(tokens, next).text),
    ),
  },
  {
    name: 'number in a street',
    weight: trap,
    test: ofBare(isAddress),
  },
  {
    name: 'number before capitals',
    weight: trap,
    test: ofBare(isBeforeCapitals),
  },
  {
    name: 'number with the definite article and nothing counted',
    weight: trap,
    test: ofBare(isDefinite),
  },
  {
    name: 'number that is told to be new',
    weight: trap,
    test: ofBare(isModel),
  },
  {
    name: 'small number after an abbreviation',
    weight: trap,
    test: ofBare(isOfAbbreviation),
  },
  {
    name: 'number after a name',
    weight: trap,
    test: (judged) => !judged.isHeir && ofBare(isAfterName)(judged),
  },
  {
    name: 'number after an unknown word that begins the sentence',
    weight: trap,
    test: ofBare(isAfterOpener),
  },
];

function ofBare(
  test: (reading: FigureReading, quantity: Quantity) => boolean,
): (judged: Case) => boolean {
  return ofAny(
    (reading, quantity) =>
      !quantity.numeral.spelled && !quantity.numeral.grouped && test(reading, quantity),
  );
}

/** "10 Downing Street": capitals that end in a word for street. */
function isAddress({ tokens, lexicon }: FigureReading, { next }: Quantity): boolean {
  for (let place = next; place < next + 4; place++) {
    const { text, lower } = tokenAt(tokens, place);
    if (!isCapital(text)) return false;
    if (place > next && lexicon.streets.has(lower)) return true;
  }
  return false;
}

/**
 * "the 737 MAX", "14 EHRR 221", "3 HAVO". Other capitals, even of a unit that nobody knows, are
 * what is counted: "84 SBU".
 */
function isBeforeCapitals(reading: FigureReading, { first, next, numeral }: Quantity): boolean {
  const { tokens, lexicon } = reading;
  const { text, lower } = tokenAt(tokens, next);
  if (numeral.decimals || !/^\p{Lu}{2,12}$/u.test(text) || followsNoun(reading, next)) return false;
  if (isArticle(lexicon, tokenAt(tokens, first - 1))) return true;
  if (isToldNew(reading, first)) return true;
  if (lexicon.references.has(lower) || lexicon.months.has(lower)) return true;
  const after = tokenAt(tokens, next + 1);
  // "51 SRKGT", "3 WTU-BES", "11 III": longer than a unit, part of a name, a Roman number.
  if (text.length > LONGEST_UNIT || /^[IVX]+$/u.test(text)) return true;
  if (after.kind === 'digits' || (/^[-/]$/u.test(after.text) && isGlued(reading, next + 1)))
    return true;
  // "artikel 3 lid 2 en 8 EVRM"
  const near = tokens.slice(Math.max(0, first - LAW_TOKENS), first);
  return near.some((token) => lexicon.laws.has(token.lower));
}

/** "the 737 was grounded", and not "the 300 who left". */
function isDefinite(reading: FigureReading, { first, next, numeral }: Quantity): boolean {
  const { tokens, lexicon } = reading;
  if (numeral.decimals || !/^\d{3}$/u.test(tokenAt(tokens, first).text)) return false;
  if (!lexicon.definite.has(tokenAt(tokens, first - 1).lower)) return false;
  const after = tokenAt(tokens, next);
  return !lexicon.relatives.has(after.lower) && !followsNoun(reading, next);
}

/** "the new 737 flies", "een nieuwe 3008", and not "the new 300 seats". */
function isModel(reading: FigureReading, { first, next, numeral }: Quantity): boolean {
  const { tokens, lexicon } = reading;
  if (numeral.decimals || !/^\d{3,4}$/u.test(tokenAt(tokens, first).text)) return false;
  if (!isToldNew(reading, first)) return false;
  return !lexicon.relatives.has(tokenAt(tokens, next).lower) && !followsNoun(reading, next);
}

function isToldNew({ tokens, lexicon }: FigureReading, first: number): boolean {
  const { lower } = tokenAt(tokens, first - 1);
  return lexicon.newOnes.has(lower) && isArticle(lexicon, tokenAt(tokens, first - 2));
}

function isArticle({ articles, definite }: FigureReading['lexicon'], { lower }: Token): boolean {
  return articles.has(lower) || definite.has(lower);
}

/** "NPO 3 zendt uit", and not "volgens de EU 3 landen": what is counted follows at once. */
function isOfAbbreviation(reading: FigureReading, { first, next, value }: Quantity): boolean {
  const { tokens } = reading;
  if (!/^\p{Lu}{2,5}$/u.test(tokenAt(tokens, first - 1).text)) return false;
  if (!/^[1-9]\d?$/u.test(tokenAt(tokens, first).text) || value > HIGHEST_CHANNEL) return false;
  return !isNounAt(reading, next);
}

/** "a Boeing 747"; Dutch may put the number after the subject: "schrapt Philips 300 banen". */
function isAfterName(reading: FigureReading, { first, next, numeral }: Quantity): boolean {
  const { tokens, lexicon } = reading;
  const before = tokenAt(tokens, first - 1);
  if (before.kind !== 'word' || !/\p{Lu}/u.test(before.text)) return false;
  if (isSentenceStart(reading, first - 1)) return false;
  const mayCount = !lexicon.nameBeforeNumber || isAfterPlace(reading, first);
  return numeral.decimals || !mayCount || !followsNoun(reading, next);
}

/** "In New Zealand 865 people …": names after a preposition that begins the sentence. */
function isAfterPlace(reading: FigureReading, first: number): boolean {
  const { tokens, lexicon } = reading;
  let place = first - 1;
  while (place > first - 5 && isCapital(tokenAt(tokens, place - 1).text)) place--;
  return isSentenceStart(reading, place) && lexicon.prepositions.has(tokenAt(tokens, place).lower);
}

function isAfterOpener(reading: FigureReading, { first, next }: Quantity): boolean {
  const { tokens, lexicon } = reading;
  const before = tokenAt(tokens, first - 1);
  if (before.kind !== 'word' || !/\p{Lu}/u.test(before.text)) return false;
  if (!isSentenceStart(reading, first - 1) || followsNoun(reading, next)) return false;
  return (
    !lexicon.stopwords.has(before.lower) &&
    phraseBefore(reading, first, lexicon.qualifiers) === null &&
    phraseBefore(reading, first, lexicon.counting) === null
  );
}
