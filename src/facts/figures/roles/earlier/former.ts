import { phraseAt, phraseBefore, tokenAt } from '../../../read/index.ts';
import type { FigureReading } from '../../figure-reading.ts';
import type { Found } from '../../found.ts';
import { holds, type Told } from '../told.ts';

/**
 * "Ooit telde het dorp 900 inwoners", "Ten years ago it had 40 members", "Toen de school werd geopend, telde zij
 * 85 leerlingen": how it stood at a time that is told to be past. What happened then is a result of
 * that time: "Tien jaar geleden verdronken 12 mannen".
 */
export function isOfFormer(told: Told): boolean {
  const { reading, found, lead } = told;
  const { lexicon } = reading;
  const { first, next } = found.candidate;
  // "Van de ooit 60 wevers"
  const from = phraseBefore(reading, first, lexicon.qualifiers) ?? first;
  if (phraseBefore(reading, from, lexicon.onces) !== null) return true;
  if (holds(reading, next, next + 1, lexicon.casualties)) return false;
  const isWhen = opensWithFounding(told);
  if (isWhen && isBegunWith(told)) return true;
  // "5,000 people lived here"
  const behind = next + (found.figure.counted?.split(' ').length ?? 0);
  const isThen =
    holds(reading, lead, first, lexicon.wasThen) ||
    phraseAt(reading, behind, lexicon.wasThen) !== null;
  if (!isThen) return false;
  return isWhen || phraseAt(reading, lead, lexicon.onces) !== null || tellsFormer(told);
}

/** Whether a length of time is one that is past: "tien jaar geleden", "vor zehn Jahren". */
export function isAgo(reading: FigureReading, { figure, candidate }: Found): boolean {
  if (figure.kind !== 'duration') return false;
  const { timesAgo, agoBefore, qualifiers } = reading.lexicon;
  if (phraseAt(reading, candidate.next - 1, timesAgo) !== null) return true;
  const from = phraseBefore(reading, candidate.first, qualifiers) ?? candidate.first;
  return phraseBefore(reading, from, agoBefore) !== null;
}

function tellsFormer({ reading, found: { candidate }, lead, before, isFirst }: Told): boolean {
  const { lexicon, tokens } = reading;
  if (holds(reading, lead, candidate.first, lexicon.timesAgo)) return true;
  if (!isFirst && before && before.candidate.first >= lead && isAgo(reading, before)) return true;
  for (let place = lead; place < candidate.first; place++) {
    const former = phraseAt(reading, place, lexicon.formers);
    // "Früher als erwartet"
    if (former && !lexicon.than.has(tokenAt(tokens, former.next).lower)) return true;
  }
  return false;
}

/** "Toen de brug werd geopend", as the first words of what leads to it. */
function opensWithFounding({ reading, found: { candidate }, lead }: Told): boolean {
  const { lexicon } = reading;
  return (
    phraseAt(reading, lead, lexicon.whens) !== null &&
    holds(reading, lead, candidate.first, lexicon.founding)
  );
}

/** "Begon men met 31 dieren". */
export function isBegunWith({ reading, found: { candidate }, lead }: Told): boolean {
  const { lexicon } = reading;
  const from = phraseBefore(reading, candidate.first, lexicon.qualifiers) ?? candidate.first;
  const withFrom = phraseBefore(reading, from, lexicon.startedWith);
  return withFrom !== null && holds(reading, lead, withFrom, lexicon.starts);
}
