import { createNameFinder, fold, type Range, splitName } from '../../language/index.ts';

/** A name, and whether it is one only in exactly this spelling: "WHO" is a name and "who" is not. */
export interface SpeltName {
  readonly own: string;
  readonly asSpelt: boolean;
}

/** Where the names stand in a text, in order; where two overlap the longer. */
export function findNames(names: readonly SpeltName[], text: string): Range[] {
  const find = createNameFinder(text);
  const ranges = mayStandIn(names, text).flatMap(({ own, asSpelt }) =>
    find(own).filter((range) => !asSpelt || text.slice(...range) === own),
  );
  if (ranges.length < 2) return ranges;
  const longestFirst = ranges.toSorted(([a, b], [c, d]) => d - c - (b - a) || a - c);
  const kept: Range[] = [];
  for (const range of longestFirst) {
    if (kept.every(([start, end]) => range[1] <= start || range[0] >= end)) kept.push(range);
  }
  return kept.toSorted(([a], [b]) => a - b);
}

/** Of many spellings few stand in one text, and looking for each by its words is dear. */
function mayStandIn(names: readonly SpeltName[], text: string): readonly SpeltName[] {
  if (names.length < 2) return names;
  const folded = fold(text);
  return names.filter(({ own }) => folded.includes(splitName(own)[0] ?? ''));
}
