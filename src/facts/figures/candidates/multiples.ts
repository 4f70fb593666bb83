import type { FigureReading } from '../figure-reading.ts';
import { isGlued, phraseAt, tokenAt } from '../../read/index.ts';
import type { Candidate } from './candidate.ts';

/** "twice as many", "driemaal zo hoog", "rose fivefold": a multiple in one word. */
export function readMultiple(reading: FigureReading, first: number): Candidate | null {
  const { tokens, lexicon } = reading;
  const { lower, start, end } = tokenAt(tokens, first);
  const next = first + 1;
  const fold = lexicon.folds.get(lower);
  // "the reasons are twofold" tells how many there are of no one thing.
  const isFold = fold !== undefined && !lexicon.being.has(tokenAt(tokens, first - 1).lower);
  const value = isFold ? fold : lexicon.multiples.get(lower);
  if (value === undefined || isGlued(reading, first)) return null;
  if (!isFold && !isMultiplied(reading, next)) return null;
  return {
    kind: 'count',
    first,
    next,
    start,
    end,
    value,
    to: null,
    margin: null,
    unit: null,
    quantities: [],
  };
}

/** Whether what stands there is told as a multiple: "as many", "hoger"; not "as he left". */
export function isMultiplied(reading: FigureReading, place: number): boolean {
  const { tokens, lexicon } = reading;
  const { lower } = tokenAt(tokens, place);
  if (lexicon.multiplied.has(lower)) return true;
  if (phraseAt(reading, place, lexicon.asElse) !== null) return false;
  const measure = tokenAt(tokens, place + 1);
  if (!lexicon.asMuch.has(lower) || measure.kind !== 'word') return false;
  return lexicon.muchs.has(measure.lower) || !lexicon.stopwords.has(measure.lower);
}
