import type { Query } from '../../../search/index.ts';
import type { Snapshot } from '../../../snapshot/index.ts';
import { findMatches } from '../../text/highlight.ts';
import type { ReadHit } from '../read-hit.ts';
import type { Written } from '../topic/written-as-name.ts';

/** So many passages show how a word is written. */
const ENOUGH = 12;

/**
 * Passages without figures that hold words of a topic which no text with figures has: how those are
 * written there tells whether they are names.
 */
export function findElsewhere(
  query: Query,
  read: readonly ReadHit[],
  { index, library }: Snapshot,
): Written[] {
  const has = new Set(read.flatMap(({ matches }) => matches.map(({ word }) => word)));
  return query.words.flatMap(({ word, shown }, place) => {
    if (has.has(place)) return [];
    const found: Written[] = [];
    for (const ordinal of index.candidates(shown ?? word)) {
      const passage = library.passages[ordinal];
      if (!passage) continue;
      const all = findMatches(query, passage.text, passage.language);
      const matches = all.filter((match) => match.word === place);
      if (matches.length > 0) found.push({ passage, matches, above: NOTHING, figures: [] });
      if (found.length === ENOUGH) break;
    }
    return found;
  });
}

const NOTHING = { headings: [], title: [], before: [] };
