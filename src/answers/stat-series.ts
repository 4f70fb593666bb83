import type { Figure } from '../facts/types.ts';
import type { Passage } from '../library/index.ts';
import type { Snapshot } from '../snapshot/index.ts';
import { findMatches } from './highlight.ts';
import type { LabelSort } from './stat-labels.ts';
import {
  canBeDrawn,
  group,
  isMost,
  isTelling,
  isWhole,
  withoutDoubles,
  type Member,
} from './stat-members.ts';
import { findPoints, type Point } from './stat-points.ts';
import { findScope } from './stat-scope.ts';
import { placeCompanies } from './company-names.ts';
import type { StatAnswer } from './types.ts';

/** A figure and what it belongs to. */
export interface SeriesPoint {
  readonly label: string;
  readonly figure: Figure;
  readonly passage: Passage;
  /** Whether what it belongs to is what was asked about. */
  readonly isTopic: boolean;
}

/** Figures of one unit that measure the same of several things: they may stand side by side. */
export interface Series {
  /** At least three, in the order of the text. */
  readonly points: readonly SeriesPoint[];
  /** What a full bar is: 100 of a share, what a mark is given out of; null where nothing says. */
  readonly full: number | null;
  /** The passage of the answer that it was found by. */
  readonly passage: Passage;
}

/** Fewer say more as figures than as a picture. */
const FEWEST = 3;
const SORTS: readonly LabelSort[] = ['name', 'group', 'year', 'item'];

/** All figures looked at, and those with what they may belong to. */
interface Material {
  readonly points: readonly Point[];
  readonly figures: readonly Figure[];
}

/** The first passage of a sure answer whose figures can be set side by side, or null. */
export function findSeries(answer: StatAnswer, snapshot: Snapshot): Series | null {
  if (answer.confidence !== 'sure') return null;
  const query = snapshot.index.parse(answer.query);
  for (const { passage } of answer.passages) {
    const scope = findScope(passage, snapshot.library);
    const material = {
      points: scope.flatMap(({ passage: one, ordinal }) =>
        findPoints(one, snapshot.facts.figuresOf(ordinal), placeCompanies(one, ordinal, snapshot)),
      ),
      figures: scope.flatMap(({ ordinal }) => snapshot.facts.figuresOf(ordinal)),
    };
    const members = SORTS.map((sort) => findMembers(material, sort, passage)).find(
      (found) => found !== null,
    );
    if (!members) continue;
    const isTopic = ({ label, passage: { text, language } }: Member) =>
      findMatches(query, text, language).some(
        ({ start }) => start >= label.start && start < label.end,
      );
    return {
      points: members.map((member) => ({
        label: member.label.text,
        figure: member.figure,
        passage: member.passage,
        isTopic: isTopic(member),
      })),
      full: findFull(members),
      passage,
    };
  }
  return null;
}

/** Members of one series with labels of one sort, the passage asked for among them; or null. */
function findMembers(
  { points, figures }: Material,
  sort: LabelSort,
  passage: Passage,
): readonly Member[] | null {
  const labelled = points.flatMap((point): Member[] => {
    const label = point.labels.find((one) => one.sort === sort);
    return label && canBeDrawn(point.figure)
      ? [{ ...point, label, measure: point.measureBy(label) }]
      : [];
  });
  const groups = group(labelled).map(withoutDoubles);
  return (
    groups.find(
      (members) =>
        members.length >= FEWEST &&
        members.some((member) => member.passage === passage) &&
        isTelling(members) &&
        isMost(members, figures) &&
        (sort !== 'item' || isWhole(members)),
    ) ?? null
  );
}

function findFull(members: readonly Member[]): number | null {
  const [first] = members;
  if (first?.figure.kind === 'score') return first.figure.to;
  const isShare = members.every(
    ({ figure, measure }) =>
      figure.unit === '%' && figure.value <= 100 && measure.changes.size === 0,
  );
  return isShare ? 100 : null;
}
