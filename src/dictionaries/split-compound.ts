import { languagePacks } from '../language/index.ts';

const SHORTEST_PART = 4;
const LONGEST_COMPOUND = 48;
const MOST_PARTS = 3;

/**
 * The parts of a compound, each a headword: the fewest, and of these with the longest last part,
 * which says what it is. Empty in a language that joins no words.
 */
export function splitCompound(
  word: string,
  language: string,
  isHeadword: (word: string) => boolean,
): readonly string[] {
  const links = languagePacks.get(language)?.words.compoundLinks;
  if (!links || word.length > LONGEST_COMPOUND) return [];
  return splitInto(word, MOST_PARTS, [...links], isHeadword) ?? [];
}

function splitInto(
  word: string,
  most: number,
  links: readonly string[],
  isHeadword: (word: string) => boolean,
): readonly string[] | null {
  let best: readonly string[] | null = null;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const head = findHead(word.slice(0, at), links, isHeadword);
    if (head === null) continue;
    const tail = word.slice(at);
    const rest = isHeadword(tail)
      ? [tail]
      : most > 2
        ? splitInto(tail, most - 1, links, isHeadword)
        : null;
    if (rest && (best === null || rest.length + 1 < best.length)) best = [head, ...rest];
  }
  return best;
}

/** The first part, with the letters between taken off where it is no word with them. */
function findHead(
  text: string,
  links: readonly string[],
  isHeadword: (word: string) => boolean,
): string | null {
  for (const link of ['', ...links]) {
    if (!text.endsWith(link)) continue;
    const head = text.slice(0, text.length - link.length);
    if (head.length >= SHORTEST_PART && isHeadword(head)) return head;
  }
  return null;
}
