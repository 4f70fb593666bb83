import { followsNoun } from '../../candidates/counted.ts';
import type { Quantity } from '../../candidates/numbers/quantity.ts';
import type { FigureReading } from '../../figure-reading.ts';
import { endsInOneOf, phraseBefore, tokenAt, type Token } from '../../../read/index.ts';
import { ofFirst, weights, type Case, type Row } from '../row.ts';

const { trap } = weights;

/** Numbers that name rather than count. */
export const references: readonly Row[] = [
  {
    name: 'after what identifies one thing and a colon',
    weight: trap,
    test: ofFirst(isIdentified),
  },
  {
    name: 'length of a list',
    weight: trap,
    test: afterWord(({ lexicon }, { lower }) => lexicon.tops.has(lower)),
  },
  {
    name: 'after a noun for a reference',
    weight: trap,
    test: afterWord(
      (reading, { lower }, { next, place }) =>
        reading.lexicon.references.has(lower) &&
        !(isModified(reading, place) && followsNoun(reading, next)),
    ),
  },
  {
    name: 'after the plural of a reference',
    weight: trap,
    test: afterWord(
      ({ lexicon }, { lower }, { isCounted }) =>
        !isCounted && isPluralReference(lower, lexicon.references),
    ),
  },
  {
    name: 'number of a house',
    weight: trap,
    test: afterWord(
      ({ lexicon }, { lower, text }) =>
        endsInOneOf(lower, lexicon.streets) && /^\p{Lu}/u.test(text),
    ),
  },
  {
    name: 'after a compound of a reference',
    weight: trap,
    test: afterWord(({ lexicon }, { lower }) => endsInOneOf(lower, lexicon.referenceEnds)),
  },
  {
    name: 'age of a team',
    weight: trap,
    test: afterWord(
      ({ lexicon }, { lower }, { isCounted, value }) =>
        lexicon.ageGroups.has(lower) && value < 24 && !isCounted,
    ),
  },
  {
    name: 'after a word that refers',
    weight: trap,
    test: ofFirst(isReferredTo),
  },
  {
    name: 'in brackets after a noun for a reference',
    weight: trap,
    test: ofFirst(isBracketedReference),
  },
  {
    name: 'second number of a reference',
    weight: trap,
    test: continuesReference,
  },
];

/** A number with the word before it that may tell what it names. */
interface Named extends Pick<Quantity, 'next' | 'value'> {
  readonly place: number;
  /** Whether a plural noun follows, so that the number counts it. */
  readonly isCounted: boolean;
}

/** A test of the word before the first number, over a point ("nr. 5") or a sign ("no. #5"). */
function afterWord(
  test: (reading: FigureReading, word: Token, named: Named) => boolean,
): (judged: Case) => boolean {
  return ofFirst((reading, { first, next, value, numeral }) => {
    const { tokens } = reading;
    let place = first - 1;
    while (place > 0 && /^[.°#]$/u.test(tokenAt(tokens, place).text)) place--;
    const word = tokenAt(tokens, place);
    if (word.kind !== 'word' && word.text !== '§') return false;
    const isCounted = followsNoun(reading, next);
    if (isCounted && (numeral.grouped || place < first - 1)) return false;
    return test(reading, word, { next, value, place, isCounted });
  });
}

/** "Room: 12", "Rugnummer: 9"; before a colon another word is a label: "Seats: 1,900". */
function isIdentified(reading: FigureReading, { first, next, numeral }: Quantity): boolean {
  const { tokens, lexicon } = reading;
  if (tokenAt(tokens, first - 1).text !== ':') return false;
  if (numeral.grouped && followsNoun(reading, next)) return false;
  const { lower } = tokenAt(
    tokens,
    tokenAt(tokens, first - 2).text === '.' ? first - 3 : first - 2,
  );
  if (lexicon.identifiers.has(lower)) return true;
  for (const end of lexicon.referenceEnds)
    if (lexicon.identifiers.has(end) && lower.endsWith(end)) return true;
  return false;
}

/** "equation (2.2)". */
function isBracketedReference(
  { tokens, lexicon }: FigureReading,
  { first, next, numeral }: Quantity,
): boolean {
  const { text } = tokenAt(tokens, numeral.first);
  const isAlone = numeral.first === first && numeral.next === next;
  if (!isAlone || !/^\d{1,2}\.\d{1,2}$/u.test(text)) return false;
  const [open, close] = [tokenAt(tokens, first - 1).text, tokenAt(tokens, next).text];
  if (open !== '(' || close !== ')') return false;
  const { lower } = tokenAt(tokens, first - 2);
  return lexicon.references.has(lower) || isPluralReference(lower, lexicon.references);
}

/** "exercises", "opgaven". */
function isPluralReference(word: string, known: { has(word: string): boolean }): boolean {
  return ['en', 'n', 's'].some(
    (end) =>
      word.length > end.length + 2 && word.endsWith(end) && known.has(word.slice(0, -end.length)),
  );
}

/** "per week 20 berichten", "in zijn eerste seizoen 21 keer": the noun is not the number's. */
function isModified({ tokens, lexicon }: FigureReading, place: number): boolean {
  const { lower } = tokenAt(tokens, place - 1);
  return lexicon.each.has(lower) || lexicon.ordinals.has(lower);
}

/** "zie 2.6", "cf. 3", and not "we see 5 birds". */
function isReferredTo(reading: FigureReading, { first, next, numeral }: Quantity): boolean {
  const { tokens, lexicon } = reading;
  if (numeral.spelled || numeral.grouped || followsNoun(reading, next)) return false;
  const place = tokenAt(tokens, first - 1).text === '.' ? first - 1 : first;
  return phraseBefore(reading, place, lexicon.referring) !== null;
}

/** "articles 3 and 4", "groep 7 en 8": the number after a reference, whatever follows. */
function continuesReference({
  reading,
  candidate: { first },
  earlier: { refused },
}: Case): boolean {
  const { tokens, lexicon } = reading;
  if (refused < 2 || phraseBefore(reading, first, lexicon.listLinks) !== refused) return false;
  if (tokenAt(tokens, refused - 1).kind !== 'digits') return false;
  const { lower } = tokenAt(tokens, refused - 2);
  return lexicon.references.has(lower) || isPluralReference(lower, lexicon.references);
}
