import { words } from '../../../language/packs/types.ts';
import { type TimeSlices, visitAll } from '../../../time-slices.ts';
import { isLegalForm } from '../legal-form.ts';
import { isPlaceName } from '../lexicon/places.ts';
import type { Sighting } from '../survey.ts';

/** Words that a long form has and a short one leaves out without becoming another company. */
const LEFT_OUT = words(`
  group groep holding holdings company corporation international concern gruppe groupe
`);

/**
 * Short forms after the long one in the same file ("Volvo Holding Group … Volvo") → the long one.
 * Where two long forms share the short one, none is meant for sure.
 */
export async function findShortForms(
  sightings: readonly Sighting[],
  known: ReadonlySet<string>,
  slices: TimeSlices,
): Promise<Map<string, string>> {
  const longs = longForms(known);
  const found = new Map<string, string>();
  const introduced = new Map<string, Set<string>>();
  await visitAll(sightings, slices, ({ text, file, isPerson }) => {
    const seen = introduced.get(file) ?? new Set();
    introduced.set(file, seen);
    if (known.has(text)) seen.add(text);
    const candidates = longs.get(text) ?? [];
    const [long] = candidates;
    if (candidates.length === 1 && long && seen.has(long) && !isPerson) found.set(text, long);
  });
  return found;
}

function longForms(known: ReadonlySet<string>): Map<string, string[]> {
  const longs = new Map<string, string[]>();
  for (const name of known) {
    const parts = name.split(' ');
    while (parts.length > 1 && isLeftOut(parts.at(-1) ?? '')) {
      parts.pop();
      const short = parts.join(' ');
      if (!isPlaceName(short.toLowerCase())) longs.set(short, [...(longs.get(short) ?? []), name]);
    }
  }
  return longs;
}

function isLeftOut(word: string): boolean {
  return LEFT_OUT.has(word.toLowerCase()) || isLegalForm(word.replace(/[.,]$/u, ''));
}
