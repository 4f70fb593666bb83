import { opensRomance } from '../chains/joining/romance.ts';
import type { View } from './view.ts';

/** Small words stand in it. */
export function isJoined({ chain }: View): boolean {
  return chain.last - chain.first + 1 > chain.words.length;
}

/** "Laiterie du Brix" */
export function isRomanceFirm(view: View): boolean {
  const { first, chain, around } = view;
  if (!isJoined(view) || !opensRomance(first, around.lexicon)) return false;
  return around.tokens[chain.first + 1]?.word.is('romanceLinks') === true;
}

/** "Tweede Kamer der Staten-Generaal": widely known as a whole. */
export function isKnownWhole({ lower, around }: View): boolean {
  return around.lexicon.is(lower, 'organizations');
}

/** "De Gemeente Brixum betaalt": with a capital inside a sentence, and not where something is. */
export function isActing({ chain, after, preposition, around: { isTitle } }: View): boolean {
  if (chain.opens || isTitle || preposition.is('within')) return false;
  return after.is('actions') || after.is('saying') || (after.is('verbs') && !after.is('passives'));
}
