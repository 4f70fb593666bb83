import { fromIso, type TimeSpan } from '../../facts/index.ts';
import { allMonthNames, fold } from '../../language/index.ts';
import { UserError } from '../../system/index.ts';

/** A stretch of time that was asked for, as it was typed; null where an end is left open. */
export interface AskedPeriod {
  readonly from: string | null;
  readonly to: string | null;
}

/** Days before and after all that people write of. */
const OPEN = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/**
 * The first and last day of a period that was asked for.
 * @throws UserError `no-date` for an end that is no date, `period-backwards`
 */
export function readPeriod({ from, to }: AskedPeriod): TimeSpan {
  const period = {
    from: from === null ? OPEN.from : readDate(from).from,
    to: to === null ? OPEN.to : readDate(to).to,
  };
  if (period.from > period.to) {
    throw new UserError('period-backwards', { from: from ?? '', to: to ?? '' });
  }
  return period;
}

/** Whether a stretch of time has a day of a period. */
export function isWithin(span: TimeSpan | null, { from, to }: TimeSpan): boolean {
  return span !== null && span.from <= to && span.to >= from;
}

function readDate(typed: string): TimeSpan {
  const span = fromIso(toIso(typed.trim()));
  if (span === null) throw new UserError('no-date', { typed });
  return span;
}

/** "12-3-2019", "3-2019", "maart 2019", "44 v.Chr." → as ISO 8601 has it. */
function toIso(typed: string): string {
  const [, before] = /^(\d{1,4})\s*(?:v\.?\s?chr\.?|bce?)$/iu.exec(typed) ?? [];
  if (before !== undefined) return `-${before}`;
  const [, day, month, year] = /^(?:(\d{1,2})[-./])?(\d{1,2})[-./](\d{4})$/u.exec(typed) ?? [];
  if (year !== undefined && month !== undefined) return join(year, month, day);
  const [, ofMonth, name, ofYear] =
    /^(?:(\d{1,2})\.?\s+)?(\p{L}+)\.?\s+(\d{4})$/u.exec(typed) ?? [];
  const known = allMonthNames().get((name ?? '').toLowerCase()) ?? monthFolded(name ?? '');
  return ofYear === undefined || known === undefined ? typed : join(ofYear, String(known), ofMonth);
}

function monthFolded(name: string): number | undefined {
  return allMonthNames().get(fold(name));
}

function join(year: string, month: string, day: string | undefined): string {
  const parts = [month, ...(day === undefined ? [] : [day])];
  return [year, ...parts.map((part) => part.padStart(2, '0'))].join('-');
}
