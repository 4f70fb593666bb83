import { followsNoun } from '../candidates/counted.ts';
import { readQuantity } from '../candidates/quantities.ts';
import { phraseAt, phraseBefore, tokenAt } from '../../read/index.ts';
import type { FigureReading } from '../figure-reading.ts';
import type { Sentence } from '../found.ts';
import { isYear } from '../traps/years.ts';

/** A year, and the place of its token. */
export interface Year {
  readonly value: number;
  readonly place: number;
}

/** The one year of a sentence; of several none is certain, and one that is compared with is none. */
export function findYear(reading: FigureReading, { first, next }: Sentence): Year | null {
  const years = new Map<number, number>();
  for (let place = first; place < next; place++) {
    const { kind, text } = tokenAt(reading.tokens, place);
    if (kind !== 'digits' || !/^(?:1[5-9]|20)\d{2}$/u.test(text)) continue;
    const quantity = readQuantity(reading, place);
    if (!quantity || quantity.sort !== null || !isYear(reading, quantity)) continue;
    const isSure = phraseBefore(reading, place, reading.lexicon.beforeYear) !== null;
    if (phraseBefore(reading, place, reading.lexicon.baseYears) !== null) continue;
    if (phraseAt(reading, place + 1, reading.lexicon.begun) !== null) continue;
    if (isSure || !followsNoun(reading, place + 1)) years.set(quantity.value, place);
  }
  const [year] = years;
  return years.size === 1 && year ? { value: year[0], place: year[1] } : null;
}
