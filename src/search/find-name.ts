import { fold } from '../language/fold.ts';
import type { Range } from '../language/range.ts';
import { findWords, type Word } from '../language/words.ts';

/** What may stand between two words of one name: no comma, no end of a sentence. */
const JOINT = /^[ \u00a0\u202f]?[-–.'’&/·+]?[ \u00a0\u202f]?$/u;
const SENTENCE_END = /[.]\s/u;

/**
 * Where a name stands in a text: as whole words, in any case and with or without accents. Behind
 * an apostrophe or a hyphen another word may follow ("Acme's", "Acme-winkels"), never a letter.
 */
export function findName(name: string, text: string): Range[] {
  const wanted = splitName(name);
  if (wanted.length === 0) return [];
  const words = Array.from(findWords(text));
  const folded = words.map((word) => fold(word.text));
  const found: Range[] = [];
  for (let at = 0; at + wanted.length <= words.length; at++) {
    if (!wanted.every((word, place) => folded[at + place] === word)) continue;
    const named = words.slice(at, at + wanted.length);
    if (!isJoined(named, text)) continue;
    found.push([named[0]?.start ?? 0, named.at(-1)?.end ?? 0]);
    at += wanted.length - 1;
  }
  return found;
}

/** The folded words of a name. */
export function splitName(name: string): string[] {
  return Array.from(findWords(name), (word) => fold(word.text));
}

function isJoined(named: readonly Word[], text: string): boolean {
  return named.every((word, place) => {
    const next = named[place + 1];
    if (!next) return true;
    const between = text.slice(word.end, next.start);
    return JOINT.test(between) && !SENTENCE_END.test(between);
  });
}
