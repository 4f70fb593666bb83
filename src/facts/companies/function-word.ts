import { headWords, joiningHeads, otherHeads } from './lexicon/heads.ts';
import { type CompanyLexicon, functionWords } from './lexicon/index.ts';
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

/**
 * "heeft De Brauw Blackstone ingehuurd": inside a sentence a capital article before a name of
 * several words is the name's, unless an adjective or a kind of organization follows.
 */
export function isOwnArticle(
  tokens: readonly Token[],
  place: number,
  { nationalities, articles }: CompanyLexicon,
): boolean {
  const [word, second, third] = tokens.slice(place, place + 3);
  if (word?.text !== 'De' || word.gap !== ' ' || word.opens || !articles.has('het')) return false;
  if (second?.gap !== ' ' || third?.gap !== ' ' || !SURNAME.test(second.text)) return false;
  const lower = second.text.toLowerCase();
  if (nationalities.has(lower) || headWords.has(lower) || joiningHeads.has(lower)) return false;
  return /^\p{Lu}\p{Ll}/u.test(third.text) && !otherHeads.has(third.text.toLowerCase());
}

/** No adjective, which ends in an e before most nouns. */
const SURNAME = /^\p{Lu}\p{Ll}+(?<!e)$/u;

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
