import type { Token } from './tokens.ts';
import type { Chain } from './types.ts';

const LIST_GAP = /^(?:,|,? (?:en|and|of|or|und|et)|, (?:als)| -| –|,)$/u;

/** Places of chains that stand in one list with each other ("X, Y en Z"), by list. */
export function findLists(text: string, chains: readonly Chain[]): number[][] {
  const lists: number[][] = [];
  let list: number[] = [];
  for (const [place, chain] of chains.entries()) {
    const before = chains[place - 1];
    const joined = before && isListed(text, before, chain);
    if (!joined) {
      if (list.length > 1) lists.push(list);
      list = [];
    }
    list.push(place);
  }
  if (list.length > 1) lists.push(list);
  return lists;
}

function isListed(text: string, one: Chain, other: Chain): boolean {
  if (other.start - one.end > 9 || one.tail) return false;
  return LIST_GAP.test(text.slice(one.end, other.start).replace(/ (?:de|het|the)? ?$/u, ''));
}

/** The tokens are not needed yet; kept for symmetry with the cues. */
export type ListTokens = readonly Token[];
