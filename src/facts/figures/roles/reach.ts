import { phraseAt, phraseBefore, type Token, tokenAt } from '../../read/index.ts';
import type { FigureReach } from '../../types.ts';
import type { FigureReading } from '../figure-reading.ts';
import type { Found, Sentence } from '../found.ts';

/**
 * Whether a figure is of one of many ("410p a share", "each hive weighs 40 kilos"), or in the row or the
 * column of a table that adds up the others; null for all else.
 */
export function findReach(
  reading: FigureReading,
  found: Found,
  { first, found: all }: Sentence,
  before: Found | undefined,
): FigureReach | null {
  const { first: start, next } = found.candidate;
  const { lexicon, tokens, isRow } = reading;
  if (isRow) return isTotal(reading) || isTotalOfRow(reading, found, all) ? 'whole' : null;
  const isPer = tokenAt(tokens, next).gap && phraseAt(reading, next, lexicon.perOne) !== null;
  if (isPer || opensWithEvery(reading, first)) return 'one';
  return isInAll(reading, start) || isTogether(reading, found, before?.candidate.next ?? first)
    ? 'whole'
    : null;
}

/** "All branches together drew 900": in what leads to it. */
function isTogether(reading: FigureReading, { candidate }: Found, first: number): boolean {
  const { lexicon, tokens } = reading;
  for (let place = Math.max(first, candidate.first - MOST_LEAD); place < candidate.first; place++) {
    const found = phraseAt(reading, place, lexicon.together);
    if (found && !lexicon.withOthers.has(tokenAt(tokens, found.next).lower)) return true;
  }
  return false;
}

/** "Taking the total to about 318", "in totaal 318". */
function isInAll(reading: FigureReading, first: number): boolean {
  const { lexicon } = reading;
  const from = phraseBefore(reading, first, lexicon.qualifiers) ?? first;
  return phraseBefore(reading, from, lexicon.inAll) !== null;
}

/** The words that lead to one are no more. */
const MOST_LEAD = 10;
/** So many marks and numbers may stand before a sentence's first word: "2.1 – „Each …". */
const MOST_MARKS = 8;

function isMark({ kind }: Token): boolean {
  return kind === 'mark' || kind === 'digits';
}

/** The first word of the sentence, behind what marks it as said or listed. */
function opensWithEvery(reading: FigureReading, first: number): boolean {
  const { lexicon, tokens } = reading;
  let place = first;
  // It is asked of every figure of the sentence, and a formula is nothing but marks and digits.
  while (place < first + MOST_MARKS && isMark(tokenAt(tokens, place))) place++;
  const found = phraseAt(reading, place, lexicon.everyOne);
  return found !== null && tokenAt(tokens, found.next).gap;
}

/** "Girls: 210 | Boys: 190 | Total: 400": in a column that adds up others of its row, which are no more each. */
function isTotalOfRow(
  reading: FigureReading,
  { figure, candidate: { first } }: Found,
  all: readonly Found[],
): boolean {
  const { lexicon, tokens } = reading;
  let isNamed = false;
  for (let place = first - 1; place >= 0 && tokenAt(tokens, place).text !== '|'; place--) {
    isNamed ||= phraseAt(reading, place, lexicon.wholes) !== null;
  }
  if (!isNamed) return false;
  const others = all.filter(
    (other) =>
      other.figure !== figure &&
      other.figure.kind === figure.kind &&
      other.figure.unit === figure.unit &&
      (other.figure.value ?? Infinity) <= (figure.value ?? 0),
  );
  return others.length > 1;
}

function isTotal(reading: FigureReading): boolean {
  const { lexicon, tokens } = reading;
  const border = tokens.findIndex(({ text }) => text === '|');
  for (let place = 0; place < border; place++) {
    if (phraseAt(reading, place, lexicon.wholes) !== null) return true;
  }
  return false;
}
