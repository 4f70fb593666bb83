import { fold } from './fold.ts';
import { languagePacks } from './packs/index.ts';
import { toWords } from './packs/lists.ts';
import { getStopwords } from './stopwords.ts';

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

/** The same few thousand words make most of any text; folding each anew is what takes the time. */
const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, readonly Vote[]>();

/** Languages that a word, as it stands in a text, is a function word of. */
function findVotes(text: string): readonly Vote[] {
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const folded = fold(text);
  const found = getVotes().get(folded) ?? NONE;
  const isMarked = folded !== text.toLowerCase();
  const votes = isMarked ? found.map(({ code }) => ({ code, weight: 1 })) : found;
  remembered.set(text, votes);
  return votes;
}

const NONE: readonly Vote[] = [];

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

/** Words looked at: more do not change the outcome. */
const MOST_WORDS = 250;
/**
 * Words, plainly: every passage is read for its language, and function words are no "C++" and no
 * "346.000". Letters with points between, as in "e.g.", are one.
 */
const PLAIN_WORD = /\p{L}\.(?:\p{L}\.)+|[\p{L}\p{N}][\p{L}\p{N}\p{M}]{0,63}/gu;

/**
 * The language of a text by its function words, or null where they do not tell: too few, or two
 * languages alike. A word that several languages share counts for each by its share. Where it can
 * only be some languages, name them: a text of two words is otherwise soon taken for another.
 */
export function detectLanguage(
  text: string,
  { among, least = LEAST_SCORE, around }: DetectOptions = {},
): string | null {
  const scores = new Map<string, number>();
  const counts = new Map<string, number>();
  let seen = 0;
  for (const [word] of text.matchAll(PLAIN_WORD)) {
    if (++seen > MOST_WORDS) break;
    // A capital may begin a name, and "Los Angeles" is no Spanish.
    if (seen > 1 && /^\p{Lu}/u.test(word)) continue;
    const votes = findVotes(word);
    if (votes === NONE) continue;
    const possible = among ? votes.filter(({ code }) => among.has(code)) : votes;
    for (const { code, weight } of possible) {
      scores.set(code, (scores.get(code) ?? 0) + weight / possible.length);
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  const [best, second] = [...scores].toSorted(([, a], [, b]) => b - a);
  if (!best) return null;
  const outdone = around === undefined ? Infinity : (scores.get(around) ?? 0) * MOST_OUTDONE;
  const isOther = best[1] >= outdone && (counts.get(best[0]) ?? 0) >= LEAST_WORDS;
  if (best[1] < (isOther ? LEAST_SCORE : least)) return null;
  return second && best[1] < second[1] * 1.15 ? null : best[0];
}
