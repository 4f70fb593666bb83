import { fold, languagePacks, type Range, toPhrases } from '../../../language/index.ts';

/** Longest name of what is explained, in words and in characters. */
const MOST_WORDS = 8;
const LONGEST = 100;
/** A sentence ends there and goes on with another. */
const SENTENCE_END = /[.!?…]["'”’)]*\s+["'“‘(]*\p{Lu}/u;
/** Figures, times, dates and money begin so; "5G", "2e" and "3D-print" do not. */
const FIGURE = /^[^\p{L}\p{N}]*(?:\p{N}[\p{N}.,:/-]*(?![\p{L}\p{N}])|\p{Sc})/u;
/** "Figure 3", "Week 12": a place in the material. */
const NUMBERED_PLACE = /^\p{L}+\.?\s\p{N}+[a-z]?$/u;
const ADDRESS = /^(?:https?|www|mailto|ftp)\b/iu;

let labels: ReadonlySet<string> | null = null;

/** What stands before a colon in some language and names nothing: "note", "for example"; folded. */
function notNames(): ReadonlySet<string> {
  labels ??= new Set(
    [...languagePacks.values()].flatMap(({ definitions }) =>
      Array.from(toPhrases(definitions?.notLabels ?? ''), fold),
    ),
  );
  return labels;
}

/** A stretch of a text without the white space and the marks around it, if it can be a name. */
export function readName(text: string, [from, to]: Range, most = MOST_WORDS): Range | null {
  const stretch = text.slice(from, to);
  const [before = ''] = /^[\s"“”„‘«*_]*/u.exec(stretch) ?? [];
  const [behind = ''] = /[\s:;,.=–—"“”’»*_-]*$/u.exec(stretch.slice(before.length)) ?? [];
  const name = stretch.slice(before.length, stretch.length - behind.length);
  const start = from + before.length;
  return isName(name, most) ? [start, start + name.length] : null;
}

/** Whether some words can name what is explained, by their form. */
function isName(name: string, most: number): boolean {
  if (name.length > LONGEST || !/\p{L}/u.test(name) || /[?!]$/u.test(name)) return false;
  if (FIGURE.test(name) || ADDRESS.test(name) || NUMBERED_PLACE.test(name)) return false;
  if (SENTENCE_END.test(name) || name.split(/\s+/u).length > most) return false;
  return !notNames().has(fold(name));
}

/** Whether a stretch of text has at least so many words. */
export function hasWords(text: string, least: number): boolean {
  // Not more of a long text than it takes.
  return (text.slice(0, 400).match(/\p{L}[\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0) >= least;
}
