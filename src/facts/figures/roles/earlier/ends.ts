import { tokenAt } from '../../../read/index.ts';
import { holds, isAlike, type Told } from '../told.ts';

/** The words of the next sentence that may tell that it goes on to what came of it. */
const TOKENS_TO_END = 5;

/** "Het jaar begon met 68 leden en eindigde met 74", "the old hall seated 90, the new one 150". */
export function isBeforeEnd(told: Told): boolean {
  const { reading, found, lead, after, later, nextFirst } = told;
  const { lexicon, tokens } = reading;
  const { first, next } = found.candidate;
  if (!holds(reading, lead, first, lexicon.starts)) return false;
  const other = [after, later].find((one) => isAlike(found, one)) ?? null;
  if (other) return holds(reading, next, other.candidate.first, lexicon.ends);
  if (after !== null || nextFirst === null || !isAlike(found, nextFirst.found)) return false;
  const to = Math.min(nextFirst.opening + TOKENS_TO_END, nextFirst.found.candidate.first);
  return tokenAt(tokens, to).lower !== '' && holds(reading, nextFirst.opening, to, lexicon.ends);
}
