import { findWords } from '../../../language/index.ts';
import { draw } from '../text/chance.ts';
import type { FigureCandidate } from './candidates.ts';
import { nearFirst, nearness } from '../text/nearness.ts';
import { NUMBER } from './told.ts';
import { likeness, stemsOf } from '../text/words.ts';

/** How far apart a choice and the answer may be, and must be: as multiples. */
const FARTHEST = 6;
/** The same of a figure of another source, which is of another subject. */
const FARTHEST_ELSEWHERE = 4;
const NEAREST = 1.08;
/** Sentences with so many words in common may tell the same. */
const SAME = 0.6;
/** Figures that are looked at, where there are many. */
const MOST_TRIED = 400;

const NUMBERS = new RegExp(NUMBER, 'gu');

/** What of figures stands on the choices: all of them, or their digits, where the card shows the rest. */
export type FigurePart = 'whole' | 'number';

/**
 * Other figures that are written alike, of about the same size and surely not the answer, the best
 * first: of the same source, of the same things, near in size, as round.
 */
export function otherFigures(
  asked: FigureCandidate,
  alike: readonly FigureCandidate[],
  part: FigurePart,
  seed: number,
): FigureCandidate[] {
  const sizeOf = ({ value, number }: FigureCandidate) => (part === 'whole' ? value : number);
  const own = sizeOf(asked);
  const telling = tellingOf(asked);
  const isShown = visibleIn(asked);
  const scored = nearFirst(asked, alike, MOST_TRIED, seed)
    .filter((other) => fits(asked, other, sizeOf) && !isShown(other, sizeOf(other)))
    .map((other) => ({
      other,
      score: scoreOf(asked, other, sizeOf) + draw(seed, asked.label, other.label),
    }))
    .toSorted((a, b) => b.score - a.score);
  const known: number[] = [own];
  const others = scored.flatMap(({ other }) => {
    if (known.some((size) => !isApart(size, sizeOf(other)))) return [];
    if (!areOfTwo(asked, other) && likeness(telling, tellingOf(other)) >= SAME) return [];
    known.push(sizeOf(other));
    return [other];
  });
  return others;
}

/** Whether two sentences tell of two things: in one source, of two years, of two that are named. */
function areOfTwo(asked: FigureCandidate, other: FigureCandidate): boolean {
  if (asked.passage.source === other.passage.source) return true;
  const [a, b] = [asked.figure.context.year, other.figure.context.year];
  if (a !== null && b !== null && a !== b) return true;
  const [own, names] = [namesIn(asked), namesIn(other)];
  const isOther = [...own].some((name) => !names.has(name));
  return isOther && [...names].some((name) => !own.has(name));
}

/** Words with a capital behind the first; where all nouns have one, two sentences are of two things. */
function namesIn({
  passage: { text },
  figure: { sentence },
}: FigureCandidate): ReadonlySet<string> {
  const words = Array.from(findWords(text.slice(...sentence)), (word) => word.text);
  return new Set(words.slice(1).filter((word) => /^\p{Lu}/u.test(word)));
}

/** The sign by which thousands are set apart. */
const GROUPED = /\p{N}([., '’\u00a0\u202f])\p{N}{3}(?!\p{N})/u;

function fits(
  asked: FigureCandidate,
  other: FigureCandidate,
  sizeOf: (one: FigureCandidate) => number,
): boolean {
  const { label, figure, passage } = asked;
  const [size, size2] = [sizeOf(asked), sizeOf(other)];
  if (Math.sign(size) !== Math.sign(size2) || size === 0) return false;
  if (figure.kind === 'percentage' && isPart(size) !== isPart(size2)) return false;
  const areLong = [label, other.label].every((text) => text.replace(/\P{N}/gu, '').length >= 4);
  if (areLong && GROUPED.exec(label)?.[1] !== GROUPED.exec(other.label)?.[1]) return false;
  const isNear = nearness(passage, other.passage) === 1;
  const farthest = isNear ? FARTHEST : FARTHEST_ELSEWHERE;
  return isApart(size, size2) && ratio(size, size2) <= farthest;
}

/** "200 % of the stars" is ruled out by itself. */
function isPart(percentage: number): boolean {
  return Math.abs(percentage) <= 100;
}

function ratio(a: number, b: number): number {
  const [low, high] = [Math.min(Math.abs(a), Math.abs(b)), Math.max(Math.abs(a), Math.abs(b))];
  return high / low;
}

function isApart(a: number, b: number): boolean {
  return ratio(a, b) >= NEAREST;
}

/** What the card shows already is no choice. */
function visibleIn({
  passage: { text },
  figure,
  context: { beside },
}: FigureCandidate): (other: FigureCandidate, size: number) => boolean {
  const [from, to] = figure.sentence;
  const values = new Set(
    beside.flatMap(({ start, end, value, to: upper }) =>
      start >= from && end <= to ? [value ?? 0, upper ?? value ?? 0] : [],
    ),
  );
  const numbers = new Set(text.slice(from, to).match(NUMBERS));
  return ({ digits }, size) => values.has(size) || numbers.has(digits);
}

function tellingOf({ passage: { text }, figure, language }: FigureCandidate): ReadonlySet<string> {
  const { start, end, sentence } = figure;
  return stemsOf(`${text.slice(sentence[0], start)} ${text.slice(end, sentence[1])}`, language);
}

function scoreOf(
  asked: FigureCandidate,
  other: FigureCandidate,
  sizeOf: (one: FigureCandidate) => number,
): number {
  return (
    2.5 * nearness(asked.passage, other.passage) +
    (asked.passage.source === other.passage.source &&
    asked.passage.heading === other.passage.heading
      ? 0.5
      : 0) +
    (asked.figure.counted === other.figure.counted ? 1 : 0) -
    Math.log2(ratio(sizeOf(asked), sizeOf(other))) -
    Math.abs(digitsOf(asked) - digitsOf(other)) / 2
  );
}

/** Digits without the noughts at the end: how round a figure is. */
function digitsOf({ label }: FigureCandidate): number {
  return label.replace(/\P{N}/gu, '').replace(/0+$/u, '').length;
}
