import { followsNoun } from '../../candidates/counted.ts';
import type { Quantity } from '../../candidates/numbers/quantity.ts';
import type { FigureReading } from '../../figure-reading.ts';
import { phraseBefore, tokenAt } from '../../../read/index.ts';
import { ofFirst, weights, type Case, type Row } from '../row.ts';

const { trap } = weights;

/** Numbers that name one of several places. */
export const places: readonly Row[] = [
  {
    name: 'noun without an article after a preposition',
    weight: trap,
    test: (judged) =>
      !isToldAlike(judged) &&
      !followsNoun(judged.reading, judged.candidate.next) &&
      ofFirst(isPlace)(judged),
  },
];

/** ", die van Mirthe 8", ", met kerst 12": in the unit of the figure before it, and in no place. */
function isToldAlike({
  reading: { tokens, lexicon },
  candidate: { first },
  isHeir,
}: Case): boolean {
  const [noun, before] = [tokenAt(tokens, first - 1).lower, tokenAt(tokens, first - 2).lower];
  return isHeir && (lexicon.beforeOthers.has(before) || lexicon.months.has(noun));
}

/** "op poli 4", "in clinic 4", and nothing counted. */
function isPlace(reading: FigureReading, { first, next, numeral }: Quantity): boolean {
  const { lexicon, tokens } = reading;
  const noun = tokenAt(tokens, first - 1);
  return (
    noun.kind === 'word' &&
    !numeral.spelled &&
    !numeral.decimals &&
    !numeral.grouped &&
    lexicon.prepositions.has(tokenAt(tokens, first - 2).lower) &&
    !lexicon.stopwords.has(noun.lower) &&
    phraseBefore(reading, first, lexicon.qualifiers) === null &&
    phraseBefore(reading, first, lexicon.counting) === null &&
    !followsNoun(reading, next)
  );
}
