import type { FigureReading } from '../figure-reading.ts';
import { phraseAt, phraseBefore, tokenAt } from '../../read/index.ts';
import type { Candidate } from './candidate.ts';
import { readCardinal } from './numbers/cardinals.ts';
import { readQuantity } from './numbers/quantities.ts';

/** "de helft", "driekwart", "two-thirds", "a quarter", "half of". */
export function readFraction(reading: FigureReading, first: number): Candidate | null {
  const { lexicon, tokens } = reading;
  if (tokenAt(tokens, first).kind !== 'word') return null;
  // "een kwart liter", "half a billion": the share of a unit is read with it.
  const quantity = readQuantity(reading, first);
  if (quantity && (quantity.sort !== null || quantity.scale > 1)) return null;
  const listed = phraseAt(reading, first, lexicon.fractions);
  if (listed && tokenAt(tokens, listed.next).text !== '-') {
    return build(reading, first, listed.next, lexicon.fractions.get(listed.phrase) ?? 0);
  }
  const count = readCount(reading, first);
  const at = count && (tokenAt(tokens, count.next).text === '-' ? count.next + 1 : count.next);
  if (count && at !== null) {
    const part = lexicon.parts.get(tokenAt(tokens, at).lower);
    if (part !== undefined && count.value < part && isShare(reading, count.value, at + 1)) {
      return build(reading, first, at + 1, count.value / part);
    }
  }
  return readHalf(reading, first);
}

function readCount(reading: FigureReading, first: number): { value: number; next: number } | null {
  const { lexicon, tokens } = reading;
  const { lower } = tokenAt(tokens, first);
  if (lexicon.articles.has(lower) || lexicon.one.has(lower)) return { value: 1, next: first + 1 };
  return readCardinal(reading, first);
}

/** Whether one part is a share there, and not "a third party"; several always are. */
function isShare(reading: FigureReading, count: number, next: number): boolean {
  const { lexicon, tokens } = reading;
  if (count > 1) return tokenAt(tokens, next).text !== '-';
  // "a quarter to five"
  if (lexicon.clockLinks.has(tokenAt(tokens, next).lower) && readCardinal(reading, next + 1))
    return false;
  const { kind, lower, text } = tokenAt(tokens, next);
  if (kind !== 'word') return text !== '-';
  if (lexicon.afterPart.has(lower) || lexicon.articles.has(lower)) return true;
  return lexicon.stopwords.has(lower) && !lexicon.one.has(lower);
}

/** English "half" without an article: "half of", "half the", "nearly half". */
function readHalf(reading: FigureReading, first: number): Candidate | null {
  const { lexicon, tokens } = reading;
  const { lower } = tokenAt(tokens, first);
  if (!lexicon.halves.has(lower)) return null;
  const isBefore = phraseAt(reading, first + 1, lexicon.afterHalf) !== null;
  const isAfter = phraseBefore(reading, first, lexicon.qualifiers) !== null;
  const isLinked = tokenAt(tokens, first + 1).text === '-';
  const isBy =
    lexicon.beforeHalf.has(tokenAt(tokens, first - 1).lower) &&
    !lexicon.clockLinks.has(tokenAt(tokens, first + 1).lower);
  return (isBefore || isAfter || isBy) && !isLinked ? build(reading, first, first + 1, 0.5) : null;
}

function build({ tokens }: FigureReading, first: number, next: number, value: number): Candidate {
  const start = tokenAt(tokens, first).start;
  const end = tokenAt(tokens, next - 1).end;
  return {
    kind: 'fraction',
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
