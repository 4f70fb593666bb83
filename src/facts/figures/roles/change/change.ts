import { phraseAt, phraseBefore, tokenAt } from '../../../read/index.ts';
import { holds, type Told } from '../told.ts';

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
function isMore({ reading, found: { figure, candidate }, before, roleBefore }: Told): boolean {
  // "Begroot op 52 miljoen, maar viel met 68 miljoen duurder uit": what is more than all of it is no change.
  if (
    figure.kind !== 'percentage' &&
    roleBefore === 'forecast' &&
    before?.figure.unit === figure.unit
  ) {
    if ((figure.value ?? 0) > (before.figure.value ?? Infinity)) return false;
  }
  const { comparatives, multiplied } = reading.lexicon;
  const counted = figure.counted?.split(' ').length ?? 0;
  return [candidate.next, candidate.next + counted].some(
    (place) =>
      phraseAt(reading, place, comparatives) !== null ||
      phraseAt(reading, place, multiplied) !== null,
  );
}

/** "Er kwamen 8 leden bij": how many came or went. */
export function isComeOrGone({
  reading,
  found: { figure, candidate },
  first,
  next,
}: Told): boolean {
  const { comeOrGo, comeOrGoEnd, joined } = reading.lexicon;
  if (figure.kind !== 'count') return false;
  for (let place = next - 1; place >= candidate.next; place--) {
    const { kind } = tokenAt(reading.tokens, place);
    if (kind === 'mark') continue;
    const isEnd = phraseAt(reading, place, comeOrGoEnd) !== null;
    if (isEnd && holds(reading, first, candidate.first, comeOrGo)) return true;
    break;
  }
  const counted = figure.counted?.split(' ').length ?? 0;
  return phraseAt(reading, candidate.next + counted, joined) !== null;
}

function hasChange({ reading, first, next }: Told): boolean {
  for (let place = first; place < next; place++) {
    if (phraseAt(reading, place, reading.lexicon.changes) !== null) return true;
  }
  return false;
}
