import type { FigureReading } from '../figure-reading.ts';
import { isGlued, phraseBefore, tokenAt } from '../../read/index.ts';

/** What an arrow is drawn with before its head: "->", "=>", "–>". */
const SHAFT = /^[-=~–—−]$/u;

/** What stands before a figure to say how exact it is ("meer dan"), as it stands, else null. */
export function findQualifier(reading: FigureReading, first: number): string | null {
  const { lexicon, tokens, text } = reading;
  const from = phraseBefore(reading, first, lexicon.qualifiers);
  if (from === null || isHeadOfArrow(reading, from)) return null;
  return text.slice(tokenAt(tokens, from).start, tokenAt(tokens, first - 1).end);
}

/** "End of an age -> 40% died out": what comes of it, not "more than". */
function isHeadOfArrow(reading: FigureReading, place: number): boolean {
  const { tokens } = reading;
  if (tokenAt(tokens, place).text !== '>' || !isGlued(reading, place)) return false;
  return SHAFT.test(tokenAt(tokens, place - 1).text);
}
