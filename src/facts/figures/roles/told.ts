import { isCoordinator } from '../../../language/index.ts';
import type { FigureRole } from '../../types.ts';
import type { PhraseTable } from '../../read/index.ts';
import { phraseAt, phraseBefore, tokenAt } from '../../read/index.ts';
import type { FigureReading } from '../figure-reading.ts';
import type { BareFigure, Found } from '../found.ts';

/** A figure among the words that speak of it. */
export interface Told {
  readonly reading: FigureReading;
  readonly found: Found;
  /** The places of the first token of its clause and of the one after its last. */
  readonly first: number;
  readonly next: number;
  readonly year: number | null;
  /** Whether a word of the clause tells of a role; most clauses have none. */
  readonly hasCue: boolean;
  /** Whether it is how many were asked. */
  readonly isAsked: boolean;
  /** The place of the first token of its sentence, and whether it is the first figure of it. */
  readonly opening: number;
  readonly isFirst: boolean;
  /** Where the words begin that lead to it: behind the figure or the semicolon before it. */
  readonly lead: number;
  /** Whether its sentence supposes something, or one before it: "stel dat er 900 leden bij komen". */
  readonly isSupposed: boolean;
  /** Whether it and others of its sentence add up to one more of it. */
  readonly isSummand: boolean;
  /** The figure right behind it in its sentence. */
  readonly after: Found | null;
  /** The first figure of the next sentence, and where that begins. */
  readonly nextFirst: { readonly found: Found; readonly opening: number } | null;
  /** The first of the next sentence that is of its kind and unit, and where that sentence begins. */
  readonly nextAlike: { readonly found: Found; readonly opening: number } | null;
  /** The next one of its kind and unit in its sentence, behind one other at most. */
  readonly later: Found | null;
  /** Of the figure right before it: its year; undefined where it is the first. */
  readonly yearBefore: number | null | undefined;
  /** The figure right before it, in its sentence or the one before, and what that was told to be. */
  readonly before: Found | null;
  readonly roleBefore: FigureRole | null;
  /** Whether what led to that says that it is still to come: "straks". */
  readonly soonBefore: () => boolean;
}

/** Whether one of a list's phrases begins at one of some places. */
export function holds(
  reading: FigureReading,
  from: number,
  to: number,
  list: PhraseTable<true>,
): boolean {
  if (list.size === 0) return false;
  for (let place = from; place < to; place++) {
    if (phraseAt(reading, place, list) !== null) return true;
  }
  return false;
}

/** Whether two figures may measure the same: of one kind and unit, and of what is counted one may say it. */
export function isAlike(one: Found, other: Found | null): other is Found {
  if (other === null) return false;
  const [a, b] = [one.figure, other.figure];
  if (a.kind === 'count' && b.kind !== 'count')
    return a.counted === null && b.kind !== 'percentage';
  if (a.kind !== b.kind || a.unit !== b.unit) return false;
  return a.counted === null || b.counted === null || a.counted === b.counted;
}

/** What is told of those of a group who do something. */
export const SHARES: ReadonlySet<BareFigure['kind']> = new Set(['percentage', 'fraction']);

type ListName =
  | 'earlierNear'
  | 'than'
  | 'forecasts'
  | 'aims'
  | 'costs'
  | 'limits'
  | 'thatWas'
  | 'otherTimes';

/** Whether one of a list's phrases stands in the figure's clause. */
export function has(told: Told, name: ListName): boolean {
  const { reading, first, next, hasCue } = told;
  if (!hasCue) return false;
  const list = reading.lexicon[name];
  if (list.size === 0) return false;
  for (let place = first; place < next; place++) {
    // "Pre-tax profit" tells of no tax.
    const isEnd =
      !tokenAt(reading.tokens, place).gap && tokenAt(reading.tokens, place - 1).text === '-';
    const at = isEnd ? null : phraseAt(reading, place, list);
    if (at && !(name === 'forecasts' && isNoForecast(told, place, at.next))) return true;
  }
  return false;
}

/** Whether a word for what is to come tells of none: "meer dan verwacht"; "31% of them expect" is who does so. */
function isNoForecast(
  { reading, found: { figure, candidate } }: Told,
  place: number,
  next: number,
) {
  const { asExpected, ownerLinks, than, wishes, prepositions } = reading.lexicon;
  if (phraseBefore(reading, next, asExpected) !== null) return true;
  if (place < candidate.next) return false;
  const before = tokenAt(reading.tokens, place - 1).lower;
  // "Runs 468 stores and plans to open more": what is said next; "waits for planned surgery": of what sort.
  if (isCoordinator(before, reading.language)) return true;
  if (place > candidate.next && prepositions.has(before) && next === place + 1) return true;
  if (holds(reading, candidate.next, place, than)) return true;
  const isOf = ownerLinks.has(tokenAt(reading.tokens, candidate.next).lower);
  return isOf && SHARES.has(figure.kind) && phraseAt(reading, place, wishes) !== null;
}

/** "Voor 2025 rekenen wij, bij gelijke prijzen, op 50 miljoen": of the first figure of the sentence. */
export function opensWithForecast({ reading, opening, first, isFirst }: Told): boolean {
  if (!isFirst) return false;
  const { tokens, lexicon } = reading;
  for (let place = opening; place < first; place++) {
    if (tokenAt(tokens, place).text === ';') return false;
    const at = phraseAt(reading, place, lexicon.forecasts);
    if (at && phraseBefore(reading, at.next, lexicon.asExpected) === null) return true;
  }
  return false;
}

/** So many words may stand between the two that tell what is expected. */
const MOST_BETWEEN = 8;

/** "Rekent de zaak op 9 miljoen", "geht von 9 Millionen aus": two words that stand apart, of one clause. */
export function isExpectedApart({
  reading,
  found: { candidate },
  lead,
  next,
  hasCue,
}: Told): boolean {
  if (!hasCue) return false;
  const { expects, expectsOn, assumes, assumesFrom } = reading.lexicon;
  for (let place = lead; place < candidate.first; place++) {
    const until = Math.min(place + MOST_BETWEEN, candidate.first);
    if (phraseAt(reading, place, expects) !== null && holds(reading, place + 1, until, expectsOn)) {
      return true;
    }
    if (phraseAt(reading, place, assumes) === null) continue;
    const to = Math.min(candidate.next + 1, next);
    if (
      holds(reading, place + 1, until, assumesFrom) ||
      holds(reading, candidate.next, to, assumesFrom)
    ) {
      return true;
    }
  }
  return false;
}
