import type { Query } from '../../../search/index.ts';
import type { Snapshot } from '../../../snapshot/index.ts';
import { findMatches, type Match } from '../../text/highlight.ts';
import type { ReadHit } from '../read-hit.ts';
import { listedWords } from '../topic/listed-words.ts';

/** So many more passages are read for two words side by side. */
const ENOUGH = 60;
/** "New boiler": whether one is new is said once. */
const TIMES = ['askedNew', 'askedOld'] as const;

/**
 * Words of a topic that a text has right before the next one, as the topic has: "boiling" of "boiling
 * point". It need not be a text with figures.
 */
export function findPairs(
  query: Query,
  read: readonly ReadHit[],
  { index, library }: Snapshot,
): ReadonlySet<number> {
  const asked = query.text.toLowerCase();
  const shown = query.words.map((word) => (word.shown ?? word.word).toLowerCase());
  const pairs = new Set<number>();
  for (const [place, word] of shown.entries()) {
    const next = shown[place + 1];
    if (next === undefined || !asked.includes(`${word} ${next}`)) continue;
    if (TIMES.some((list) => listedWords(list).has(word))) continue;
    if (read.some(({ matches }) => isPair(matches, place))) pairs.add(place);
    else if (isAnywhere(place, `${word} ${next}`)) pairs.add(place);
  }
  return pairs;

  function isAnywhere(place: number, both: string): boolean {
    let left = ENOUGH;
    for (const ordinal of index.candidates(both)) {
      const passage = library.passages[ordinal];
      if (!passage) continue;
      if (isPair(findMatches(query, passage.text, passage.language), place)) return true;
      if (--left === 0) return false;
    }
    return false;
  }
}

function isPair(matches: readonly Match[], place: number): boolean {
  return matches.some(({ word, part, end }, at) => {
    const next = matches[at + 1];
    if (word !== place || part !== null || next?.word !== place + 1) return false;
    return next.part === null && next.start === end + 1;
  });
}
