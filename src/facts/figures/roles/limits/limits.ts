import { phraseAt, phraseBefore, tokenAt } from '../../../read/index.ts';
import { has, holds, type Told } from '../told.ts';

/** "If it falls below 40 percent": of its clause, with the condition before it. */
export function isBorder({ reading, found: { candidate }, first }: Told): boolean {
  const { borders, conditions } = reading.lexicon;
  const from = phraseBefore(reading, candidate.first, borders);
  if (from === null) return false;
  for (let place = first; place < from; place++) {
    if (phraseAt(reading, place, conditions) !== null) return true;
  }
  return false;
}

/** "Boven de 50 milligram geldt een verbod": the border that its sentence begins with. */
export function opensWithBorder({ reading, found: { candidate }, lead, next }: Told): boolean {
  const { borders, applies } = reading.lexicon;
  return (
    phraseBefore(reading, candidate.first, borders) === lead &&
    holds(reading, candidate.next, next, applies)
  );
}

/** "De grenswaarde is 40 microgram": the noun leads to it, and nothing was measured there. */
export function isBound({ reading, found: { candidate }, lead, next }: Told): boolean {
  const { bounds, measureds, ownerLinks, qualifiers } = reading.lexicon;
  const from = phraseBefore(reading, candidate.first, qualifiers) ?? candidate.first;
  for (let place = lead; place < from; place++) {
    const bound = phraseAt(reading, place, bounds);
    if (!bound) continue;
    // "The limit of the forest"
    const isOf = ownerLinks.has(tokenAt(reading.tokens, bound.next - 1).lower);
    if (!isOf || bound.next === from) return !holds(reading, lead, next, measureds);
  }
  return false;
}

/** "At least 16 years old", "no more than 40 may enter": the least that must be, the most that may be. */
export function isLeastOrMost(told: Told): boolean {
  const { reading, found, first, next } = told;
  const { lexicon } = reading;
  const at = found.candidate.first;
  const isLeast = phraseBefore(reading, at, lexicon.leasts) !== null;
  if (!isLeast && phraseBefore(reading, at, lexicon.mosts) === null) return false;
  if (!isLeast) return holds(reading, first, next, lexicon.permits);
  for (let place = next - 1; place >= found.candidate.next; place--) {
    const { kind } = tokenAt(reading.tokens, place);
    if (kind === 'mark') continue;
    if (has(told, 'aims') && holds(reading, place, place + 1, lexicon.mustEnd)) return true;
    break;
  }
  return holds(reading, first, at, lexicon.mustBe);
}
