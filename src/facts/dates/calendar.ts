/**
 * A day as one number that sorts: 20190312. Years before Christ are negative, without a year 0:
 * the fifteenth of March of 44 before Christ is -440000 + 315.
 */
export type Day = number;

/** A stretch of time, its last day included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** A day of its parts; months from 1. */
export function toDay(year: number, month: number, day: number): Day {
  return year * 10_000 + month * 100 + day;
}

/** The parts of a day. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  const year = Math.floor(day / 10_000);
  const rest = day - year * 10_000;
  return { year, month: Math.floor(rest / 100), day: rest % 100 };
}

/** All of the years from one up to another. */
export function ofYears(first: number, last: number = first): Span {
  return { from: toDay(first, 1, 1), to: toDay(last, 12, 31) };
}

/** All of the months from one up to another, which may be of the next year. */
export function ofMonths(year: number, first: number, last: number = first, ofLast = year): Span {
  return { from: toDay(year, first, 1), to: toDay(ofLast, last, daysIn(ofLast, last)) };
}

/** One day; null where the month does not have it. */
export function ofDay(year: number, month: number, day: number): Span | null {
  if (day > daysIn(year, month)) return null;
  const one = toDay(year, month, day);
  return { from: one, to: one };
}

/** From the beginning of one to the end of another; null where that is no stretch. */
export function join(one: Span | null, other: Span | null): Span | null {
  return one && other && one.from < other.to ? { from: one.from, to: other.to } : null;
}

/** Three months of a year; the winter goes on in the next. */
export function ofSeason(year: number, season: number): Span {
  if (season === 4) return ofMonths(year, 12, 2, year + 1);
  return ofMonths(year, season * 3, season * 3 + 2);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year < 0 ? 2000 : 2000 + (year % 400), month, 0)).getUTCDate();
}

/** A day so many days later. */
export function addDays(day: Day, days: number): Day {
  const { year, month, day: ofMonth } = partsOf(day);
  const moment = new Date(Date.UTC(2000, month - 1, ofMonth + days));
  moment.setUTCFullYear(year, month - 1, ofMonth + days);
  return toDay(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate());
}

/** The day of the week, from 0 for Monday. */
export function weekdayOf(day: Day): number {
  const { year, month, day: ofMonth } = partsOf(day);
  return (new Date(Date.UTC(year, month - 1, ofMonth)).getUTCDay() + 6) % 7;
}

/** A day as ISO 8601 has it, with the year before Christ as historians count it: "-0044-03-15". */
export function toIso(date: Day): string {
  const { year, month, day } = partsOf(date);
  return `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** A date of ISO 8601, cut where no more is known, as a stretch; null for what is none. */
export function fromIso(date: string): Span | null {
  const [, sign, digits, month, day] =
    /^(-?)(\d{1,4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(date) ?? [];
  const year = Number(digits ?? 0) * (sign === '-' ? -1 : 1);
  if (year === 0) return null;
  if (month === undefined) return ofYears(year);
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return ofMonths(year, Number(month));
  return Number(day) < 1 ? null : ofDay(year, Number(month), Number(day));
}
