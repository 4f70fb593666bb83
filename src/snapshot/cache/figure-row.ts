import type { Figure } from '../../facts/types.ts';

/** A figure without the names of its fields, which would be most of it. */
export type FigureRow = readonly [
  Figure['kind'],
  Figure['text'],
  Figure['start'],
  Figure['end'],
  Figure['value'],
  Figure['to'],
  Figure['unit'],
  Figure['qualifier'],
  Figure['counted'],
];

/** A figure → a row. */
export function toRow({
  kind,
  text,
  start,
  end,
  value,
  to,
  unit,
  qualifier,
  counted,
}: Figure): FigureRow {
  return [kind, text, start, end, value, to, unit, qualifier, counted];
}

/** A row → the figure. */
export function toFigure(row: FigureRow): Figure {
  const [kind, text, start, end, value, to, unit, qualifier, counted] = row;
  return { kind, text, start, end, value, to, unit, qualifier, counted };
}
