import type { Evidence } from '../search/types.ts';
import type { Confidence } from './types.ts';

/** Least share of a question's weight that the best passage must hold for a sure answer. */
const SURE_SHARE = 0.5;
/** Least share that the material as a whole must know of it. */
const SURE_KNOWN = 0.65;
/** From here on a word counts as matched: itself or what the glossary says is the same. */
const WHOLE = 0.75;
/** The material does not know a word of which it has but a part ("war" of "wartime"). */
const HALF = 0.5;
/** Below this share one matching word is chance. */
const UNSURE_SHARE = 0.3;

/**
 * How sure an answer is. One rule for every library and language, set by measurement (see
 * bench/README.md), over the words of the question, each by its weight (idf; a word that the
 * material does not have weighs most):
 *
 * - `sure`: the best passage holds half of the question's weight, in at least two words unless it
 *   holds every word, and at most a third of the weight is in words that stand nowhere. A question
 *   from elsewhere shares a word or two with any material, but hardly ever these.
 * - `none`: nothing matches, or a single word does that is less than a third of the question.
 * - `unsure`: whatever lies between.
 */
export function judge({ weights, matched, known }: Evidence): Confidence {
  const share = shareOf(matched, weights);
  const whole = matched.filter((match) => match >= WHOLE).length;
  if (share === 0) return 'none';
  const isEnough = whole >= 2 || whole === matched.length;
  const certain = known.map((match) => (match >= HALF ? match : 0));
  if (share >= SURE_SHARE && isEnough && shareOf(certain, weights) >= SURE_KNOWN) return 'sure';
  return share < UNSURE_SHARE && whole < 2 ? 'none' : 'unsure';
}

function shareOf(values: readonly number[], weights: readonly number[]): number {
  let held = 0;
  let all = 0;
  for (const [place, weight] of weights.entries()) {
    held += weight * (values[place] ?? 0);
    all += weight;
  }
  return all === 0 ? 0 : held / all;
}
