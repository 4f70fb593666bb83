import type { CompanyText } from '../types.ts';
import { type TimeSlices, visitAll } from '../../../time-slices.ts';
import { isAllCapitals } from '../word-shape.ts';
import type { Sighting } from '../survey.ts';

/** Abbreviations introduced in brackets, "Nederlandse Spoorwegen (NS)" → the long form. */
export async function findAbbreviations(
  sightings: readonly Sighting[],
  passages: readonly CompanyText[],
  slices: TimeSlices,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  await visitAll(sightings, slices, ({ text: name, start, end, passage }, place) => {
    const before = sightings[place - 1];
    if (before?.passage !== passage || start - before.end !== 2) return;
    const text = passages[passage]?.text ?? '';
    if (text.slice(before.end, start) !== ' (' || text[end] !== ')') return;
    const pair = [before.text, name] as const;
    if (abbreviates(pair[1], pair[0])) found.set(pair[1], pair[0]);
    else if (abbreviates(pair[0], pair[1])) found.set(pair[0], pair[1]);
  });
  return found;
}

/** "NZa": mostly capitals. */
const MIXED = /^\p{Lu}{2,}\p{Ll}\p{Lu}*$/u;

/** Whether the letters stand in the long form in this order, the first at its start. */
export function abbreviates(short: string, long: string): boolean {
  const isShort = isAllCapitals(short) || MIXED.test(short);
  if (!isShort || short.length > 8 || long.length < short.length + 3) return false;
  const letters = long.toUpperCase();
  if (letters[0] !== short[0]) return false;
  let from = 0;
  for (const letter of short.toUpperCase().replaceAll(/[&.-]/gu, '')) {
    const at = letters.indexOf(letter, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
