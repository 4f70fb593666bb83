import { phraseAt, tokenAt } from '../../read/index.ts';
import type { Told } from './told.ts';

/** Whether a cell stands in a column of plans: "Begroting: 98,5 | Realisatie: 99,2"; or of "vorig jaar". */
export function isCellOf({ reading, first, next }: Told, name: 'plans' | 'lastTimes'): boolean {
  if (!reading.isRow) return false;
  const { tokens, lexicon } = reading;
  for (let place = first; place < next; place++) {
    if (tokenAt(tokens, place).text === ':') return false;
    if (phraseAt(reading, place, lexicon[name]) !== null) return true;
  }
  return false;
}
