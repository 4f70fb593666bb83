import type { Match } from '../../text/highlight.ts';
import { languagePacks, toPhrases } from '../../../language/index.ts';

/** A name with so many letters around it is looked at. */
const AROUND = 50;

let known: { readonly before: RegExp; readonly after: RegExp } | undefined;

function patterns(): { readonly before: RegExp; readonly after: RegExp } {
  if (known) return known;
  known = {
    // "Volgens marktonderzoeker X": what X is may stand between.
    before: new RegExp(`(?<!\\p{L})(?:${collect('accordingTo')})\\s(?:\\p{L}+\\s){0,2}$`, 'iu'),
    after: new RegExp(`^\\s(?:${collect('tellers')}|${collect('askedBefore')})(?!\\p{L})`, 'iu'),
  };
  return known;
}

let narrowing: ReadonlySet<string> | undefined;
/** The word before a space: read backwards from there, which is tried at one place and not at each letter. */
const WORD_BEFORE = /(?<=([\p{L}-]{1,49}))\s/uy;

/** Whether the word before a match makes it a part of what is asked: "youth unemployment". */
export function narrows(text: string, start: number, matches: readonly Match[]): boolean {
  narrowing ??= new Set(
    Array.from(languagePacks.values(), ({ figures }) => [
      ...toPhrases(figures?.narrowing ?? ''),
      // "Per student" tells of no number of those.
      ...toPhrases(figures?.rateBases ?? ''),
    ]).flat(),
  );
  WORD_BEFORE.lastIndex = start - 1;
  const word = WORD_BEFORE.exec(text)?.[1];
  if (word === undefined || !narrowing.has(word.toLowerCase())) return false;
  return !matches.some((match) => match.start === start - word.length - 1);
}

function collect(name: 'accordingTo' | 'askedBefore' | 'tellers'): string {
  return Array.from(languagePacks.values(), ({ figures }) => [...toPhrases(figures?.[name] ?? '')])
    .flat()
    .toSorted((a, b) => b.length - a.length)
    .join('|');
}

/** Whether a name is of who tells a figure, and not whose it is: "volgens X", "X schat". */
export function tellsFigures(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const { before, after } = patterns();
  return (
    before.test(text.slice(Math.max(0, start - AROUND), start)) ||
    after.test(text.slice(end, end + AROUND))
  );
}
