import type { Range } from '../../../language/index.ts';
import { phraseAt } from '../../read/index.ts';
import type { FigureContext, FigureReach, FigureRole } from '../../types.ts';
import type { FigureReading } from '../figure-reading.ts';
import type { BareFigure, Found } from '../found.ts';
import { countBefore } from '../in-order.ts';
import type { RoleRow } from './row.ts';
import { isEndOfChange } from './earlier/becomes.ts';
import { findSummands } from './parts/summands.ts';
import { roleRows } from './rows.ts';
import { holds, isAlike } from './told.ts';

/** A figure with what tells its role. */
export interface Roled {
  readonly found: Found;
  readonly sentence: Range;
  readonly clause: Range;
  readonly context: FigureContext;
  readonly isAsked: boolean;
  readonly isCarried: boolean;
  readonly reach: FigureReach | null;
}

/** What is told of a text as a whole: where it begins to suppose, and which figures add up to others. */
interface OfText {
  readonly supposed: number;
  readonly summands: ReadonlySet<number>;
}

/** Tokens that are looked at to either side: a longer clause is a list of figures. */
const FARTHEST = 60;

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

/** Where the words begin that lead to a figure; "tien jaar" of "tien jaar geleden" is among them. */
function leadOf({ tokens }: FigureReading, all: readonly Roled[], at: number): number {
  const [own, before] = [all[at], all[at - 1]];
  if (!own) return 0;
  const { first } = own.found.candidate;
  let lead = Math.max(first - FARTHEST, countBefore(tokens, own.sentence[0]));
  if (before && before.sentence[0] === own.sentence[0]) {
    const { figure, candidate } = before.found;
    lead = Math.max(lead, figure.kind === 'duration' ? candidate.first : candidate.next);
  }
  for (let place = first - 1; place > lead; place--) {
    if (tokens[place]?.text === ';') return place + 1;
  }
  return lead;
}

/** Whether a figure is told to be of soon. */
function isSoon(reading: FigureReading, all: readonly Roled[], at: number): boolean {
  const own = all[at];
  if (!own || reading.lexicon.soons.size === 0) return false;
  return holds(reading, leadOf(reading, all, at), own.found.candidate.first, reading.lexicon.soons);
}

/** The figure right before one, in its sentence or the one before. */
function beforeOf(all: readonly Roled[], at: number): Found | null {
  const [own, before] = [all[at], all[at - 1]];
  if (!own || !before) return null;
  if (before.sentence[0] === own.sentence[0]) return before.found;
  return own.sentence[0] - before.sentence[1] <= 1 ? before.found : null;
}

/** The figure right behind one where it is the first of the next sentence. */
function nextFirstOf({ tokens }: FigureReading, all: readonly Roled[], at: number) {
  const [own, other] = [all[at], all[at + 1]];
  if (!own || !other || other.sentence[0] === own.sentence[0]) return null;
  const isNext = other.sentence[0] - own.sentence[1] <= 1;
  return isNext ? { found: other.found, opening: countBefore(tokens, other.sentence[0]) } : null;
}

/** So many figures further the next sentence may tell what became of one. */
const FARTHEST_ALIKE = 4;

/** The first of the next sentence that may measure the same, where its own sentence has no other behind it. */
function nextAlikeOf(reading: FigureReading, all: readonly Roled[], at: number) {
  const own = all[at];
  const next = all[at + 1];
  if (!own || !next || next.sentence[0] === own.sentence[0]) return null;
  if (next.sentence[0] - own.sentence[1] > 1) return null;
  for (const other of all.slice(at + 1, at + FARTHEST_ALIKE)) {
    if (other.sentence[0] !== next.sentence[0]) return null;
    if (!isAlike(own.found, other.found)) continue;
    return { found: other.found, opening: countBefore(reading.tokens, other.sentence[0]) };
  }
  return null;
}

function laterOf(all: readonly Roled[], at: number): Found | null {
  const own = all[at];
  const later = all
    .slice(at + 1, at + 3)
    .find(
      ({ sentence, found: { figure } }) =>
        sentence[0] === own?.sentence[0] &&
        figure.kind === own.found.figure.kind &&
        figure.unit === own.found.figure.unit,
    );
  return later?.found ?? null;
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
