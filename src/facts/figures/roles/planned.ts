import { phraseAt, tokenAt } from '../../read/index.ts';
import type { Told } from './told.ts';

const YEAR = /^(?:19|20)\d{2}$/u;

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

/** Whether a row is one of plans: "Jaar: 2025 (prognose)", "Raming 2025", which names a year and a plan. */
export function isRowOfPlans({ reading }: Told): boolean {
  if (!reading.isRow) return false;
  const { tokens, lexicon } = reading;
  let [hasYear, hasPlan] = [false, false];
  for (const [place, { text }] of tokens.entries()) {
    if (text === '|') return hasYear && hasPlan;
    hasYear ||= YEAR.test(text);
    hasPlan ||= phraseAt(reading, place, lexicon.plans) !== null;
  }
  return false;
}
