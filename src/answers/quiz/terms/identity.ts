import type { Definition } from '../../../definitions/index.ts';
import { findWords, fold, getStopwords, languagePacks, toWords } from '../../../language/index.ts';
import { genusOf } from '../genera/genus.ts';
import { matcherOf } from '../text/words.ts';

/** Words with a topic behind "is the", so that it says what something is and not only which. */
const LEAST = 3;

/**
 * Whether a sentence says which thing is meant and not what a term means: "the main prey is the
 * cockle", "the fall is the steepest in May".
 */
export function isIdentity(
  text: string,
  { term, body, form }: Definition,
  language: string,
): boolean {
  if (form === 'label') return false;
  const pack = languagePacks.get(language);
  const isSuperlative = matcherOf(pack?.cohesion?.superlatives ?? '');
  const [first] = wordsOf(text.slice(...term));
  const definite = toWords(pack?.cohesion?.definite ?? '');
  const before = wordsOf(text.slice(Math.max(0, term[0] - 8), term[0])).at(-1);
  const articles = toWords(pack?.definitions?.articles ?? '');
  // "Een arrest" ends as "de grootste" does, and is one of many.
  const isOneOfMany = before !== undefined && articles.has(before) && !definite.has(before);
  if (first !== undefined && isSuperlative(first) && !isOneOfMany) return true;
  const [article, second, third, fourth] = wordsOf(text.slice(...body));
  if (article === undefined || !definite.has(article)) return false;
  // "The popular word" is which, and not what.
  if (fourth === undefined) return true;
  const stopwords = getStopwords(language);
  // "The Literary Digest poll of 1936" is one thing.
  const isName = /^\S+ \p{Lu}\p{Ll}/u.test(text.slice(...body));
  if (isName && pack?.words.nounsHaveCapital !== true) return true;
  // "The steepest in May", "the most complete in Europe", but "the smallest part that lives".
  if (second !== undefined && isSuperlative(second)) {
    const next = stopwords.has(second) ? fourth : third;
    return next === undefined || stopwords.has(next) || isShort(LEAST + 1);
  }
  if (form === 'named') return isShort(LEAST + 1);
  // "The study of" says of what kind it is.
  const { kinds, isThing } = genusOf(text.slice(...body), language);
  const isTold = isThing && kinds.size > 0 ? 1 : 0;
  // "Cheaper is the actigraph": what is told of stands behind the verb.
  const hasArticle = before !== undefined && articles.has(before);
  return definite.has(before ?? '')
    ? isShort(LEAST - isTold)
    : !hasArticle && isShort(LEAST - 1 - isTold);

  /** Whether less than so many words with a topic stand behind the article. */
  function isShort(least: number): boolean {
    // Where a comma stands before each clause, the clause still tells: "der Prozess, in dem …".
    const marks = pack?.words.nounsHaveCapital === true ? /[;:(]/u : /[,;:(]/u;
    const [head = ''] = text.slice(...body).split(marks, 1);
    return wordsOf(head).filter((word) => !stopwords.has(word)).length < least;
  }
}

function wordsOf(text: string): string[] {
  return Array.from(findWords(text), (word) => fold(word.text));
}
