import { phraseAt, phraseBefore, tokenAt } from '../../read/index.ts';
import type { Told } from './told.ts';

/** Units of nothing but a change or a difference. */
const POINTS: ReadonlySet<string | null> = new Set(['percentage point', 'basis point']);

/** Whether a figure tells how much more or less something became or is, and not how much it is. */
export function isChange(told: Told): boolean {
  const { reading, found } = told;
  const { figure, candidate } = found;
  if (POINTS.has(figure.unit) || isMore(told)) return true;
  const { changedBy, changes, makingUp, ownerLinks, qualifiers } = reading.lexicon;
  if (changes.size === 0) return false;
  const first = phraseBefore(reading, candidate.first, qualifiers) ?? candidate.first;
  // "Een stijging van 4 procent", "up 9 percent"
  const before = tokenAt(reading.tokens, first - 1).lower;
  if (ownerLinks.has(before)) return phraseAt(reading, first - 2, changes) !== null;
  const isUp = figure.kind === 'percentage' && phraseAt(reading, first - 1, changes) !== null;
  if (isUp) return phraseBefore(reading, first, makingUp) === null;
  return phraseBefore(reading, first, changedBy) !== null && hasChange(told);
}

/** "31.000 meer dan", "8 more people". */
function isMore({ reading, found: { figure, candidate } }: Told): boolean {
  const { comparatives, multiplied } = reading.lexicon;
  const counted = figure.counted?.split(' ').length ?? 0;
  return [candidate.next, candidate.next + counted].some(
    (place) =>
      phraseAt(reading, place, comparatives) !== null ||
      phraseAt(reading, place, multiplied) !== null,
  );
}

function hasChange({ reading, first, next }: Told): boolean {
  for (let place = first; place < next; place++) {
    if (phraseAt(reading, place, reading.lexicon.changes) !== null) return true;
  }
  return false;
}
