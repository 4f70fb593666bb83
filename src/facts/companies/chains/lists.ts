import type { Chain } from './chain.ts';

const LIST_GAP = /^(?:,|,? (?:en|and|of|or|und|et)|, (?:als)| -| –|,)$/u;

/** Places of chains that stand in one list with each other ("X, Y en Z"), by list. */
export function findLists(text: string, chains: readonly Chain[]): number[][] {
  const lists: number[][] = [];
  let list: number[] = [];
  for (const [place, chain] of chains.entries()) {
    const before = chains[place - 1];
    const joined = before && isListed(text, before, chain);
    if (!joined) {
      if (isList(text, chains, list)) lists.push(list);
      list = [];
    }
    list.push(place);
  }
  if (isList(text, chains, list)) lists.push(list);
  return lists;
}

/** Two names with only a comma between are no list: "in Kenya, X". */
function isList(text: string, chains: readonly Chain[], list: readonly number[]): boolean {
  const [first, second] = list;
  if (first === undefined || second === undefined) return false;
  if (list.length > 2) return true;
  return /[\p{L}&–-]/u.test(text.slice(chains[first]?.end, chains[second]?.start));
}

function isListed(text: string, one: Chain, other: Chain): boolean {
  if (other.start - one.end > 9 || one.tail) return false;
  return LIST_GAP.test(text.slice(one.end, other.start).replace(/ (?:de|het|the)? ?$/u, ''));
}
