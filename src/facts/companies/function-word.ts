import { joiningHeads } from './lexicon/heads.ts';
import { functionWords } from './lexicon/index.ts';
import { isLegalForm } from './legal-form.ts';
import type { Token } from './tokens.ts';

/** They open surnames, or are names themselves. */
const ALSO_NAMES = /^(?:Van|Von|Ten|Ter|Den|Der|Te|Op|In|Over|Will|May)$/u;

/** A capital inside a sentence on a word that is no name: a new one whose stop is missing. */
export function isFunctionWord(word: string): boolean {
  return (
    functionWords.has(word.toLowerCase()) && /^\p{Lu}\p{Ll}+$/u.test(word) && !ALSO_NAMES.test(word)
  );
}

/** "Op", "In", "Van" alone. */
export function isSmallWord(word: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(word) && functionWords.has(word.toLowerCase());
}

/** "De Graaf & Zonen B.V.": the capital article of a surname belongs to the name. */
export function isSurnamePrefix(tokens: readonly Token[], place: number): boolean {
  return tokens[place]?.text === 'De' && goesOnAsFirm(tokens, place);
}

/** Whether a surname and then "&" or a legal form follow. */
export function goesOnAsFirm(tokens: readonly Token[], place: number): boolean {
  if (!/^(?:De|Van|Ten|Ter)$/u.test(tokens[place]?.text ?? '')) return false;
  // "De Autoriteit Consument & Markt" opens with an article.
  if (joiningHeads.has(tokens[place + 1]?.text.toLowerCase() ?? '')) return false;
  for (let next = place + 1; next < place + 5; next++) {
    const token = tokens[next];
    if (!token || (token.gap !== ' ' && token.gap !== ' & ')) return false;
    if (next > place + 1 && (token.gap === ' & ' || isLegalForm(token.text))) return true;
  }
  return false;
}
