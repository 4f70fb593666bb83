import type { Passage } from '../../../library/index.ts';
import type { Figure, FigureSeries, LabelSort } from '../../types.ts';
import type { Point } from '../labels/points.ts';
import {
  canBeDrawn,
  countOneSort,
  findFull,
  group,
  isMost,
  isTelling,
  isWhole,
  withoutDoubles,
  withoutTotal,
  type Member,
} from './members.ts';

/** Fewer say more as figures than as a picture. */
const FEWEST = 3;
/** Of more no picture is made, and each is compared with all. */
const MOST = 1_000;
/** Labels of the first sort that makes a series are its labels. */
const SORTS: readonly LabelSort[] = ['name', 'group', 'year', 'item'];

/** A passage of a scope with its figures and what each may belong to. */
export interface Placed {
  readonly ordinal: number;
  readonly kind: Passage['kind'];
  /** What announces it as one of several things of a sort: "Omzet per merk:"; null where nothing does. */
  readonly announced: string | null;
  readonly figures: readonly Figure[];
  readonly points: readonly Point[];
}

/**
 * Of the passages of a scope, those whose figures can be set side by side, with the series of each: of a
 * table's row those of all columns, of other passages the first.
 */
export function findSeries(scope: readonly Placed[]): Map<number, FigureSeries[]> {
  const found = new Map<number, FigureSeries[]>();
  const figures = scope.flatMap((placed) => placed.figures);
  if (!mayCompare(figures)) return found;
  const made = new Map<readonly Member[], FigureSeries>();
  for (const sort of SORTS) {
    for (const members of groupBy(sort, scope, figures)) {
      const series = made.get(members) ?? toSeries(members);
      made.set(members, series);
      for (const { ordinal, kind } of members) {
        const own = found.get(ordinal);
        if (!own) found.set(ordinal, [series]);
        else if (kind === 'table-row' && !own.includes(series)) own.push(series);
      }
    }
  }
  return found;
}

/** Whether enough figures are of one sort; most passages have none to compare. */
function mayCompare(figures: readonly Figure[]): boolean {
  if (figures.length < FEWEST) return false;
  const counts = new Map<string, number>();
  for (const figure of figures) {
    if (!canBeDrawn(figure)) continue;
    const key = `${figure.kind} ${figure.unit ?? ''}`;
    const count = (counts.get(key) ?? 0) + 1;
    if (count >= FEWEST) return true;
    counts.set(key, count);
  }
  return false;
}

/** The series that labels of one sort make. */
function groupBy(
  sort: LabelSort,
  scope: readonly Placed[],
  figures: readonly Figure[],
): readonly (readonly Member[])[] {
  const labelled = scope.flatMap(({ ordinal, kind, points }) =>
    points.flatMap((point) => {
      const label = point.labels.find((one) => one.sort === sort);
      return label && canBeDrawn(point.figure) ? [{ ordinal, kind, label, point }] : [];
    }),
  );
  // Before what each measures is read, which is dear.
  if (labelled.length < FEWEST || labelled.length > MOST) return [];
  const members = labelled.map(({ ordinal, kind, label, point }): Member => {
    return { ordinal, kind, label, measure: point.measureBy(label), ...point };
  });
  return group(members)
    .map((one) => withoutTotal(withoutDoubles(one)))
    .filter(
      (one) =>
        one.length >= FEWEST &&
        isTelling(one) &&
        isMost(one, figures) &&
        (sort !== 'item' || isWhole(one) || countOneSort(one) || isAnnounced(one, scope)),
    );
}

/** The items of one list that says what all of them are: "Omzet per merk:". */
function isAnnounced(members: readonly Member[], scope: readonly Placed[]): boolean {
  const announced = new Map(scope.map((placed) => [placed.ordinal, placed.announced]));
  const [first] = members;
  const own = first && announced.get(first.ordinal);
  return (
    typeof own === 'string' &&
    members.every(({ kind, ordinal }) => kind === 'list-item' && announced.get(ordinal) === own)
  );
}

function toSeries(members: readonly Member[]): FigureSeries {
  return {
    points: inTime(members).map(({ ordinal, place, label: { text, start, end } }) => ({
      ordinal,
      place,
      label: { text, start, end },
    })),
    full: findFull(members),
  };
}

/** Years in the order of time, whichever of them the text tells first; all else as it stands. */
function inTime(members: readonly Member[]): readonly Member[] {
  return members.every(isOfYear)
    ? members.toSorted((one, other) => yearOf(one) - yearOf(other))
    : members;
}

function isOfYear({ label: { sort, text } }: Member): boolean {
  return sort === 'year' ? /\p{N}{4}/u.test(text) : /^\p{N}{4}$/u.test(text);
}

function yearOf({ label: { text } }: Member): number {
  return Number(/\p{N}{4}/u.exec(text)?.[0] ?? 0);
}
