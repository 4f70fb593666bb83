import type { Range } from '../../../language/index.ts';
import { phraseAt } from '../../read/index.ts';
import type { FigureContext, FigureRole } from '../../types.ts';
import type { FigureReading } from '../figure-reading.ts';
import type { Found } from '../found.ts';
import { countBefore } from '../in-order.ts';
import type { RoleRow } from './row.ts';
import { roleRows } from './rows.ts';

/** A figure with what tells its role. */
export interface Roled {
  readonly found: Found;
  readonly sentence: Range;
  readonly clause: Range;
  readonly context: FigureContext;
  readonly isAsked: boolean;
}

/** Tokens that are looked at to either side: a longer clause is a list of figures. */
const FARTHEST = 60;

/** What a figure of a text is besides a result, or null; of one measure the latest is the result. */
export function findRoles(reading: FigureReading, all: readonly Roled[]): (FigureRole | null)[] {
  const supposed = findSupposed(reading);
  const told = all.map((one, at) => findRow(reading, all, one, at, supposed)?.role ?? null);
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

/** What each measures; a bare number counts what the one before it in its sentence does. */
function keysOf(all: readonly Roled[]): string[] {
  let counted: string | null = null;
  return all.map(({ found: { figure }, sentence }, at) => {
    const isOwn = figure.counted !== null || all[at - 1]?.sentence[0] !== sentence[0];
    if (isOwn) ({ counted } = figure);
    return `${figure.kind} ${figure.unit ?? (figure.kind === 'count' ? counted : null)}`;
  });
}

/** The first row that tells what a figure is. */
function findRow(
  reading: FigureReading,
  all: readonly Roled[],
  one: Roled,
  at: number,
  supposed: number,
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
    isFirst: all[at - 1]?.sentence[0] !== sentence[0],
    after: all[at + 1]?.sentence[0] === sentence[0] ? (all[at + 1]?.found ?? null) : null,
    nextFirst: nextFirstOf(reading, all, at),
    later: laterOf(all, at),
    yearBefore: all[at - 1]?.context.year,
  };
  return roleRows.find(({ test }) => test(told));
}

/** The figure right behind one where it is the first of the next sentence. */
function nextFirstOf({ tokens }: FigureReading, all: readonly Roled[], at: number) {
  const [own, other] = [all[at], all[at + 1]];
  if (!own || !other || other.sentence[0] === own.sentence[0]) return null;
  const isNext = other.sentence[0] - own.sentence[1] <= 1;
  return isNext ? { found: other.found, opening: countBefore(tokens, other.sentence[0]) } : null;
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
