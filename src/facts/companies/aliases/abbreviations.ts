import { visitAll } from '../../../system/index.ts';
import type { Reader, Sighting } from '../library/survey.ts';
import { isAllCapitals } from '../words/word-shape.ts';

/** Abbreviations introduced in brackets, "Nederlandse Spoorwegen (NS)" → the long form. */
export async function findAbbreviations(
  sightings: readonly Sighting[],
  { passages, slices }: Reader,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  await visitAll(sightings, slices, ({ text: name, start, end, passage }, place) => {
    const before = sightings[place - 1];
    if (before?.passage !== passage || start - before.end !== 2) return;
    const text = passages[passage]?.text ?? '';
    if (text.slice(before.end, start) !== ' (' || text[end] !== ')') return;
    if (abbreviates(name, before.text)) found.set(name, before.text);
    else if (abbreviates(before.text, name)) found.set(before.text, name);
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
