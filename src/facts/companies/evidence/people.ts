import { firstNames } from '../lexicon/first-names.ts';
import { headWords, joiningHeads } from '../lexicon/heads.ts';
import { isPlaceName } from '../lexicon/places.ts';
import { isLegalForm } from '../legal-form.ts';
import type { Chain } from '../types.ts';
import type { Cue } from './context.ts';

const INITIALS = /^\p{Lu}(?:\.\p{Lu}){0,4}$/u;
const PARTICLE = / (?:van|von|de|der|den|di|da|del|bin|ibn|al) /u;

/** Two words of one capital each, as most full names are. */
export function isPlainPair(words: readonly string[]): boolean {
  if (words.length !== 2) return false;
  if (isPlaceName((words[0] ?? '').toLowerCase())) return false;
  return words.every((word) => /^\p{Lu}\p{Ll}{1,14}$/u.test(word));
}

/** A first and a last name: not "Brixum & Zonen". */
export function isFullName({ text, words }: Chain): boolean {
  return isPlainPair(words) && !text.includes('&');
}

/** What tells a person by the name itself. */
export const people: Cue = (chain, _context, evidence) => {
  const [first = ''] = chain.words;
  const last = chain.words.at(-1) ?? '';
  const opensFirm = joiningHeads.has(first.toLowerCase()) || headWords.has(first.toLowerCase());
  const isFirm = opensFirm || headWords.has(last.toLowerCase()) || isLegalForm(last);
  if (isFirm && chain.words.length > 1) return;
  if (firstNames.has(first.toLowerCase())) evidence.person += chain.words.length > 1 ? 4 : 3;
  else if (chain.words.length > 1 && INITIALS.test(first) && chain.text.includes('. ')) {
    evidence.person += 4;
  } else if (PARTICLE.test(chain.text) && chain.words.length <= 3) evidence.person += 3;
  else if (isPlainPair(chain.words)) evidence.person += 1;
};
