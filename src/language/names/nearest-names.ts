import { fold } from '../letters/fold.ts';
import { editDistance, slipsAllowed } from '../letters/edit-distance.ts';

/** How alike two names are, 0–1: by letter pairs in common, so that order and length count less. */
function likeness(a: string, b: string): number {
  const pairsA = letterPairs(a);
  const pairsB = letterPairs(b);
  const shared = pairsA.filter((pair) => pairsB.includes(pair)).length;
  const all = pairsA.length + pairsB.length;
  return all === 0 ? 0 : (2 * shared) / all;
}

function letterPairs(text: string): string[] {
  const padded = ` ${text} `;
  return Array.from({ length: padded.length - 1 }, (_, place) => padded.slice(place, place + 2));
}

/** Up to `most` of the names, those that look most like the wanted one first. */
export function nearestNames(wanted: string, names: readonly string[], most: number): string[] {
  const folded = fold(wanted);
  return names
    .map((name, place) => ({ name, place, likeness: likeness(folded, fold(name)) }))
    .toSorted((a, b) => b.likeness - a.likeness || a.place - b.place)
    .slice(0, most)
    .map(({ name }) => name);
}

/** The name that the wanted one is a misspelling of, or null. */
export function findMisspelled(wanted: string, names: readonly string[]): string | null {
  const folded = fold(wanted);
  const most = slipsAllowed(folded.length);
  let found: { name: string; distance: number } | null = null;
  for (const name of names) {
    const distance = editDistance(folded, fold(name), most);
    if (distance <= most && (found === null || distance < found.distance))
      found = { name, distance };
  }
  return found?.name ?? null;
}
