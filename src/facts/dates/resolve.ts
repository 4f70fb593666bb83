import {
  addDays,
  ofDay,
  ofMonths,
  ofSeason,
  ofYears,
  partsOf,
  weekdayOf,
  type Span,
} from './calendar.ts';
import type { DateBasis } from '../types.ts';
import type { Told } from './rows/row.ts';

/** What a date that is not whole is completed with. */
export interface Around {
  /** The year, and the month where it is known, that the passage told last. */
  readonly year: number | null;
  readonly month: number | null;
  /** By what that is known: the text before, or the source's own date. */
  readonly basis: DateBasis;
  /** When the source was written, as far as it says so. */
  readonly source: Span | null;
}

/** When a date is, and by what. */
export interface Resolved {
  /** Null where nothing says of which year. */
  readonly span: Span | null;
  readonly basis: DateBasis;
}

/** From this month on the first months are those of the next year: "from 12 December to 3 January". */
const LATE = 10;
const EARLY = 3;

/** When a date is; null where it is none, as "today" without a day that it was. */
export function resolve(told: Told, around: Around): Resolved | null {
  if (told.sort === 'span') return { span: told.span, basis: 'told' };
  if (told.sort === 'open') return resolveOpen(told, around);
  const { source } = around;
  const isDay = source !== null && source.from === source.to;
  if (told.sort === 'near') {
    return { span: source && resolveNear(told, source, isDay), basis: 'source' };
  }
  if (told.unit === 'day' && !isDay) return null;
  return { span: source && resolveStep(told, source, isDay), basis: 'source' };
}

function resolveOpen(told: Extract<Told, { sort: 'open' }>, around: Around): Resolved | null {
  const { month, day, lastDay } = told;
  const inYear = (year: number): Span | null => {
    if (day === null) return ofMonths(year, month);
    const first = ofDay(year, month, day);
    const last = lastDay === null ? first : ofDay(year, month, lastDay);
    return first && last && { from: first.from, to: last.to };
  };
  // No month has so many days.
  if (inYear(2000) === null) return null;
  const { year, source } = around;
  if (year !== null && told.year !== 'recent' && told.year !== 'coming') {
    const isNext = (around.month ?? 0) >= LATE && month <= EARLY && told.year === null;
    return { span: inYear(isNext ? year + 1 : year), basis: around.basis };
  }
  if (source === null || told.year === 'that') return { span: null, basis: 'before' };
  const own = partsOf(source.from).year;
  const near = [own - 1, own, own + 1].flatMap((one) => inYear(one) ?? []);
  if (told.year === 'recent') {
    return { span: near.findLast(({ from }) => from <= source.to) ?? null, basis: 'source' };
  }
  const possible = told.year === 'coming' ? near.filter(({ to }) => to >= source.from) : near;
  const [nearest] = possible.toSorted((a, b) => distance(a, source) - distance(b, source));
  return { span: nearest ?? null, basis: 'source' };
}

/** Days between, roughly: enough to tell which year is nearest. */
function distance(one: Span, other: Span): number {
  const [a, b] = [partsOf(one.from), partsOf(other.from)];
  return Math.abs((a.year - b.year) * 366 + (a.month - b.month) * 31 + a.day - b.day);
}

function resolveStep(
  { unit, count, month }: Extract<Told, { sort: 'step' }>,
  source: Span,
  isDay: boolean,
): Span | null {
  const [first, last] = [partsOf(source.from), partsOf(source.to)];
  if (first.year !== last.year) return null;
  if (unit === 'year') {
    return month === undefined ? ofYears(first.year + count) : ofMonths(first.year + count, month);
  }
  if (first.month !== last.month) return null;
  if (unit === 'month') {
    const months = first.year * 12 + first.month - 1 + count;
    return ofMonths(Math.floor(months / 12), (months % 12) + 1);
  }
  if (!isDay) return null;
  if (unit === 'day') {
    const day = addDays(source.from, count);
    return { from: day, to: day };
  }
  const monday = addDays(source.from, 7 * count - weekdayOf(source.from));
  return { from: monday, to: addDays(monday, 6) };
}

function resolveNear(
  { season, weekday, count }: Extract<Told, { sort: 'near' }>,
  source: Span,
  isDay: boolean,
): Span | null {
  if (season !== null) {
    const { year } = partsOf(source.from);
    if (count === 0) return ofSeason(year, season);
    const all = [year - 2, year - 1, year, year + 1].map((one) => ofSeason(one, season));
    const found =
      count < 0
        ? all.findLast(({ to }) => to < source.from)
        : all.find(({ from }) => from > source.to);
    return found ?? null;
  }
  if (weekday === null || !isDay) return null;
  const ahead = (weekday - weekdayOf(source.from) + 7) % 7;
  const days = count < 0 ? ahead - 7 : count > 0 && ahead === 0 ? 7 : ahead;
  const day = addDays(source.from, days);
  return { from: day, to: day };
}
