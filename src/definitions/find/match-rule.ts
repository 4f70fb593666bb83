import type { Range } from '../../language/index.ts';
import type { Literal, Slot, WordPattern } from './compile-pattern.ts';
import type { Rule } from './language-rules.ts';

/** Where a rule's slots fall, before anyone looked at what stands in them. */
export interface RuleMatch {
  readonly term: Range;
  /** Which sides of the term are held by words of the pattern; the others by the sentence's ends. */
  readonly held: { readonly left: boolean; readonly right: boolean };
  readonly body: Range;
  readonly bodyHeld: { readonly left: boolean; readonly right: boolean };
}

/** Words of a pattern stand no further apart: a term, with an article and a bracket. */
const FARTHEST = 120;
/** A subject; and one with what stands between commas behind it. */
const LONGEST_SUBJECT = 90;
const LONGEST_ASIDE = 200;
/** As far as a body in brackets goes. */
const LONGEST_BRACKET = 300;

interface Side {
  readonly slot: Slot;
  readonly range: Range;
  readonly isHeld: boolean;
}

/**
 * Whether a rule may apply so far into a sentence. Most of the places where "is" stands are too far
 * for what stands before to be its subject.
 */
export function mayApply(
  { form }: Rule,
  pattern: WordPattern,
  text: string,
  from: number,
  at: number,
): boolean {
  if (form !== 'copula' || pattern.left.length !== 1 || at - from <= LONGEST_SUBJECT) return true;
  return at - from <= LONGEST_ASIDE && text.startsWith(', ', at - 2);
}

/** Matches a rule where its anchor stands in a sentence; null where the rest is not there. */
export function matchRule(
  { form, ahead }: Rule,
  pattern: WordPattern,
  text: string,
  sentence: Range,
  place: number,
): RuleMatch | null {
  const { anchor, left, right } = pattern;
  anchor.at.lastIndex = place;
  const found = anchor.at.exec(text)?.[0];
  if (found === undefined || place + found.length > sentence[1]) return null;
  const end = place + found.length;
  if (ahead) {
    ahead.lastIndex = end;
    if (!ahead.test(text)) return null;
  }
  const before = walkLeft(left, text, [sentence[0], place]);
  const bodyStart = anchor.ofBody ? place + found.search(anchor.ofBody) : end;
  const farthest = form === 'bracket' ? LONGEST_BRACKET : FARTHEST;
  const behind = walkRight(right, text, [bodyStart, sentence[1]], farthest);
  if (!before || !behind) return null;
  const sides = [
    ...before.map((side) => ({ ...side, held: { left: side.isHeld, right: true } })),
    ...behind.map((side) => ({ ...side, held: { left: true, right: side.isHeld } })),
  ];
  const term = sides.find(({ slot }) => slot !== 'BODY');
  const body = sides.find(({ slot }) => slot === 'BODY');
  if (!term || !body) return null;
  return { term: term.range, held: term.held, body: body.range, bodyHeld: body.held };
}

function walkLeft(parts: readonly (Slot | Literal)[], text: string, [from, to]: Range) {
  const sides: Side[] = [];
  let end = to;
  for (const [place, part] of parts.entries()) {
    if (typeof part !== 'string') continue;
    const next = parts[place + 1];
    if (next === undefined || typeof next === 'string') {
      sides.push({ slot: part, range: [from, end], isHeld: false });
      continue;
    }
    const start = Math.max(from, end - FARTHEST);
    const found = [...text.slice(start, end).matchAll(next.anywhere)].at(-1);
    if (!found) return null;
    const at = start + found.index;
    sides.push({ slot: part, range: [at + found[0].length, end], isHeld: true });
    end = at;
  }
  return sides;
}

function walkRight(
  parts: readonly (Slot | Literal)[],
  text: string,
  [from, to]: Range,
  farthest: number,
) {
  const sides: Side[] = [];
  let start = from;
  for (const [place, part] of parts.entries()) {
    if (typeof part !== 'string') continue;
    const next = parts[place + 1];
    if (next === undefined || typeof next === 'string') {
      sides.push({ slot: part, range: [start, to], isHeld: false });
      continue;
    }
    next.anywhere.lastIndex = 0;
    const found = next.anywhere.exec(text.slice(start, Math.min(to, start + farthest)));
    if (!found) return null;
    const at = start + found.index;
    sides.push({ slot: part, range: [start, at], isHeld: true });
    start = at + found[0].length;
  }
  return sides;
}
