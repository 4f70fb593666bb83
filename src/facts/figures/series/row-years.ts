import type { Passage } from '../../../library/index.ts';
import type { Figure, FigureRole } from '../../types.ts';
import { tellOf } from '../found.ts';

/** A passage of a scope and its figures. */
export interface Row {
  readonly passage: Passage;
  readonly figures: readonly Figure[];
}

/** A name of a row that tells more than when is no year's. */
const LONGEST_NAME = 30;
const YEARS =
  /(?<![\p{L}\p{N}.,])(?:1[5-9]|20)\d{2}(?:\s?[-–/]\s?(?:(?:19|20)\d{2}|\d{2}))?(?![\p{L}\p{N}])/gu;
/** "2023", "In 2023", "Eind 2023", "31 december 2023", "2022-23": what a row or an item of a list begins with. */
const ITEM =
  /^[^\p{L}\p{N}]*(?:\p{L}{1,6}\s)?(?<year>(?:19|20)\d{2})(?!\p{N})(?=\s*[:(–-]|\s\p{L})/u;

/** Roles that do not say of what time a figure is. */
const TIMELESS: ReadonlySet<FigureRole | null> = new Set([null, 'cost']);

/**
 * Of a table with a row per year, or a list with an item per year, those before the latest are of an earlier
 * time: "2019: 1.620 | 2024: 1.311" says so in one sentence. What was planned or expected is no latest.
 */
export function markEarlier(rows: readonly (Row | null)[]): readonly (readonly Figure[])[] {
  const own = rows.map((row) => row?.figures ?? []);
  if (rows.length < 2) return own;
  const times = rows.map((row) => (row ? timeOf(row.passage) : null));
  if (times.filter((time) => time !== null).length < 2) return own;
  const latest = new Map<string, number>();
  const visit = (see: (figure: Figure, key: string, time: number) => void) => {
    for (const [at, row] of rows.entries()) {
      const time = times[at];
      if (!row || time === null || time === undefined) continue;
      for (const figure of row.figures) see(figure, keyOf(figure, row.passage), time);
    }
  };
  visit(({ role }, key, time) => {
    if (role !== 'forecast') latest.set(key, Math.max(time, latest.get(key) ?? time));
  });
  const earlier = new Set<Figure>();
  visit((figure, key, time) => {
    if (TIMELESS.has(figure.role) && time < (latest.get(key) ?? time)) earlier.add(figure);
  });
  if (earlier.size === 0) return own;
  return own.map((figures) =>
    figures.map((figure) => (earlier.has(figure) ? toEarlier(figure) : figure)),
  );
}

function toEarlier(figure: Figure): Figure {
  const { sentence, clause, context, reach, isCarried } = figure;
  const told = { sentence, clause, context, role: 'earlier' as const, reach, isCarried };
  return tellOf(figure, told, figure);
}

/** The year that a row is of, of two the last: "Year: 2023 | Visits: 1,263", "2022-23"; null where it is of none. */
function timeOf({ kind, text }: Passage): number | null {
  if (kind === 'list-item') return Number(ITEM.exec(text)?.groups?.['year'] ?? 0) || null;
  if (kind !== 'table-row') return null;
  const border = text.indexOf('|');
  const cell = border < 0 ? '' : text.slice(0, border);
  const name = cell.slice(cell.indexOf(': ') + 1).trim();
  if (name === '' || name.length > LONGEST_NAME) return null;
  const [years, ...others] = name.match(YEARS) ?? [];
  return years === undefined || others.length > 0 ? null : lastYear(years);
}

/** 2023 of "2023", "2022-23" and "2022–2023". */
function lastYear(years: string): number {
  const first = years.slice(0, 4);
  const last = /[-–/]\s?(\d{2,4})$/u.exec(years)?.[1] ?? '';
  return Number(first.slice(0, 4 - last.length) + last);
}

/** What of a row is set beside the same of others: of a table its column, else what it is measured in and counts. */
function keyOf({ kind, unit, counted, clause }: Figure, passage: Passage): string {
  if (passage.kind !== 'table-row') return `${kind} ${unit ?? counted ?? ''}`;
  const cell = passage.text.slice(...clause);
  return cell.slice(0, cell.indexOf(': ')).trim();
}
