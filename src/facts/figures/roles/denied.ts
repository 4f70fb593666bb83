import { phraseBefore } from '../../read/index.ts';
import { holds, isAlike, type Told } from './told.ts';

/** "Not 9 but 7": what is said not to be so, before another figure that is so instead. */
export function isDenied({ reading, found, after }: Told): boolean {
  const { denials, insteads, qualifiers } = reading.lexicon;
  if (denials.size === 0 || !isAlike(found, after)) return false;
  const { first, next } = found.candidate;
  const from = phraseBefore(reading, first, qualifiers) ?? first;
  if (phraseBefore(reading, from, denials) === null) return false;
  return holds(reading, next, after.candidate.first, insteads);
}
