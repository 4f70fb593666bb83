import type { FigureReading } from '../figure-reading.ts';
import { isGlued, phraseAt, tokenAt } from '../../read/index.ts';
import type { Candidate } from './candidate.ts';
import { readNumeral } from './numbers/numerals.ts';

/** "11e van 12", "third out of 20": a place and how many places there are. */
export function readRank(reading: FigureReading, first: number): Candidate | null {
  const { tokens, lexicon } = reading;
  const place = readOrdinal(reading, first);
  const link = place && phraseAt(reading, place.next, lexicon.rankOf);
  const of = link && readNumeral(reading, link.next);
  if (!place || !of || of.needs || of.decimals || of.value < place.value) return null;
  if (!of.grouped && of.value >= 1000 && of.value < 2150) return null;
  const start = tokenAt(tokens, first).start;
  const end = tokenAt(tokens, of.next - 1).end;
  return {
    kind: 'rank',
    first,
    next: of.next,
    start,
    end,
    value: place.value,
    to: of.value,
    margin: null,
    unit: null,
    quantities: [],
  };
}

function readOrdinal(
  reading: FigureReading,
  first: number,
): { value: number; next: number } | null {
  const { tokens, lexicon } = reading;
  const { kind, text, lower } = tokenAt(tokens, first);
  const spelled = lexicon.ordinals.get(lower);
  if (spelled !== undefined) return { value: spelled, next: first + 1 };
  if (kind !== 'digits' || !/^[1-9]\d{0,5}$/u.test(text) || !isGlued(reading, first + 1))
    return null;
  const isEnd = lexicon.ordinalEnds.has(tokenAt(tokens, first + 1).lower);
  return isEnd ? { value: Number(text), next: first + 2 } : null;
}
