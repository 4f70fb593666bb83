import { findWords, languagePacks, toPhrases, type Range } from '../../../language/index.ts';
import type { Match } from '../../text/highlight.ts';

/** A subject stands behind no more words of its sentence than these. */
const MOST_BEFORE = 4;
/** A sentence may end in its verb: "dan houd je de kerninflatie over". */
const MOST_AFTER = 1;
/** A preposition rules a noun over an article and an adjective. */
const MOST_RULED = 2;

const prepositions = new Map<string | null, ReadonlySet<string>>();

function prepositionsOf(language: string | null): ReadonlySet<string> {
  const known = prepositions.get(language);
  if (known) return known;
  const list = languagePacks.get(language ?? '')?.figures?.prepositions ?? '';
  const own = toPhrases(list);
  prepositions.set(language, own);
  return own;
}

/**
 * Whether a word may be what its sentence is about, so that the next can go on about it: a name, or a
 * word that opens or ends the sentence; of "Na een miljardenboete kwam …" the fine is not.
 */
export function mayBeSubject(
  text: string,
  { start, end }: Match,
  language: string | null,
  sentences: readonly Range[],
): boolean {
  const [from, until] = sentences.find(([first, last]) => start >= first && start < last) ?? [
    0,
    text.length,
  ];
  const before = Array.from(findWords(text.slice(from, start)), (word) => word.text.toLowerCase());
  const hasCapital = /^\p{Lu}/u.test(text.slice(start, end));
  const isNoun = languagePacks.get(language ?? '')?.words.nounsHaveCapital === true;
  if (hasCapital && before.length > 0 && !isNoun) return true;
  const after = Array.from(findWords(text.slice(end, until)));
  const isLast = after.length <= MOST_AFTER;
  if (before.length > MOST_BEFORE && !isLast) return false;
  const known = prepositionsOf(language);
  return !before.slice(-MOST_RULED).some((word) => known.has(word));
}
