import { joinFraction, partMixedNumbers } from '../parts/join-fraction.ts';
import { joinScript } from '../parts/join-script.ts';
import { raise } from '../parts/raise.ts';
import { composeAccents } from './compose-accents.ts';
import { MARK } from './mark.ts';
import type { Lead, Run, Segment } from './types.ts';

/** In sizes of the letters: a wider gap is one between cells or columns. */
const WIDEST_SPACE = 1;
/** A narrower gap is none: letters are moved a little towards each other. */
const NARROWEST_SPACE = 0.15;
const LEAST_LOWERED = 0.1;
/** Longer than what stands raised or lowered in a line. */
const LONGEST_SCRIPT = 12;
/** Of letters in the size of the line that are raised a little, as in "2e". */
const MOST_IN_SIZE = 3;

interface Draft {
  runs: Run[];
  main: Run;
  x: number;
  right: number;
  text: string;
  lead: Lead;
}

/** Runs in the order in which the file draws them → segments. Raised and lowered letters join their line. */
export function joinRuns(runs: readonly Run[]): Segment[] {
  const drafts: Draft[] = [];
  for (const run of runs) {
    const last = drafts.at(-1);
    if (last && follows(last, run)) append(last, run);
    else {
      const { x, right, text, font } = run;
      const lead = { start: 0, end: text.length, font };
      drafts.push({ runs: [run], main: run, x, right, text, lead });
    }
  }
  return drafts.map((draft, order) => ({
    text: asRead(draft.text),
    x: draft.x,
    right: draft.right,
    y: draft.main.y,
    size: sizeOf(draft),
    font: draft.main.font,
    lead: leadAsRead(draft),
    tag: draft.main.tag,
    isUniform: draft.runs.every(({ font }) => font === draft.main.font),
    order,
  }));
}

const NEGATED = /\u0338\s?([=<>≡∼≃≈∈∋⊂⊃⊆⊇≤≥|])/gu;

/** The text with what a font draws in pieces as it is read. */
function asRead(text: string): string {
  return partMixedNumbers(composeAccents(text)).replace(NEGATED, (_, sign: string) =>
    `${sign}\u0338`.normalize('NFC'),
  );
}

function leadAsRead({ text, lead }: Draft): Lead {
  const [start, end] = [lead.start, lead.end].map((place) => asRead(text.slice(0, place)).length);
  return { ...lead, start: start ?? 0, end: end ?? 0 };
}

function follows({ main, x, right }: Draft, run: Run): boolean {
  const gap = run.isRightToLeft ? x - run.right : run.x - right;
  const size = Math.max(main.size, run.size);
  const isNear = gap < WIDEST_SPACE * size && gap > -0.5 * size;
  const isClose = Math.abs(gap) < NARROWEST_SPACE * size && run.text.length <= MOST_IN_SIZE;
  const most = isSameSize(main, run) && !isClose ? 0.3 : 0.6;
  return isNear && Math.abs(run.y - main.y) < most * size;
}

function append(draft: Draft, run: Run): void {
  const gap = run.isRightToLeft ? draft.x - run.right : run.x - draft.right;
  const isApart =
    (gap > NARROWEST_SPACE * run.size || comesDown(draft, run)) && !/\s$/u.test(draft.text);
  const own = isRaised(draft.main, run) ? raiseRun(run.text) : run.text;
  if (isRaised(run, draft.main)) draft.text = raise(draft.text);
  const { length } = draft.text;
  const isSmall = run.size < 0.85 * draft.main.size || draft.text.endsWith('⁄');
  const fraction = isSmall ? joinFraction(draft.text, own) : null;
  const script = own === run.text && !isApart ? joinOffLine(draft, run) : null;
  draft.text = fraction ?? script ?? draft.text + (isApart && !/^\s/u.test(own) ? ` ${own}` : own);
  const { lead } = draft;
  if (
    lead.end === length &&
    (lead.font === run.font || MARK.test(draft.text.slice(0, length).trim()))
  ) {
    const start = lead.font === run.font ? lead.start : draft.text.length - own.length;
    draft.lead = { start, end: draft.text.length, font: run.font };
  }
  draft.x = Math.min(draft.x, run.x);
  draft.right = Math.max(draft.right, run.right);
  draft.runs.push(run);
  if (weight(run) > weight(draft.main)) draft.main = run;
}

/**
 * Whether a word follows letters in the size of the line that are raised a little ("2e druk"): how wide
 * those are is not known.
 */
function comesDown({ main, runs }: Draft, run: Run): boolean {
  const before = runs.at(-1);
  if (!before || before === main || !isSameSize(before, main)) return false;
  const isUp = main.y - before.y > LEAST_LOWERED * main.size;
  return isUp && Math.abs(run.y - main.y) < 1 && /^\p{L}{2}/u.test(run.text);
}

/** Raised digits, and a sign that a file draws by itself before them. */
function raiseRun(text: string): string {
  const sign = text.trim();
  if (sign === '+') return '⁺';
  return sign === '-' || sign === '−' ? '⁻' : raise(text);
}

/** The text with letters behind it that stand raised or lowered and are part of a formula; or null. */
function joinOffLine({ text, main }: Draft, run: Run): string | null {
  if (run.text.length > LONGEST_SCRIPT) return null;
  const isLowered = run.size < 0.85 * main.size && run.y - main.y > LEAST_LOWERED * main.size;
  return isRaised(main, run) || isLowered ? joinScript(text, run.text, !isLowered) : null;
}

function weight({ text, size }: Run): number {
  return text.length * size * size;
}

/** The size of the largest word: code in smaller letters does not make the line a small one. */
function sizeOf({ runs, main }: Draft): number {
  const words = runs.filter(
    ({ y, text }) => Math.abs(y - main.y) < LEAST_LOWERED * main.size && /\p{L}{3}/u.test(text),
  );
  return words.reduce((most, { size }) => Math.max(most, size), main.size);
}

function isSameSize(one: Run, other: Run): boolean {
  return Math.abs(one.size - other.size) < 0.1 * one.size;
}

function isRaised(base: Run, run: Run): boolean {
  return run.size < 0.85 * base.size && base.y - run.y > LEAST_LOWERED * base.size;
}
