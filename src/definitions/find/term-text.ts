import { findWords, fold, type Range, type Word } from '../../language/index.ts';
import type { TermWords } from './language-rules.ts';

/** Longest term, in words and in characters. */
const MOST_WORDS = 6;
const LONGEST = 90;

/** Words of a term that only what stands before it tells from a verb or the like. */
const MOST_BARE = 2;
/** Characters of such a term, or of a name, with the word before it. */
const LONGEST_BARE = 64;

/** What no term holds between its words. */
const DIVIDED = /[",“”„«»;:?!…()[\]{}|<>=•\n]|\.\s|\s[-–—]/u;
const QUOTES = '"\'“”„‘’«»*_';
const CLOSING = /["”“’»]/u;

/**
 * The term that fills a stretch of text, without article, quotes and a bracket behind it; null where
 * what stands there is no term.
 */
export function readTerm(text: string, range: Range, words: TermWords): Range | null {
  let [start, end] = trim(text, range);
  if (end - start > LONGEST * 2) return null;
  if (text[end - 1] === ')') {
    const open = text.lastIndexOf('(', end);
    if (open > start) end = open;
  }
  [start, end] = dropArticle(text, trim(text, [start, end]), words);
  return end - start <= LONGEST && isTerm(text.slice(start, end), words) ? [start, end] : null;
}

/** The term that a stretch of text begins with, up to the first word or mark that cannot be its. */
export function readTermForward(text: string, range: Range, words: TermWords): Range | null {
  const limit = Math.min(range[1], range[0] + LONGEST + 10);
  const [untrimmed] = skipSpace(text, [range[0], limit]);
  if (QUOTES.includes(text.charAt(untrimmed))) {
    const close = text.slice(untrimmed + 1, limit).search(CLOSING);
    if (close > 0) return readTerm(text, [untrimmed + 1, untrimmed + 1 + close], words);
  }
  const [start] = dropArticle(text, trim(text, [untrimmed, limit]), words);
  let end = start;
  let last = start;
  for (const word of wordsOf(text, [start, limit])) {
    if (word.start !== start && !goesOn(text.slice(last, word.start))) break;
    last = word.end;
    if (!isStop(word, words)) end = word.end;
    else if (!words.joining.has(fold(word.text)) && !words.articles.has(fold(word.text))) break;
    else if (end === start) break;
  }
  return readTerm(text, [start, end], words);
}

/** The term that a stretch of text ends with: a name, or what its article or preposition begins. */
export function readTermBackward(text: string, range: Range, words: TermWords): Range | null {
  const from = Math.max(range[0], range[1] - LONGEST_BARE);
  const isFromStart = from === range[0];
  const [, end] = trim(text, [from, range[1]]);
  const before = [...wordsOf(text, [from, end])].toReversed();
  const [last] = before;
  if (!last || last.end < end || isStop(last, words)) return null;
  const isName = isCapital(last) && (last.start > range[0] || before.length > 1);
  let start = last.start;
  let count = 1;
  let next = last.start;
  let bound: 'start' | 'article' | 'other' = isFromStart ? 'start' : 'other';
  for (const word of before.slice(1)) {
    const isBeside = goesOn(text.slice(word.end, next));
    if (!isBeside || isStop(word, words) || (isName && !isCapital(word))) {
      const folded = fold(word.text);
      const leads = words.articles.has(folded) || words.linking.has(folded);
      bound = isBeside && leads ? 'article' : 'other';
      break;
    }
    [start, next] = [word.start, word.start];
    count++;
  }
  // "They studied photosynthesis, or": how far back the term goes is not known.
  const isSure =
    isName ||
    (bound === 'article' && count <= MOST_BARE) ||
    (bound === 'start' && count <= MOST_BARE);
  return isSure ? readTerm(text, [start, end], words) : null;
}

/** Whether some words can be what a text explains. */
export function isTerm(term: string, words: TermWords): boolean {
  if (term.length < 2 || DIVIDED.test(term)) return false;
  const found = [...findWords(term)];
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last || found.length > MOST_WORDS || isStop(first, words) || isStop(last, words))
    return false;
  const opening = fold(first.text);
  if (words.notTerms.has(opening) || words.pointing.has(opening)) return false;
  if (!found.some(({ text }) => /^\p{L}/u.test(text))) return false;
  if (found.some((word) => isStop(word, words) && !words.linking.has(fold(word.text))))
    return false;
  const end = found.findIndex((word) => isStop(word, words));
  const head = end < 0 ? found.length - 1 : end - 1;
  return !isAnnouncing(found.slice(0, head + 1), words);
}

/** "The main effect" of something says what follows; "the placebo effect" is a term. */
function isAnnouncing(found: readonly Word[], words: TermWords): boolean {
  const head = fold(found.at(-1)?.text ?? '');
  if (!words.announcing.has(head)) return false;
  return found.slice(0, -1).every(({ text, start }) => isOfOthers(text, start, words));
}

/** Whether a word before such a noun only tells which, or whose: "Mill's answer". */
function isOfOthers(text: string, start: number, { isRanking }: TermWords): boolean {
  const isName = start > 0 && /^\p{Lu}/u.test(text);
  return isName || /['’]s?$/u.test(text) || isRanking(fold(text));
}

/** Whether a word carries no topic; "WHO" and "IT" do. */
export function isStop({ text }: Pick<Word, 'text'>, { stopwords }: TermWords): boolean {
  return stopwords.has(fold(text)) && !/^\p{Lu}{2}/u.test(text);
}

/** The words of a stretch of a text, at their places in the text. */
export function* wordsOf(text: string, [start, end]: Range): Generator<Word> {
  for (const word of findWords(text.slice(start, end))) {
    yield { text: word.text, start: start + word.start, end: start + word.end };
  }
}

/** A range without white space and quotes around it. */
export function trim(text: string, [from, to]: Range): Range {
  let [start, end] = [from, to];
  while (start < end && isAround(text.charAt(start))) start++;
  while (end > start && isAround(text.charAt(end - 1))) end--;
  return [start, end];
}

function isAround(letter: string): boolean {
  return letter === ' ' || QUOTES.includes(letter);
}

function skipSpace(text: string, [from, to]: Range): Range {
  let start = from;
  while (start < to && text[start] === ' ') start++;
  return [start, to];
}

function dropArticle(text: string, range: Range, { articles }: TermWords): Range {
  const { value: first } = wordsOf(text, [range[0], Math.min(range[1], range[0] + 12)]).next();
  const isArticle =
    first !== undefined && articles.has(fold(first.text)) && text[first.end] === ' ';
  return isArticle ? trim(text, [first.end, range[1]]) : range;
}

function goesOn(gap: string): boolean {
  return gap.length <= 1 && /^[\s\-'’/&]?$/u.test(gap);
}

function isCapital({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text);
}
