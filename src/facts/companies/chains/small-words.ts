import { isLegalForm } from '../words/legal-form.ts';
import type { Token } from '../words/tokens.ts';
import type { Word } from '../words/word.ts';

/** A capital inside a sentence on a word that is no name: a new one whose stop is missing. */
export function isFunctionWord(word: Word): boolean {
  return isSmallWord(word) && !word.is('alsoNames');
}

/** "Op", "In", "Van" alone, and the polite "U". */
export function isSmallWord(word: Word): boolean {
  return (word.shape.isCapitalised || word.text === 'U') && word.is('functionWords');
}

/**
 * "heeft De Brauw Blackstone ingehuurd": inside a sentence a capital article before a name of
 * several words is the name's, unless an adjective or a kind of organization follows.
 */
export function isOwnArticle(tokens: readonly Token[], place: number): boolean {
  const article = tokens[place];
  if (article?.gap !== ' ' || article.opens) return false;
  const second = tokens[place + 1];
  const third = tokens[place + 2];
  if (isSmallWord(article.word) && second?.gap === ' ' && isBehindKind(tokens, place)) {
    return second.word.shape.isCapitalised || (second.word.is('particles') && hasCapitalAt(third));
  }
  if (!article.word.is('nameArticles')) return false;
  if (second?.gap !== ' ' || third?.gap !== ' ') return false;
  const { word } = second;
  // An adjective has an ending before most nouns.
  if (!word.shape.isCapitalised || word.hasEnding('generalEndings')) return false;
  if (word.is('nationalities') || word.is('heads') || word.is('joiningHeads')) return false;
  return /^\p{Lu}\p{Ll}/u.test(third.word.text) && !third.word.is('otherHeads');
}

function hasCapitalAt(token: Token | undefined): boolean {
  return token?.gap === ' ' && token.word.shape.hasCapital;
}

/** "zorggroep De Linde", "corporatie Ons Huis", "exporteur Van der Talmo", "bakkerij Het Ambacht". */
function isBehindKind(tokens: readonly Token[], place: number): boolean {
  const before = tokens[place - 1];
  const kind = before?.word;
  if (!kind || !(kind.shape.isSmall || before.opens) || !tokens[place]?.word.shape.isCapitalised)
    return false;
  return kind.ends('kinds') || kind.ends('heads');
}

/** "De Graaf & Zonen B.V.": whether a surname with its particle, and then "&" or a legal form follow. */
export function isFirmWithParticle(tokens: readonly Token[], place: number): boolean {
  const particle = tokens[place]?.word;
  if (!particle?.shape.isCapitalised || !particle.is('particles')) return false;
  // "De Autoriteit Consument & Markt" opens with an article.
  if (tokens[place + 1]?.word.is('joiningHeads')) return false;
  for (let next = place + 1; next < place + 5; next++) {
    const token = tokens[next];
    if (!token || (token.gap !== ' ' && token.gap !== ' & ')) return false;
    if (next > place + 1 && (token.gap === ' & ' || isLegalForm(token.word))) return true;
  }
  return false;
}

/** "About Talmo" "Founded in 1922": a participle that opens a line, where the text has no stop before it. */
export function opensLine(tokens: readonly Token[], place: number): boolean {
  const word = tokens[place]?.word;
  if (!word || !(word.is('suffered') || word.is('founding'))) return false;
  return tokens[place + 1]?.word.shape.isSmall === true;
}
