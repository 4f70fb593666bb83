import type { FigureReading } from '../figure-reading.ts';
import { phraseBefore, tokenAt } from '../../read/index.ts';

/** What stands before a figure to say how exact it is ("meer dan"), as it stands, else null. */
export function findQualifier(reading: FigureReading, first: number): string | null {
  const { lexicon, tokens, text } = reading;
  const from = phraseBefore(reading, first, lexicon.qualifiers);
  if (from === null) return null;
  return text.slice(tokenAt(tokens, from).start, tokenAt(tokens, first - 1).end);
}
