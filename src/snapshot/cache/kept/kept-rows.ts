import type { FigureRow } from './figure-row.ts';

/** What a passage has, each as a row, by its ordinal; most passages have none. */
type PassageRows = readonly [ordinal: number, rows: readonly FigureRow[]];

/** What few passages of a library have → a line. */
export function encodeRows<T>(
  of: (ordinal: number) => readonly T[],
  passages: number,
  toRow: (one: T, ordinal: number) => FigureRow,
): string {
  const rows: PassageRows[] = [];
  for (let ordinal = 0; ordinal < passages; ordinal++) {
    const own = of(ordinal);
    if (own.length > 0) rows.push([ordinal, own.map((one) => toRow(one, ordinal))]);
  }
  return JSON.stringify(rows);
}

/** The same as it was kept; read when the first are asked for. */
export function readRows<T>(
  line: () => string,
  textOf: (ordinal: number) => string,
  fromRow: (row: FigureRow, text: string) => T,
): (ordinal: number) => readonly T[] {
  let rows: ReadonlyMap<number, readonly FigureRow[]> | undefined;
  const read = new Map<number, readonly T[]>();
  return (ordinal) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by encodeRows
    rows ??= new Map(JSON.parse(line()) as PassageRows[]);
    const own = rows.get(ordinal);
    if (!own) return [];
    const known = read.get(ordinal) ?? own.map((row) => fromRow(row, textOf(ordinal)));
    read.set(ordinal, known);
    return known;
  };
}
