import { type Evidence, namesTerm, type Query } from '../search/index.ts';
import type { Confidence } from './types.ts';

/**
 * Least share of a question's weight that the best passage must hold for a sure answer, by how many
 * words it has: of two words both, of a long question the most of it, as nobody quotes the source.
 */
const SURE_SHARES = [1, 0.75, 0.8, 0.8, 0.7, 0.6];
const SURE_SHARE = 0.5;
/** Least share that the material as a whole must know of it. */
const SURE_KNOWN = 0.65;
/** How much a word counts that only the title has. */
const TITLE = 0.7;
/** The same of one that stands elsewhere in the passage than the rest. */
const ELSEWHERE = 0.5;
/** Words of so much of the greatest weight are what distinguishes a question. */
const DISTINGUISHING = 0.95;
/** A longer question is not told by one word. */
const MOST_DISTINGUISHED = 4;
/** From here on a word counts as matched: itself or what the glossary says is the same. */
const WHOLE = 0.75;
/** The material does not know a word of which it has but a part ("war" of "wartime"). */
const HALF = 0.5;
/** A year or another number: what is told of the year before is no answer. */
const NUMBER = /^\d\d+$/u;
/** How well the answer must be of the kind that is asked for. */
const LEAST_FIT = 0.3;
/** Below this share one matching word is chance. */
const UNSURE_SHARE = 0.32;
/** The same in another language: a word that no dictionary has is no sign that it stands nowhere. */
const UNSURE_CROSSED = 0.16;

/**
 * How sure an answer is. One rule for every library and language, set by measurement (see
 * bench/README.md), over the words of the question, each by its weight: how rare it is in its
 * language and here.
 *
 * - `sure`: the best passage holds most of the question's weight in two sentences or in what it stands under, and the
 *   rarest of its words and its numbers, in at least two words unless it holds every word; the material knows nearly
 *   all of it; the words of a term stand beside each other somewhere; and where the answer has a form (a date, a person, a definition), it is there. A
 *   question from elsewhere shares a word or two with any material, but hardly ever these.
 * - `none`: nothing matches, or a single word does that is less than a third of the question, of
 *   whose other words the material does not know most.
 * - `unsure`: whatever lies between.
 */
export function judge(
  { weights, matched, own, near, meets, known, fit }: Evidence,
  { kind, words }: Pick<Query, 'kind' | 'words'>,
): Confidence {
  const share = shareOf(matched, weights);
  const whole = matched.filter((match) => match >= WHOLE).length;
  if (share === 0) return 'none';
  const stands = matched.map((match, word) =>
    Math.max(near[word] ?? 0, match * ((own[word] ?? 0) > 0 ? ELSEWHERE : TITLE)),
  );
  const certain = known.map((match) => (match >= HALF ? match : 0));
  const rarest = Math.max(...weights) * DISTINGUISHING;
  const distinguishes = weights.every(
    (weight, word) =>
      weights.length > MOST_DISTINGUISHED || weight < rarest || (stands[word] ?? 0) >= HALF,
  );
  const numbers = words.every(
    ({ word }, place) => !NUMBER.test(word) || (stands[place] ?? 0) >= HALF,
  );
  const isSure =
    numbers &&
    shareOf(stands, weights) >= (SURE_SHARES[weights.length] ?? SURE_SHARE) &&
    (whole >= 2 || whole === matched.length) &&
    shareOf(certain, weights) >= SURE_KNOWN &&
    distinguishes &&
    (meets || !namesTerm(kind)) &&
    (fit === null || fit >= LEAST_FIT);
  if (isSure) return 'sure';
  // A question in words that the material has is not from elsewhere, wherever they stand.
  const isKnown = shareOf(certain, weights) >= SURE_KNOWN;
  const isCrossed = words.some(({ translations = [] }) => translations.length > 0);
  const least = isCrossed ? UNSURE_CROSSED : UNSURE_SHARE;
  return share < least && whole < 2 && !isKnown ? 'none' : 'unsure';
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
