import type { FigureSeries } from '../../../facts/index.ts';

/** A series without its words, which its passages have. */
type SeriesRow = readonly [
  full: number | null,
  ordinals: readonly number[],
  points: readonly (readonly [ordinal: number, place: number, start: number, end: number])[],
];

/** The series of a library → a line. */
export function encodeSeries(
  seriesOf: (ordinal: number) => readonly FigureSeries[],
  passages: number,
): string {
  const ordinals = new Map<FigureSeries, number[]>();
  for (let ordinal = 0; ordinal < passages; ordinal++) {
    for (const series of seriesOf(ordinal)) {
      const own = ordinals.get(series);
      if (own) own.push(ordinal);
      else ordinals.set(series, [ordinal]);
    }
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
): (ordinal: number) => readonly FigureSeries[] {
  let known: ReadonlyMap<number, readonly FigureSeries[]> | undefined;
  return (ordinal) => {
    known ??= decode(line(), textOf);
    return known.get(ordinal) ?? [];
  };
}

function decode(
  line: string,
  textOf: (ordinal: number) => string,
): ReadonlyMap<number, readonly FigureSeries[]> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by encodeSeries
  const rows = JSON.parse(line) as SeriesRow[];
  const found = new Map<number, FigureSeries[]>();
  for (const [full, ordinals, points] of rows) {
    const series: FigureSeries = {
      full,
      points: points.map(([ordinal, place, start, end]) => {
        return { ordinal, place, label: { text: textOf(ordinal).slice(start, end), start, end } };
      }),
    };
    for (const ordinal of ordinals) {
      const own = found.get(ordinal);
      if (own) own.push(series);
      else found.set(ordinal, [series]);
    }
  }
  return found;
}
