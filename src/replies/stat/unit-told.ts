import type { FoundFigure } from '../../answers/index.ts';

/** "36" of "from 36 to 22 million kilos", "48.310" under "(x € 1.000)": its unit stands elsewhere. */
export function hasItsUnitElsewhere({ text, unit }: FoundFigure): boolean {
  return unit !== null && /^[\p{N}.,\s]+$/u.test(text);
}

/** What stands over the names of a table's rows and says of what its numbers are: "(x € 1.000)". */
export function unitOfTable(row: string, column: string): string | null {
  // "Energy use (kWh)": the column says it itself.
  if (column.endsWith(')')) return null;
  const [cell = ''] = row.split('|');
  const corner = cell.slice(0, Math.max(0, cell.indexOf(': '))).trim();
  // "(x € 1.000, tenzij anders vermeld)"
  return corner === '' ? null : corner.replace(/,[^)]*\)$/u, ')');
}
