import { tokenAt } from '../../../read/index.ts';
import { holds, isAlike, type Told } from '../told.ts';

/** How far behind a figure its sentence may say that it is the usual one: "waar 5 ton gebruikelijk is". */
const TOKENS_BEHIND = 3;

/** "Er viel 41 millimeter; normaal is dat 62": what is usual, beside what was measured. */
export function isUsual(told: Told): boolean {
  const { reading, found, lead, before, after } = told;
  const { lexicon } = reading;
  const { first } = found.candidate;
  if (!holds(reading, lead, first, lexicon.usuals) && !isUsualBehind(told)) return false;
  if (isAlike(found, before)) return true;
  // "Normaal is 62; gemeten werd 41"
  const isMeasured =
    isAlike(found, after) &&
    [lexicon.measureds, lexicon.thisTimes].some((list) =>
      holds(reading, found.candidate.next, after.candidate.first, list),
    );
  return isMeasured;
}

function isUsualBehind({ reading, found: { candidate }, after }: Told): boolean {
  const { lexicon, tokens } = reading;
  const last = Math.min(candidate.next + TOKENS_BEHIND, after?.candidate.first ?? Infinity);
  for (let place = candidate.next; place < last; place++) {
    if (tokenAt(tokens, place).kind === 'mark') return false;
    if (holds(reading, place, place + 1, lexicon.usuals)) return true;
  }
  return false;
}
