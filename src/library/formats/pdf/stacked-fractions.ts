import type { Run } from './types.ts';

/** In sizes of the letters of the line: how far numerator and denominator stand from it. */
const LEAST_OFF = 0.2;
const MOST_OFF = 0.9;
/** What is nearer to a letter before it is raised and lowered beside that letter. */
const LEAST_GAP = 0.1;
const LEAST_GAP_TO_LETTER = 0.25;
const MOST_GAP = 1;
/** In sizes of their letters: how far their middles may lie apart. */
const OFF_MIDDLE = 0.15;
/** Runs that one of them is drawn in at most. */
const LONGEST = 12;
/** Signs that have limits above and below, and no fraction behind them so near. */
const HAS_LIMITS = /[∑∏∫⋃⋂]$/u;
/** One letter or number, or a function of something. */
const SIMPLE = /^(?:[\p{L}\p{N}.,]+|\p{L}+\([^()]*\))$/u;

interface Part {
  readonly runs: readonly Run[];
  readonly text: string;
  readonly x: number;
  readonly right: number;
}

/** A numerator above a line that is drawn, and the denominator below it → "a/b" on the line of the text. */
export function joinFractions(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (let at = 0; at < runs.length; at++) {
    const base = joined.at(-1);
    const run = runs[at];
    if (!run) break;
    const above = base && isOff(base, run, -1) ? takePart(runs, at) : null;
    const below = base && above ? takeBelow(runs, at + above.runs.length, base, above) : null;
    const length = (above?.runs.length ?? 0) + (below?.runs.length ?? 0);
    if (base && above && below && !isInBrackets(base, runs[at + length])) {
      joined.push(toRun(base, above, below));
      at += length - 1;
    } else joined.push(run);
  }
  return joined;
}

/** Whether it stands above (-1) or below (1) the line, as far as parts of a fraction do. */
function isOff(base: Run, run: Run, side: -1 | 1): boolean {
  const off = (side * (run.y - base.y)) / base.size;
  return off >= LEAST_OFF && off <= MOST_OFF && run.size <= 1.05 * base.size;
}

/** Runs on one line, in letters of one size. */
function takePart(runs: readonly Run[], from: number): Part | null {
  const first = runs[from];
  if (!first) return null;
  const taken: Run[] = [];
  for (const run of runs.slice(from, from + LONGEST + 1)) {
    const before = taken.at(-1);
    const isSame = Math.abs(run.y - first.y) < 0.5 && Math.abs(run.size - first.size) < 0.5;
    const goesOn = !before || (run.x >= before.right - 1 && run.x - before.right < run.size);
    if (!isSame || !goesOn) break;
    taken.push(run);
  }
  const last = taken.at(-1);
  if (!last || taken.length > LONGEST) return null;
  const text = taken.map((run) => run.text.trim()).join('');
  return { runs: taken, text, x: first.x, right: last.right };
}

function takeBelow(runs: readonly Run[], from: number, base: Run, above: Part): Part | null {
  const next = runs[from];
  const [numerator] = above.runs;
  if (!next || !numerator || !isOff(base, next, 1)) return null;
  const gap = (above.x - base.right) / base.size;
  const sign = base.text.trim();
  const least = /[\p{L}\p{N})\]}′]$/u.test(sign) ? LEAST_GAP_TO_LETTER : LEAST_GAP;
  const isApart = gap > least && gap < MOST_GAP && !HAS_LIMITS.test(sign);
  const below = takePart(runs, from);
  if (!below || !isApart || Math.abs(next.size - numerator.size) > 0.5) return null;
  const off = Math.abs((above.x + above.right) / 2 - (below.x + below.right) / 2);
  return off <= OFF_MIDDLE * next.size ? below : null;
}

/** Whether brackets stand directly around it: one number of many ("n over k") looks so as well. */
function isInBrackets(base: Run, next: Run | undefined): boolean {
  return /[(⎛]\s*$/u.test(base.text) && next !== undefined && /^\s*[)⎞]/u.test(next.text);
}

function toRun(base: Run, above: Part, below: Part): Run {
  return {
    ...base,
    text: `${bracket(above.text)}/${bracket(below.text)}`,
    x: Math.min(above.x, below.x),
    right: Math.max(above.right, below.right),
  };
}

function bracket(text: string): string {
  return SIMPLE.test(text) ? text : `(${text})`;
}
