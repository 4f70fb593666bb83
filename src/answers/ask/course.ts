import { getWordAnalyser } from '../../analysis/index.ts';
import { findWords, toArabic } from '../../language/index.ts';
import { type Block, isHeadingBlock, type Source } from '../../library/index.ts';
import type { Query } from '../../search/index.ts';
import type { FoundHeading } from '../types.ts';

/** A heading that was asked for, and the blocks below it. */
export interface CoursePart {
  readonly heading: FoundHeading;
  /** The last block below the heading. */
  readonly to: number;
}

/**
 * The part of the course that a question asks for: the heading that bears the words and the number,
 * by itself or with those above it ("Samenvatting" under "Hoofdstuk 4"). Null where there is none.
 */
export function findCoursePart(query: Query, sources: readonly Source[]): CoursePart | null {
  const counted = query.reference?.[1];
  const words = query.words.map(({ word }, place) => (place === counted ? toArabic(word) : word));
  // Of "summary of chapter 6 memory" the chapter must be there; the rest tells which of two it is.
  const reference = query.reference?.map((place) => words[place] ?? '') ?? null;
  let best: { part: CoursePart; score: number } | null = null;
  for (const source of sources) {
    for (const { number, above } of headingsOf(source)) {
      const text = source.blocks[number - 1]?.text ?? '';
      const own = wordsOf(text, source.language);
      const outer = above.flatMap((heading) => wordsOf(heading, source.language));
      const score = scoreHeading(words, reference, own, outer);
      if (score > (best?.score ?? 0)) best = { part: toPart(source, number), score };
    }
  }
  return best?.part ?? null;
}

/** A heading by its number, with the texts of those above it. */
interface PlacedHeading {
  readonly number: number;
  readonly above: readonly string[];
}

function headingsOf({ blocks }: Source): PlacedHeading[] {
  const open: { text: string; level: number }[] = [];
  return blocks.flatMap((block, place): PlacedHeading[] => {
    if (block.kind !== 'heading') return [];
    const level = block.level ?? 1;
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    const above = open.map(({ text }) => text);
    open.push({ text: block.text, level });
    return [{ number: place + 1, above }];
  });
}

/**
 * How well a heading is what was asked, 0 for not: all numbers and at least one more must stand in it
 * or above, and something of it in itself. A heading that begins with the number bears it: "4 Handel".
 */
function scoreHeading(
  asked: readonly string[],
  reference: readonly string[] | null,
  own: readonly string[],
  above: readonly string[],
): number {
  const all = new Set([...above, ...own]);
  const isOwn = asked.filter((word) => own.includes(word)).length;
  if (isOwn === 0) return 0;
  const numbers = asked.filter(isNumber);
  const names = asked.filter((word) => !isNumber(word));
  const bears = numbers.every((number) => all.has(number) || own[0] === number);
  const named = names.filter((word) => all.has(word)).length;
  const begins = numbers.length > 0 && own[0] === numbers[0];
  // "5:154" is hardly anything else than the article.
  const isTelling = bears && numbers.some((number) => /\d[:.]\d/u.test(number));
  if (!bears || (named === 0 && !begins && !isTelling)) return 0;
  // "Midterm exam" is not every "Exam".
  if (numbers.length === 0 && named < names.length) return 0;
  if (reference && !begins && !isTelling && !standsIn(reference, [...above, ...own])) return 0;
  // Of a chapter's headings the one that says it itself, else the first below it.
  return named * 2 + isOwn + (begins || own[0] === names[0] ? 1 : 0);
}

/** Whether the name of a part and its number stand one behind the other. */
function standsIn([name, number]: readonly string[], words: readonly string[]): boolean {
  return words.some((word, place) => word === name && words[place + 1] === number);
}

function wordsOf(text: string, language: string | null): string[] {
  const analyseWord = getWordAnalyser(language);
  // "IV" of "Hoofdstuk IV" is the number that people ask for.
  return Array.from(findWords(text), ({ text: word }) => toArabic(analyseWord(word).word));
}

function isNumber(word: string): boolean {
  return /^\d/u.test(word);
}

function toPart({ file, blocks }: Source, number: number): CoursePart {
  const level = blocks[number - 1]?.level ?? 1;
  const isEnd = (block: Block) => isHeadingBlock(block) && (block.level ?? 1) <= level;
  const end = blocks.findIndex((block, place) => place >= number && isEnd(block));
  const to = end < 0 ? blocks.length : end;
  const outline = blocks.slice(number, to).filter(isHeadingBlock);
  const text = blocks[number - 1]?.text ?? '';
  return { heading: { number, text, file, outline: outline.map((block) => block.text) }, to };
}
