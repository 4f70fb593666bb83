import { ages } from './ages.ts';
import { days } from './days.ts';
import { digits } from './digits.ts';
import { months } from './months.ts';
import { relative } from './relative.ts';
import type { DateRow } from './row.ts';
import { years } from './years.ts';

/** All forms of dates, in the order in which they are looked for: the longer ones first. */
export const dateRows: readonly DateRow[] = [
  ...digits,
  ...days,
  ...months,
  ...ages,
  ...relative,
  ...years,
];
