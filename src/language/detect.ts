import { fold } from './fold.ts';
import { languagePacks } from './packs/index.ts';
import { getStopwords } from './stopwords.ts';
import { findWords } from './words.ts';

/** Function words by language, folded: a text's language shows in them before anything else. */
let vote: ReadonlyMap<string, readonly string[]> | undefined;

function getVotes(): ReadonlyMap<string, readonly string[]> {
  if (vote) return vote;
  const votes = new Map<string, string[]>();
  for (const code of languagePacks.keys()) {
    for (const word of new Set(Array.from(getStopwords(code), fold))) {
      votes.set(word, [...(votes.get(word) ?? []), code]);
    }
  }
  vote = votes;
  return votes;
}

/** The same few thousand words make most of any text; folding each anew is what takes the time. */
const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, readonly string[]>();

/** Languages that a word, as it stands in a text, is a function word of. */
function findVotes(text: string): readonly string[] {
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const codes = getVotes().get(fold(text)) ?? NONE;
  remembered.set(text, codes);
  return codes;
}

const NONE: readonly string[] = [];

/** Function words that must be found: one that no other language has. */
const LEAST_SCORE = 0.9;

/** How a language is told. */
export interface DetectOptions {
  /** The languages that it can be; all where it is not said. */
  readonly among?: ReadonlySet<string>;
  /** How many function words must be found. */
  readonly least?: number;
}

/** Words looked at: more do not change the outcome. */
const MOST_WORDS = 250;

/**
 * The language of a text by its function words, or null where they do not tell: too few, or two
 * languages alike. A word that several languages share counts for each by its share. Where it can
 * only be some languages, name them: a text of two words is otherwise soon taken for another.
 */
export function detectLanguage(
  text: string,
  { among, least = LEAST_SCORE }: DetectOptions = {},
): string | null {
  const scores = new Map<string, number>();
  let seen = 0;
  for (const word of findWords(text)) {
    if (++seen > MOST_WORDS) break;
    // A capital may begin a name, and "Los Angeles" is no Spanish.
    if (seen > 1 && /^\p{Lu}/u.test(word.text)) continue;
    const codes = findVotes(word.text);
    const possible = among ? codes.filter((code) => among.has(code)) : codes;
    for (const code of possible) scores.set(code, (scores.get(code) ?? 0) + 1 / possible.length);
  }
  const [best, second] = [...scores].toSorted(([, a], [, b]) => b - a);
  if (!best || best[1] < least) return null;
  return second && best[1] < second[1] * 1.15 ? null : best[0];
}
