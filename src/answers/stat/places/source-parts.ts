import type { Passage } from '../../../library/index.ts';
import { fold } from '../../../language/index.ts';
import type { Query } from '../../../search/index.ts';
import type { Match } from '../../text/highlight.ts';
import type { ReadHit } from '../read-hit.ts';

/** Which parts of a topic's compounds a source has anywhere in what was found, by the place of the word. */
export type SourceParts = ReadonlyMap<number, ReadonlySet<number>>;

const SHORTEST_BEGINNING = 4;
const NONE: SourceParts = new Map();

/**
 * The parts of compounds by their sources: a text on trains tells of "kaartjes" what is asked of
 * "treinkaartjes". Of a topic of one word the passage itself must have all.
 */
export function collectParts(
  read: readonly ReadHit[],
  { words }: Query,
): (source: Passage['source']) => SourceParts {
  if (words.length < 2) return () => NONE;
  const all = new Map<Passage['source'], Map<number, Set<number>>>();
  for (const { passage, matches, above } of read) {
    const own = all.get(passage.source) ?? beginningsIn(passage.source.title ?? '', words);
    all.set(passage.source, own);
    for (const { word, part } of [...matches, ...above.headings, ...above.title]) {
      if (part !== null) own.set(word, (own.get(word) ?? new Set()).add(part));
    }
  }
  return (source) => all.get(source) ?? NONE;
}

/** Parts that words of a title begin with: of "windturbine" the first in "Windpark Noord levert stroom". */
function beginningsIn(title: string, words: Query['words']): Map<number, Set<number>> {
  const found = new Map<number, Set<number>>();
  const lower = fold(title);
  for (const [word, { terms, parts = 0 }] of words.entries()) {
    for (const { term, part } of terms) {
      if (part === undefined || part >= parts - 1 || term.length < SHORTEST_BEGINNING) continue;
      if (!new RegExp(`(?<!\\p{L})${term}\\p{L}`, 'u').test(lower)) continue;
      found.set(word, (found.get(word) ?? new Set()).add(part));
    }
  }
  return found;
}

/** Parts that the source has elsewhere, of compounds whose last part a text has itself. */
export function partsElsewhere(
  inText: readonly Match[],
  parts: SourceParts,
  lastOf: (word: number) => number,
): Match[] {
  return [...parts].flatMap(([word, found]) => {
    const hasLast = inText.some((match) => match.word === word && match.part === lastOf(word));
    return hasLast ? Array.from(found, (part): Match => ({ start: 0, end: 0, word, part })) : [];
  });
}
