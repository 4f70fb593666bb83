import { fold, type Range, type Word } from '../../language/index.ts';
import type { TermWords } from './language-rules.ts';
import { isStop, wordsOf } from './term-text.ts';

/** Who somebody is, as a text says in passing. */
export interface PersonMatch {
  readonly term: Range;
  readonly body: Range;
}

const LONGEST_NAME = 60;
const LONGEST_ROLE = 70;
/** Words before the one that says what somebody is: "the former", "the Utrecht". */
const MOST_BEFORE = 4;

/** Whether a name may stand beside a role; of most places where a minister is named none does. */
export function hasNameBeside(text: string, role: Range, isNameFirst: boolean): boolean {
  if (!isNameFirst) return /^ \p{Lu}/u.test(text.slice(role[1], role[1] + 3));
  const before = text.slice(Math.max(0, role[0] - LONGEST_ROLE), role[0]);
  return /\p{Lu}[\p{L}.'’-]*, [^,]*$/u.test(before);
}

/** "founder Anna Smith": what somebody is, then the name. */
export function matchRoleName(
  text: string,
  sentence: Range,
  role: Range,
  words: TermWords,
): PersonMatch | null {
  const term = readName(text, [role[1], Math.min(sentence[1], role[1] + LONGEST_NAME)], words);
  return term && { term, body: [startOfRole(text, sentence, role, words), role[1]] };
}

/** "Anna Smith, founder of a shop,": the name, then what she is. */
export function matchNameRole(
  text: string,
  sentence: Range,
  role: Range,
  words: TermWords,
): PersonMatch | null {
  const from = Math.max(sentence[0], role[0] - LONGEST_ROLE);
  const comma = text.slice(from, role[0]).lastIndexOf(', ');
  if (comma < 0) return null;
  const start = from + comma + 2;
  const between = [...wordsOf(text, [start, role[0]])];
  if (between.length > MOST_BEFORE || between.some((word) => isVerbal(word, words))) return null;
  const term = readNameBefore(
    text,
    [Math.max(sentence[0], start - LONGEST_NAME), start - 2],
    words,
  );
  if (!term) return null;
  const end = text.slice(role[1], sentence[1]).search(/[,;:](?=\s)|\.$/u);
  return { term, body: [start, end < 0 ? sentence[1] : role[1] + end] };
}

/** Function words other than articles and prepositions: then it is no description. */
function isVerbal(word: Word, words: TermWords): boolean {
  const folded = fold(word.text);
  return isStop(word, words) && !words.articles.has(folded) && !words.linking.has(folded);
}

/** The name that a stretch begins with: words with a capital, particles among them. */
function readName(text: string, range: Range, words: TermWords): Range | null {
  let start = -1;
  let end = range[0];
  for (const word of wordsOf(text, range)) {
    if (!/^[ .\-'’]{1,2}$/u.test(text.slice(end, word.start)) && word.start !== end) break;
    if (isCapital(word) && !words.articles.has(fold(word.text))) {
      if (start < 0) start = word.start;
    } else if (start < 0 || !words.particles.has(word.text)) break;
    end = word.end;
  }
  return start < 0 ? null : endWithCapital(text, [start, end], words);
}

/** The name that a stretch ends with. */
function readNameBefore(text: string, range: Range, words: TermWords): Range | null {
  let start = range[1];
  for (const word of [...wordsOf(text, range)].toReversed()) {
    const gap = text.slice(word.end, start);
    if (start === range[1] ? gap !== '' : !/^[ .\-'’]{1,2}$/u.test(gap)) break;
    if (words.articles.has(fold(word.text)) && isCapital(word)) break;
    if (!isCapital(word) && !words.particles.has(word.text)) break;
    start = word.start;
  }
  const first = [...wordsOf(text, [start, range[1]])].find(isCapital);
  if (!first || isStop(first, words)) return null;
  return endWithCapital(text, [first.start, range[1]], words);
}

/** A name of at least two words, as one alone is a place or a firm as often. */
function endWithCapital(text: string, range: Range, words: TermWords): Range | null {
  const capitals = [...wordsOf(text, range)].filter(isCapital);
  const [first, last] = [capitals[0], capitals.at(-1)];
  if (!first || !last || capitals.length < 2 || isStop(first, words)) return null;
  if (capitals.some(({ text: word }) => words.roles.has(fold(word)))) return null;
  return [first.start, last.end];
}

/** Where the description begins that ends with what somebody is: behind its article. */
function startOfRole(text: string, [from]: Range, role: Range, words: TermWords): number {
  let start = role[0];
  const before = [...wordsOf(text, [Math.max(from, role[0] - LONGEST_ROLE), role[0]])];
  for (const word of before.toReversed().slice(0, MOST_BEFORE)) {
    if (!/^[ -]$/u.test(text.slice(word.end, start))) break;
    if (words.articles.has(fold(word.text))) return word.start;
    if (isStop(word, words)) break;
    // "met Alibaba-oprichter": only what is joined to it, where no article says how far it goes.
    if (text[word.end] === '-') start = word.start;
    else if (!hasArticleBefore(before, word, words)) break;
    else start = word.start;
  }
  return start;
}

function hasArticleBefore(list: readonly Word[], word: Word, words: TermWords): boolean {
  const place = list.indexOf(word);
  return list
    .slice(Math.max(0, place - MOST_BEFORE), place)
    .some(({ text }) => words.articles.has(fold(text)));
}

function isCapital({ text }: Pick<Word, 'text'>): boolean {
  return /^\p{Lu}/u.test(text);
}
