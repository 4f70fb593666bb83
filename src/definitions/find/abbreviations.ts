import { findWords, type Range } from '../../language/index.ts';
import type { TermWords } from './language-rules.ts';
import { isStop, wordsOf } from './term-text.ts';

/** What stands in brackets right behind a term. */
const BRACKET = /^["'”’»*_]*\s?\(([\p{L}\p{N}][^()]{1,60})\)/u;
const ABBREVIATION = /^[\p{Lu}\p{N}][\p{L}\p{N}.&-]{1,9}$/u;

/**
 * The other name of a term that stands in brackets behind it, or null: the abbreviation of "Return on
 * Investment (ROI)", the words of "ROI (Return on Investment)".
 */
export function otherNameBehind(text: string, [start, end]: Range): string | null {
  const found = BRACKET.exec(text.slice(end, end + 70))?.[1];
  if (found === undefined) return null;
  if (isAbbreviation(found)) return found;
  return isAbbreviation(text.slice(start, end)) && hasInitials(found, text.slice(start, end))
    ? found
    : null;
}

function isAbbreviation(text: string): boolean {
  return ABBREVIATION.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);
}

/** Whether words begin as the first and the last letter of an abbreviation say. */
function hasInitials(words: string, abbreviation: string): boolean {
  const initials = Array.from(findWords(words), ({ text }) => text.charAt(0).toLowerCase());
  const letters = lettersOf(abbreviation);
  return (
    initials.length > 1 && initials[0] === letters[0] && initials.includes(letters.at(-1) ?? '')
  );
}

function lettersOf(abbreviation: string): string {
  return abbreviation.toLowerCase().replaceAll(/[^\p{L}]/gu, '');
}

/** Characters before a bracket, for each letter, among which the words are looked for. */
const LONGEST_WORD = 25;

/**
 * The words before a bracket whose initials are an abbreviation, in order; function words between
 * them need not be among the letters. Null where they are not.
 */
export function findSpelledOut(
  text: string,
  sentence: Range,
  bracket: number,
  short: string,
  words: TermWords,
): Range | null {
  const letters = lettersOf(short);
  if (letters.length < 2) return null;
  const from = Math.max(sentence[0], bracket - letters.length * LONGEST_WORD);
  const before = [...wordsOf(text, [from, bracket])].toReversed();
  let left = letters.length;
  let end = bracket;
  let next = bracket;
  for (const word of before) {
    if (!/^["'”’»*_]?[ -]["'“‘«*_]?$/u.test(text.slice(word.end, next))) return null;
    if (next === bracket) end = word.end;
    next = word.start;
    if (word.text.charAt(0).toLowerCase() === letters[left - 1]) left--;
    else if (!isStop(word, words)) return null;
    if (left === 0) return [word.start, end];
  }
  return null;
}
