import { fold } from '../letters/fold.ts';
import type { Range } from '../range.ts';
import { findWords, type Word } from '../words/words.ts';

/** What may stand between two words of one name, whatever the name itself has there. */
const JOINT = /^[ \u00a0\u202f]?[-–.'’&/·+]?[ \u00a0\u202f]?$/u;
const SENTENCE_END = /[.]\s/u;

/**
 * Where a name (or a phrase) stands in a text: as whole words, in any case and with or without
 * accents. Behind an apostrophe or a hyphen another word may follow ("Acme's", "Acme-winkels"),
 * never a letter. A comma or the end of a sentence inside it must stand in the name as well.
 */
export function findName(name: string, text: string): Range[] {
  return createNameFinder(text)(name);
}

/** Finds names in one text, whose words are read once, where the first is looked for. */
export function createNameFinder(text: string): (name: string) => Range[] {
  let read: WordsOfText | undefined;
  const find = (name: string) => findSpelling(name, text, (read ??= readWords(text)));
  return (name) =>
    spellJoint(name)
      .flatMap(find)
      .toSorted(([a], [b]) => a - b);
}

/** "Brixum & Zonen" is "Brixum and Zonen" and "Brixum en Zonen" too. */
function spellJoint(name: string): string[] {
  if (!AND.test(name)) return [name];
  return [' & ', ' and ', ' en '].map((joint) => name.replace(AND, joint));
}

/** The only "and" of a name; without spaces ("R&D") it is none. */
const AND = /(?<=^\S+) (?:&|and|en) (?=\S+$)/u;

function findSpelling(name: string, text: string, { words, folded }: WordsOfText): Range[] {
  const wanted = readWords(name);
  if (wanted.folded.length === 0) return [];
  const joints = readJoints(wanted.words, name);
  const found: Range[] = [];
  for (let at = 0; at + wanted.folded.length <= words.length; at++) {
    if (!wanted.folded.every((word, place) => folded[at + place] === word)) continue;
    const named = words.slice(at, at + wanted.folded.length);
    const own = readJoints(named, text);
    if (!own.every((joint, place) => joint === joints[place] || isJoint(joint))) continue;
    found.push([named[0]?.start ?? 0, named.at(-1)?.end ?? 0]);
    at += wanted.folded.length - 1;
  }
  return found;
}

/** The folded words of a name. */
export function splitName(name: string): string[] {
  return readWords(name).folded;
}

interface WordsOfText {
  readonly words: readonly Word[];
  readonly folded: string[];
}

function readWords(text: string): WordsOfText {
  const words = Array.from(findWords(text));
  return { words, folded: words.map((word) => fold(word.text)) };
}

/** What stands between each word and the next. */
function readJoints(words: readonly Word[], text: string): string[] {
  return words.slice(1).map((word, place) => text.slice(words[place]?.end, word.start));
}

function isJoint(between: string): boolean {
  return JOINT.test(between) && !SENTENCE_END.test(between);
}
