import type { Cue, Line } from './types.ts';

/** Seconds between cues that follow each other at once. */
const AT_ONCE = 0.6;
/** Of a cue that only holds what was said while the next line rolls up. */
const AN_INSTANT = 0.1;
/** A shorter line may well be said twice. */
const LEAST_TELLING = 12;
/** From this share of cues on, the captions roll: each line is shown again above the next. */
const ROLLING = 0.4;
/** Lines that a screen has. */
const MOST_LINES = 4;

/** Captions that roll up the screen, or are in the file twice → each line once, when it comes. */
export function unroll(cues: readonly Cue[]): Cue[] {
  const rolling = read(cues, true).repeats > cues.length * ROLLING;
  return read(cues, !rolling).cues;
}

function read(cues: readonly Cue[], isCareful: boolean) {
  const kept: Cue[] = [];
  let shown: Line[] = [];
  let end = -Infinity;
  let repeats = 0;
  for (const cue of cues) {
    const isNext = cue.start <= end + AT_ONCE;
    const repeated = isNext ? countRepeated(shown, cue.lines) : 0;
    const again = cue.lines.slice(0, repeated).map(({ text }) => text);
    const isRolled = repeated < cue.lines.length || cue.end - cue.start < AN_INSTANT;
    const isTelling = cue.start < end || isRolled || again.join(' ').length >= LEAST_TELLING;
    const from = isTelling || !isCareful ? repeated : 0;
    if (from > 0 && isTelling) repeats++;
    const fresh = growing(shown.at(-1), cue.lines.slice(from), isNext);
    if (fresh.length > 0) kept.push({ ...cue, lines: fresh });
    shown = [...(isNext ? shown : []), ...cue.lines.slice(from)].slice(-MOST_LINES);
    end = Math.max(cue.end, isNext ? end : -Infinity);
  }
  return { cues: kept, repeats };
}

/** How many of the first lines are the last that were shown. */
function countRepeated(shown: readonly Line[], lines: readonly Line[]): number {
  for (let count = Math.min(shown.length, lines.length); count > 0; count--) {
    const last = shown.slice(-count);
    if (last.every(({ text }, place) => text === lines[place]?.text)) return count;
  }
  return 0;
}

/** A line that is shown word by word: only what is new of it. */
function growing(before: Line | undefined, lines: readonly Line[], isNext: boolean): Line[] {
  const [first, ...others] = lines;
  if (!first || !before || !isNext || !first.text.startsWith(`${before.text} `)) return [...lines];
  return [{ ...first, text: first.text.slice(before.text.length + 1) }, ...others];
}
