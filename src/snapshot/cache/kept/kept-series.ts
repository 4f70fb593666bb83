import type { FigureSeries } from '../../../facts/index.ts';

/** A series without its words, which its passages have. */
type SeriesRow = readonly [
  full: number | null,
  ordinals: readonly number[],
  points: readonly (readonly [ordinal: number, place: number, start: number, end: number])[],
];

/** The series of a library → a line. */
export function encodeSeries(
  seriesOf: (ordinal: number) => FigureSeries | null,
  passages: number,
): string {
  const ordinals = new Map<FigureSeries, number[]>();
  for (let ordinal = 0; ordinal < passages; ordinal++) {
    const series = seriesOf(ordinal);
    if (series) ordinals.set(series, [...(ordinals.get(series) ?? []), ordinal]);
  }
  const rows = Array.from(ordinals, ([{ full, points }, own]): SeriesRow => {
    return [
      full,
      own,
      points.map(({ ordinal, place, label: { start, end } }) => [ordinal, place, start, end]),
    ];
  });
  return JSON.stringify(rows);
}

/** Series as they were kept; read when the first is asked for. */
export function readSeries(
  line: () => string,
  textOf: (ordinal: number) => string,
): (ordinal: number) => FigureSeries | null {
  let known: ReadonlyMap<number, FigureSeries> | undefined;
  return (ordinal) => {
    known ??= decode(line(), textOf);
    return known.get(ordinal) ?? null;
  };
}

function decode(
  line: string,
  textOf: (ordinal: number) => string,
): ReadonlyMap<number, FigureSeries> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by encodeSeries
  const rows = JSON.parse(line) as SeriesRow[];
  return new Map(
    rows.flatMap(([full, ordinals, points]) => {
      const series: FigureSeries = {
        full,
        points: points.map(([ordinal, place, start, end]) => {
          return { ordinal, place, label: { text: textOf(ordinal).slice(start, end), start, end } };
        }),
      };
      return ordinals.map((ordinal) => [ordinal, series] as const);
    }),
  );
}
