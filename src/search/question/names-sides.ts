import { analyse } from '../../analysis/index.ts';
import type { Passage } from '../../library/index.ts';
import type { Query } from '../types.ts';
import { phrasesOf } from './question-words.ts';

/** Words between the one and the other, at most: "TCP and the UDP". */
const MOST_BETWEEN = 2;

let known: ReadonlySet<string> | undefined;

function contrasting(): ReadonlySet<string> {
  known ??= phrasesOf(({ differ }) => differ.contrasting);
  return known;
}

/**
 * Whether a text only names the two things that a question compares, once and side by side, and sets
 * neither against the other: "there are two of them, TCP and UDP".
 */
export function onlyNamesSides(
  { text, language }: Pick<Passage, 'text' | 'language'>,
  { words, sides }: Pick<Query, 'words' | 'sides'>,
): boolean {
  if (!sides) return false;
  const tokens = analyse(text, language);
  if (tokens.some(({ word }) => contrasting().has(word))) return false;
  const [one = [], other = []] = sides
    .map((side) => {
      const terms = new Set(side.flatMap((place) => words[place]?.terms ?? []).map((t) => t.term));
      const found = tokens.flatMap(({ term }, at) => (terms.has(term) ? [at] : []));
      return found.length <= side.length ? found : [];
    })
    .toSorted(([a = 0], [b = 0]) => a - b);
  if (one.length === 0 || other.length === 0) return false;
  const between = tokens.slice((one.at(-1) ?? 0) + 1, other[0]);
  return between.length <= MOST_BETWEEN && between.every(({ stop }) => stop);
}
