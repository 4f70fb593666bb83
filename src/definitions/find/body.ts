import type { Range } from '../../language/index.ts';
import type { TermWords } from './language-rules.ts';
import { isStop, wordsOf } from './term-text.ts';

/** What is looked at of a long body. */
const LOOKED_AT = 400;
/** A body of so many words is complete, and one of so few hardly says anything. */
const COMPLETE = 6;

/** A body without the marks around it. */
export function trimBody(text: string, [from, to]: Range): Range {
  let [start, end] = [from, to];
  while (start < end && ' :,;–—-="“”„‘’«»|'.includes(text.charAt(start))) start++;
  while (end > start && ' .,;:!'.includes(text.charAt(end - 1))) end--;
  return [start, end];
}

/** Whether a body has at least so many words that carry a topic. */
export function isExplaining(
  text: string,
  [start, end]: Range,
  least: number,
  words?: TermWords,
): boolean {
  let count = 0;
  for (const word of wordsOf(text, [start, Math.min(end, start + LOOKED_AT)])) {
    if (!/^\p{L}{2}/u.test(word.text) || (words && isStop(word, words))) continue;
    if (++count >= least) return true;
  }
  return false;
}

/** How complete a body is, by its length: 0.75 to 1. */
export function completeness(text: string, [start, end]: Range): number {
  let count = 0;
  for (const _ of wordsOf(text, [start, Math.min(end, start + LOOKED_AT)])) {
    if (++count >= COMPLETE) return 1;
  }
  return count >= COMPLETE / 2 ? 0.9 : 0.75;
}
