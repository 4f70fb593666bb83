import { analyse } from '../language/analyse.ts';
import type { Range } from '../language/range.ts';
import { findWords } from '../language/words.ts';

/** What a term is found by in one language. */
export interface TermKey {
  /** Whatever its form: the stems of its words that carry a topic, in order of the alphabet. */
  readonly stems: string;
  /** The stem of the last of them: what kind of thing it names. */
  readonly head: string;
  /** The words themselves, folded, in their order. */
  readonly words: string;
  readonly language: string | null;
}

/** What a term is found by; null where none of its words is left. */
export function keyOf(term: string, language: string | null): TermKey | null {
  const tokens = analyse(term, language);
  const topical = tokens.filter(({ stop }) => !stop);
  const kept = topical.length > 0 ? topical : tokens;
  const head = kept.at(-1)?.term;
  if (head === undefined) return null;
  const stems = [...new Set(kept.map(({ term: stem }) => stem))].toSorted().join(' ');
  return { stems, head, words: kept.map(({ word }) => word).join(' '), language };
}

/** A key as one line. */
export function writeKey({ stems, head, words, language }: TermKey): string {
  return [stems, head, words, language ?? ''].join('\t');
}

/** What `writeKey` wrote. */
export function readKey(line: string): TermKey {
  const [stems = '', head = '', words = '', language = ''] = line.split('\t');
  return { stems, head, words, language: language === '' ? null : language };
}

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
  const letters = abbreviation.toLowerCase().replaceAll(/[^\p{L}]/gu, '');
  return (
    initials.length > 1 && initials[0] === letters[0] && initials.includes(letters.at(-1) ?? '')
  );
}
