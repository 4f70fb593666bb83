import type { Range } from '../../../language/index.ts';
import type { Lexicon } from '../words/lexicon-type.ts';

const AFTER = /^['’]s?\s(\p{Ll}{3,20})(?!\p{L})/u;
const BEFORE = /(?<!\p{L})(\p{Ll}{3,20})\s(\p{Ll}{1,12})\s$/u;

/** A name becomes what of its owner is meant: "X's company", "the company of X". */
export function widenName(text: string, [start, end]: Range, lexicon: Lexicon): Range {
  const after = AFTER.exec(text.slice(end, end + 30));
  if (after && lexicon.holders.has(after[1] ?? '')) return [start, end + after[0].length];
  const before = BEFORE.exec(text.slice(Math.max(0, start - 34), start));
  const isOwned =
    before && lexicon.holders.has(before[1] ?? '') && lexicon.ownerLinks.has(before[2] ?? '');
  return isOwned ? [start - before[0].length, end] : [start, end];
}
