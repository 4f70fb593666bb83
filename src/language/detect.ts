import { fold } from './letters/fold.ts';
import { languagePacks } from './packs/index.ts';
import { toWords } from './packs/lists.ts';
import { getStopwords } from './words/stopwords.ts';

/** A language that has a word for a function word, and how surely. */
interface Vote {
  readonly code: string;
  readonly weight: number;
}

/** Of a word that the language writes with a mark and the text without: "låt" where it has "lat". */
const UNMARKED = 0.4;

/** Function words by language, folded: a text's language shows in them before anything else. */
let vote: ReadonlyMap<string, readonly Vote[]> | undefined;

function getVotes(): ReadonlyMap<string, readonly Vote[]> {
  if (vote) return vote;
  const votes = new Map<string, Vote[]>();
  for (const [code, { words }] of languagePacks) {
    const own = new Set([...getStopwords(code), ...toWords(words.telling ?? '')]);
    for (const word of new Set(Array.from(own, fold))) {
      const weight = own.has(word) ? 1 : UNMARKED;
      votes.set(word, [...(votes.get(word) ?? []), { code, weight }]);
    }
  }
  vote = votes;
  return votes;
}

/** A word as it stands in a text: whether it begins with a capital, and whose function word it is. */
interface Known {
  readonly isCapital: boolean;
  readonly votes: readonly Vote[];
}

/** The same few thousand words make most of any text; folding each anew is what takes the time. */
const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, Known>();

function lookUp(text: string): Known {
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const folded = fold(text);
  const found = getVotes().get(folded) ?? NONE;
  const isMarked = folded !== text.toLowerCase();
  const votes = isMarked && found !== NONE ? found.map(({ code }) => ({ code, weight: 1 })) : found;
  const looked = votes === NONE ? NOTHING : { isCapital: /^\p{Lu}/u.test(text), votes };
  remembered.set(text, looked);
  return looked;
}

const NONE: readonly Vote[] = [];
/** The same for all words that say nothing: they are most of those that are remembered. */
const NOTHING: Known = { isCapital: false, votes: NONE };

/** Function words that must be found: one that no other language has. */
const LEAST_SCORE = 0.9;

/** How a language is told. */
export interface DetectOptions {
  /** The languages that it can be; all where it is not said. */
  readonly among?: ReadonlySet<string>;
  /** How many function words must be found. */
  readonly least?: number;
  /** The language of what is around it, which fewer words of its own may outdo. */
  readonly around?: string;
}

/** A text is in another language than what is around it by so many times as many function words. */
const MOST_OUTDONE = 2;
/** They are several: one may be a name, or a word of both. */
const LEAST_WORDS = 2;

/** Words after which is looked whether more could change anything. */
const LOOKED_AT_ONCE = 32;
/** Function words of one language that leave no doubt, where the next has less than half. */
const PLAINLY = 9;

/** Two languages are alike where one leads the other by less than so many times. */
const LEAST_LEAD = 1.15;

/** What a text has of a language. */
interface Tally {
  score: number;
  count: number;
}

/** Words looked at: more do not change the outcome. */
const MOST_WORDS = 250;
/**
 * Words, plainly: every passage is read for its language, and function words are no "C++" and no
 * "346.000". Letters with points between, as in "e.g.", are one.
 */
const PLAIN_WORD = /\p{L}\.(?:\p{L}\.)+|(?!\p{L}(?:\+\+|#))[\p{L}\p{N}][\p{L}\p{N}\p{M}]{0,63}/gu;

/**
 * The language of a text by its function words, or null where they do not tell: too few, or two
 * languages alike. A word that several languages share counts for each by its share. Where it can
 * only be some languages, name them: a text of two words is otherwise soon taken for another.
 */
export function detectLanguage(
  text: string,
  { among, least = LEAST_SCORE, around }: DetectOptions = {},
): string | null {
  const tallies = new Map<string, Tally>();
  let seen = 0;
  // One by one: most texts tell their language in their first words.
  for (const [word] of text.matchAll(PLAIN_WORD)) {
    if (++seen > MOST_WORDS || (seen % LOOKED_AT_ONCE === 0 && isPlain(tallies))) break;
    const { isCapital, votes } = lookUp(word);
    // A capital may begin a name, and "Los Angeles" is no Spanish.
    if (votes.length === 0 || (isCapital && seen > 1)) continue;
    const possible = among ? votes.filter(({ code }) => among.has(code)) : votes;
    for (const { code, weight } of possible) {
      let tally = tallies.get(code);
      if (!tally) tallies.set(code, (tally = { score: 0, count: 0 }));
      tally.score += weight / possible.length;
      tally.count++;
    }
  }
  const [best, second] = [...tallies].toSorted(([, a], [, b]) => b.score - a.score);
  if (!best) return null;
  const [code, { score, count }] = best;
  const outdone =
    around === undefined ? Infinity : (tallies.get(around)?.score ?? 0) * MOST_OUTDONE;
  const isOther = score >= outdone && count >= LEAST_WORDS;
  if (score < (isOther ? LEAST_SCORE : least)) return null;
  return second && score < second[1].score * LEAST_LEAD ? null : code;
}

/** Whether one language leads so far that the rest of the text does not matter. */
function isPlain(tallies: ReadonlyMap<string, Tally>): boolean {
  let [best, second] = [0, 0];
  for (const { score } of tallies.values()) {
    if (score > best) [best, second] = [score, best];
    else if (score > second) second = score;
  }
  return best >= PLAINLY && second < best / 2;
}
