import { findWords, fold } from '../../language/index.ts';
import { phrasesOf } from './question-words.ts';

/** A longer text says more than where to look. */
const LONGEST = 80;

const chapters = phrasesOf(({ chapters: list }) => list);
const refers = phrasesOf(({ refers: list }) => list);
const leftOut = phrasesOf(({ leftOut: list }) => list);
const stubs = phrasesOf(({ stubs: list }) => list);
const NUMBER = /^\d/u;
/** "8.3", not the time 12.00. */
const SECTION = /^\d{1,2}\.\d$/u;

/** Whether a short text only says where something is told: "see chapter 9", "komt terug bij 8.3". */
export function pointsElsewhere(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = foldedWords(text);
  return words.some((word, place) => {
    const isReferred = refers.has(words[place - 1] ?? '');
    // A number by itself is as often a value: "GDP growth: 6.5".
    if (SECTION.test(word)) return isReferred;
    const isPart = chapters.has(word) && NUMBER.test(words[place + 1] ?? '');
    return isPart && (isReferred || place + 2 === words.length);
  });
}

/** Whether a short text only says that something is not told: "jackknife: not this year". */
export function leavesOut(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = ` ${foldedWords(text).join(' ')} `;
  return [...leftOut].some((phrase) => words.includes(` ${phrase} `));
}

/** Whether a text is nothing but what stands where one stops: "Etc.", "Idem." */
export function isStub(text: string): boolean {
  return text.length <= LONGEST && stubs.has(foldedWords(text).join(' '));
}

function foldedWords(text: string): string[] {
  return Array.from(findWords(text), ({ text: word }) => fold(word));
}
