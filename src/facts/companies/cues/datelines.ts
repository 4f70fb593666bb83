import { firstOf, place, row, settled, when, type CueFamily } from './cue.ts';
import type { View } from './view.ts';

/** No dateline is longer, in characters. */
const LONGEST = 60;

/** "BREDA - …", "LONDON (Newswire) - …", at the start of a text. */
const BEHIND_PLACE = /^(?:, [^()–—]{2,20})?(?: \([^()]{2,30}\))? ?[-–—] /u;

function isPlace({ chain, around }: View): boolean {
  const { text } = around;
  if (chain.start > 2 || !/^[\p{Lu}\P{L}]+$/u.test(chain.text)) return false;
  return BEHIND_PLACE.test(text.slice(chain.end, chain.end + LONGEST));
}

function isAgency({ chain, around: { text } }: View): boolean {
  if (chain.start > LONGEST || text[chain.start - 1] !== '(') return false;
  return /^\) ?[-–—] /u.test(text.slice(chain.end, chain.end + 4));
}

/** What stands before the text proper: where it is from, and by which agency. */
export const datelines: CueFamily = when(
  ({ chain }) => chain.start < LONGEST,
  ...firstOf(
    row('the place of a dateline', place(12), isPlace),
    row('the agency of a dateline', settled(8), isAgency),
  ),
);
