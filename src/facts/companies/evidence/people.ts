import { firstNames } from '../lexicon/first-names.ts';
import { headWords } from '../lexicon/heads.ts';
import { isLegalForm } from '../chains.ts';
import type { Cue } from './context.ts';

const INITIALS = /^\p{Lu}(?:\.\p{Lu}){0,4}$/u;
const PARTICLE = / (?:van|von|de|der|den|di|da|del|bin|ibn|al) /u;

/** What tells a person by the name itself. */
export const people: Cue = (chain, _context, evidence) => {
  const [first = ''] = chain.words;
  const last = chain.words.at(-1) ?? '';
  const isFirm = headWords.has(last.toLowerCase()) || isLegalForm(last);
  if (isFirm && chain.words.length > 1) return;
  if (firstNames.has(first.toLowerCase())) evidence.person += chain.words.length > 1 ? 4 : 3;
  else if (chain.words.length > 1 && INITIALS.test(first) && chain.text.includes('. ')) {
    evidence.person += 4;
  } else if (PARTICLE.test(chain.text) && chain.words.length <= 3) evidence.person += 3;
};
