import { NUMBERED } from '../parts/list-marks.ts';

/** Longest heading, and how many there are at least. */
const LONGEST = 70;
const FEWEST = 2;

/** "2. Piaget", at the margin and without the end of a sentence. */
const HEADING = /^\d{1,2}(?:\.\d{1,2}){0,2}[.)]?\s+\p{Lu}[^.!?;:]*[^.!?;:,\s]\s*$/u;

/** Whether a line may be a heading with its number. */
export function isNumberedHeading(line: string): boolean {
  return line.length <= LONGEST && HEADING.test(line);
}

/**
 * Whether the numbers at the start of paragraphs are those of headings: text stands below them, and
 * not the next item of a list. One vote for the whole text.
 */
export function numbersHeadings(runs: readonly (readonly string[])[]): boolean {
  const numbered = runs.flatMap(([first = '', second], place) => {
    if (!isNumberedHeading(first)) return [];
    const below = second ?? runs[place + 1]?.[0] ?? '';
    // What is moved in goes on an item.
    return [below !== '' && !/^\s/u.test(below) && !NUMBERED.test(below)];
  });
  const headings = numbered.filter(Boolean).length;
  return headings >= FEWEST && headings * 4 >= numbered.length * 3;
}
