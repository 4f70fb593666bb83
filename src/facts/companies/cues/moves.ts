import type { View } from './view.ts';

const WORDS_TO_PERCENTAGE = 8;

/** Whether shares move: "Talmo steeg na de cijfers 3,1 procent", "Talmo rose almost 2%". */
export function moves({ after, chain, preposition, around: { tokens, text } }: View): boolean {
  if (!after.is('moves') || preposition.is('within')) return false;
  for (let at = chain.last + 2; at < chain.last + 2 + WORDS_TO_PERCENTAGE; at++) {
    const token = tokens[at];
    if (!token || token.opens) return false;
    if (!/^\p{N}/u.test(token.text)) continue;
    const next = tokens[at + 1];
    if (/^ ?%/u.test(next?.gap ?? text.slice(token.end))) return true;
    if (next?.gap === ' ' && next.word.is('amounts')) return true;
  }
  return false;
}
