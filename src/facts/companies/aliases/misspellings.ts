import { editDistance, lessOneLetter } from '../../../language/index.ts';
import { visitAll } from '../../../system/index.ts';
import type { Reader } from '../library/survey.ts';

/** A spelling with how many passages have it. */
export interface Spelling {
  readonly name: string;
  readonly passages: number;
  /** Its own surroundings say that it is a company. */
  readonly isSettled: boolean;
  readonly isKnown: boolean;
}

/** Shorter names are a letter apart by chance. */
const SHORTEST = 6;

/**
 * Rare spellings that are a letter away from a name that is known elsewhere → that name. Of names
 * of several words also a plural ("Eagles Insurance"), whatever its own surroundings say.
 */
export async function findMisspellings(
  spellings: readonly Spelling[],
  { slices }: Reader,
): Promise<Map<string, string>> {
  const near = new Map<string, Spelling[]>();
  await visitAll(spellings, slices, (spelling) => {
    if (!spelling.isKnown || spelling.passages < 2 || spelling.name.length < SHORTEST) return;
    for (const key of lessOneLetter(spelling.name)) {
      const list = near.get(key);
      if (list) list.push(spelling);
      else near.set(key, [spelling]);
    }
  });
  const found = new Map<string, string>();
  await visitAll(spellings, slices, (spelling) => {
    const right = correct(spelling, near);
    if (right) found.set(spelling.name, right);
  });
  return found;
}

function correct(spelling: Spelling, near: ReadonlyMap<string, Spelling[]>): string | null {
  const { name, passages, isSettled } = spelling;
  if (name.length < SHORTEST) return null;
  const mayBeSlip = !isSettled && passages === 1 && !/\p{N}/u.test(name);
  // Most names are neither: each letter left out of each would be the dearest step of all.
  if (!mayBeSlip && !name.includes(' ')) return null;
  for (const key of lessOneLetter(name)) {
    for (const candidate of near.get(key) ?? []) {
      if (candidate.passages < passages || candidate.name[0] !== name[0]) continue;
      if (editDistance(candidate.name, name, 1) !== 1) continue;
      if (isPlural(name, candidate.name)) return candidate.name;
      if (candidate.passages < 2 * passages) continue;
      if (mayBeSlip && !/\p{N}/u.test(candidate.name)) return candidate.name;
    }
  }
  return null;
}

/** The same words, one of them with an s more or less; of one word it may be another name. */
function isPlural(one: string, other: string): boolean {
  const words = one.split(' ');
  const others = other.split(' ');
  return (
    words.length > 1 &&
    words.length === others.length &&
    words.every((word, at) => {
      const twin = others[at] ?? '';
      return word === twin || `${word}s` === twin || word === `${twin}s`;
    })
  );
}
