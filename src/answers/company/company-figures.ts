import type { Figure } from '../../facts/index.ts';
import type { Range } from '../../language/index.ts';
import { isIn } from '../text/carried.ts';

/** A name in a text, and whether it is the one asked about. */
interface Mention {
  readonly start: number;
  readonly isOwn: boolean;
}

/**
 * The figures that a text gives of a company: in a clause that names it, or after its name in the
 * same sentence with no other company in between.
 * @param own where the text names it
 * @param others where it names other companies
 */
export function figuresOfCompany(
  figures: readonly Figure[],
  own: readonly Range[],
  others: readonly Range[],
): Figure[] {
  if (figures.length === 0) return [];
  // A company inside a longer name is that name.
  const apart = others.filter(
    ([start, end]) => !own.some(([from, to]) => start < to && end > from),
  );
  const mentions = [
    ...own.map(([start]): Mention => ({ start, isOwn: true })),
    ...apart.map(([start]): Mention => ({ start, isOwn: false })),
  ].toSorted((a, b) => a.start - b.start);
  return figures.filter((figure) => belongs(figure, mentions));
}

function belongs(figure: Figure, mentions: readonly Mention[]): boolean {
  const inClause = mentions.filter(({ start }) => isIn(start, figure.clause));
  if (inClause.length > 0) return isNearest(figure, inClause);
  const before = mentions.filter(
    ({ start }) => isIn(start, figure.sentence) && start < figure.start,
  );
  return before.at(-1)?.isOwn ?? false;
}

/** Of several in one clause the last before the figure; where none is before it, the first after. */
function isNearest(figure: Figure, mentions: readonly Mention[]): boolean {
  const before = mentions.filter(({ start }) => start < figure.start);
  return (before.at(-1) ?? mentions[0])?.isOwn ?? false;
}
