import { phraseAt } from '../../read/index.ts';
import type { FigureRole } from '../../types.ts';
import type { FigureReading } from '../figure-reading.ts';
import type { BareFigure } from '../found.ts';
import { countBefore } from '../in-order.ts';
import type { RoleRow } from './row.ts';
import { isEndOfChange } from './earlier/becomes.ts';
import {
  FARTHEST,
  beforeOf,
  isSoon,
  laterOf,
  leadOf,
  nextAlikeOf,
  nextFirstOf,
  type Roled,
} from './neighbours.ts';
import { findSummands } from './parts/summands.ts';
import { roleRows } from './rows.ts';

/** What is told of a text as a whole: where it begins to suppose, and which figures add up to others. */
interface OfText {
  readonly supposed: number;
  readonly summands: ReadonlySet<number>;
}

/** What is counted may be told by another count that is so many times as large at most. */
const NEAR = 10;

/** What a figure of a text is besides a result, or null; of one measure the latest is the result. */
export function findRoles(reading: FigureReading, all: readonly Roled[]): (FigureRole | null)[] {
  const supposed = findSupposed(reading);
  // Columns of a row say what they are themselves.
  const summands: ReadonlySet<number> = reading.isRow ? new Set() : findSummands(all);
  const told: (FigureRole | null)[] = [];
  for (const [at, one] of all.entries())
    told.push(
      findRow(reading, all, one, at, told.at(-1) ?? null, { supposed, summands })?.role ?? null,
    );
  const latest = new Map<string, number>();
  const keys = keysOf(all);
  for (const [at, one] of all.entries()) {
    const { year } = one.context;
    const key = keys[at] ?? '';
    // What is to come is no later result.
    if (year === null || told[at] === 'forecast') continue;
    latest.set(key, Math.max(year, latest.get(key) ?? year));
  }
  return all.map((one, at) => {
    const { year } = one.context;
    const isOlder = year !== null && year < (latest.get(keys[at] ?? '') ?? 0);
    return told[at] ?? (isOlder ? 'earlier' : null);
  });
}

/** What each measures; a bare number counts what the one before it in its sentence does, or else behind it. */
function keysOf(all: readonly Roled[]): string[] {
  let counted: string | null = null;
  return all.map(({ found: { figure }, sentence, isCarried }, at) => {
    const isFirst = all[at - 1]?.sentence[0] !== sentence[0];
    const after = all[at + 1]?.sentence[0] === sentence[0] ? all[at + 1]?.found.figure : undefined;
    const isSame = isFirst && isCarried && isNearIn(figure, all[at - 1]?.found.figure);
    if (figure.counted !== null) ({ counted } = figure);
    // "There were 900 badgers. By 2020 there were 1,200."
    else if (isSame && counted !== null) return `count ${counted}`;
    // "In 2019 kwamen er 80, in 2023 112 deelnemers"
    else if (isFirst) counted = isNearIn(figure, after) ? after.counted : null;
    return `${figure.kind} ${figure.unit ?? (figure.kind === 'count' ? counted : null)}`;
  });
}

/** Whether two counts are near enough to be of the same things. */
function isNearIn(one: BareFigure, other: BareFigure | undefined): other is BareFigure {
  if (one.kind !== 'count' || other?.kind !== 'count') return false;
  const [a, b] = [one.value ?? 0, other.value ?? 0];
  return a < b * NEAR && b < a * NEAR;
}

/** The first row that tells what a figure is. */
function findRow(
  reading: FigureReading,
  all: readonly Roled[],
  one: Roled,
  at: number,
  roleBefore: FigureRole | null,
  { supposed, summands }: OfText,
): RoleRow | undefined {
  const { found, sentence, clause, context, isAsked } = one;
  const { candidate } = found;
  const first = Math.max(candidate.first - FARTHEST, countBefore(reading.tokens, clause[0]));
  const next = Math.min(candidate.next + FARTHEST, countBefore(reading.tokens, clause[1]));
  const told = {
    reading,
    found,
    first,
    next,
    year: context.year,
    hasCue: tells(reading, first, next),
    isAsked,
    opening: countBefore(reading.tokens, sentence[0]),
    isSupposed: supposed <= sentence[0],
    isSummand: summands.has(at),
    isFirst: all[at - 1]?.sentence[0] !== sentence[0],
    lead: leadOf(reading, all, at),
    after: all[at + 1]?.sentence[0] === sentence[0] ? (all[at + 1]?.found ?? null) : null,
    nextFirst: nextFirstOf(reading, all, at),
    nextAlike: nextAlikeOf(reading, all, at),
    later: laterOf(all, at),
    yearBefore: all[at - 1]?.context.year,
    before: beforeOf(all, at),
    roleBefore,
    soonBefore: () => isSoon(reading, all, at - 1),
  };
  // "It had been lowered from 29 to 27": what a change ends in is how it was since.
  const mayBeEarlier = !isEndOfChange(reading, found);
  return roleRows.find(({ role, test }) => (mayBeEarlier || role !== 'earlier') && test(told));
}

/** Where the first sentence begins that supposes something; what follows goes on from there. */
function findSupposed(reading: FigureReading): number {
  const { tokens, sentences, lexicon } = reading;
  if (lexicon.suppositions.size === 0) return Infinity;
  const first = sentences.find(
    ([from]) => phraseAt(reading, countBefore(tokens, from), lexicon.suppositions) !== null,
  );
  return first?.[0] ?? Infinity;
}

function tells({ tokens, lexicon }: FigureReading, first: number, next: number): boolean {
  for (let place = first; place < next; place++) {
    if (lexicon.roleCues.has(tokens[place]?.lower ?? '')) return true;
  }
  return false;
}
