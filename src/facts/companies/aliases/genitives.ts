import { visitAll } from '../../../system/index.ts';
import type { Reader } from '../library/survey.ts';
import type { Spelling } from './misspellings.ts';

/** Of shorter names an s more makes another word by chance. */
const SHORTEST = 5;

/** Genitives of Dutch ("Heinekens bier") → the name, where the library knows that without its s. */
export async function findGenitives(
  spellings: readonly Spelling[],
  { slices }: Reader,
): Promise<Map<string, string>> {
  const names = new Map(spellings.map((spelling) => [spelling.name, spelling]));
  const found = new Map<string, string>();
  await visitAll(spellings, slices, ({ name, passages, isSettled }) => {
    if (isSettled || !name.endsWith('s') || name.includes(' ')) return;
    const owner = names.get(name.slice(0, -1));
    if (!owner?.isKnown || owner.name.length < SHORTEST) return;
    if (owner.passages >= passages) found.set(name, owner.name);
  });
  return found;
}
