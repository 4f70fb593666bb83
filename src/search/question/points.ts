import { findWords, fold } from '../../language/index.ts';
import type { Passage } from '../../library/index.ts';
import type { Query } from '../types.ts';
import { phrasesOf, questionWords } from './question-words.ts';

/** A longer text says more than where to look. */
const LONGEST = 80;

const chapters = phrasesOf(({ chapters: list }) => list);
const refers = phrasesOf(({ refers: list }) => list);
const leftOut = phrasesOf(({ leftOut: list }) => list);
const stubs = phrasesOf(({ stubs: list }) => list);
const aims = [...questionWords.values()].flatMap((words) => words.aims);
const overviews = phrasesOf(({ overviews: list }) => list);
const courses = phrasesOf(({ course: list }) => list);
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

/** Whether a question is about the course: what need not be learnt for a test is an answer to it. */
export function asksOfCourse({ words }: Pick<Query, 'words'>): boolean {
  return words.some(({ word }) => courses.has(word));
}

/** Whether a text is nothing but what stands where one stops: "Etc.", "Idem." */
export function isStub(text: string): boolean {
  return text.length <= LONGEST && stubs.has(foldedWords(text).join(' '));
}

/** Words that may stand between those of a phrase: "after this lab you can". */
const LEFT_OUT = 3;

/**
 * Whether a passage only says what is to be learnt or to come, by what stands right above it: "after
 * this course you can", and below it "explain osmosis"; "Contents".
 */
export function namesAim({ heading, parents }: Pick<Passage, 'heading' | 'parents'>): boolean {
  return [heading, parents[0]].some((above) => {
    if (above === null || above === undefined || above.length > LONGEST) return false;
    const words = foldedWords(above);
    return overviews.has(words.join(' ')) || aims.some((phrase) => standsIn(phrase, words));
  });
}

/** Whether the words of a phrase stand there in their order, near to each other. */
function standsIn(phrase: readonly string[], words: readonly string[]): boolean {
  let last = -1;
  return phrase.every((word, place) => {
    const at = words.indexOf(word, last + 1);
    const isNear = at >= 0 && (place === 0 || at - last <= LEFT_OUT + 1);
    last = at;
    return isNear;
  });
}

function foldedWords(text: string): string[] {
  return Array.from(findWords(text), ({ text: word }) => fold(word));
}
