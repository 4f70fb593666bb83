import type { Figure } from '../facts/types.ts';
import type { Passage } from '../library/types.ts';
import type { Snapshot } from '../snapshot/types.ts';
import { findMatches } from './highlight.ts';
import type { Label, LabelSort } from './stat-labels.ts';
import { isElliptic, isSameMeasure, type Measure } from './stat-measure.ts';
import { findPoints, type Point } from './stat-points.ts';
import { findScope, placeCompanies } from './stat-scope.ts';
import type { Answer } from './types.ts';

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

interface Member extends Point {
  readonly label: Label;
  readonly measure: Measure;
}

/** The first passage of a sure answer whose figures can be set side by side, or null. */
export function findSeries(answer: Answer, snapshot: Snapshot): Series | null {
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

/** What can be a bar: one number, not below zero, whose unit is known. */
function canBeDrawn({ kind, unit, value, to }: Figure): boolean {
  if (kind === 'rank' || kind === 'fraction' || value < 0) return false;
  return (kind !== 'amount' || unit !== null) && (to === null || kind === 'score');
}

/** Each joins the first group where it measures the same as all; one without words, the last. */
function group(members: readonly Member[]): Member[][] {
  const groups: Member[][] = [];
  let last: Member[] | undefined;
  for (const member of members) {
    const fits = (one: Member[]) => one.every((other) => isAlike(member, other));
    const isOpen = isElliptic(member.measure);
    const own = isOpen && last && fits(last) ? last : groups.find((one) => !isOpen && fits(one));
    last = own ?? [];
    if (!own) groups.push(last);
    last.push(member);
  }
  return groups;
}

function isAlike(one: Member, other: Member): boolean {
  const [a, b] = [one.figure, other.figure];
  if (a.kind !== b.kind || a.unit !== b.unit || a.to !== b.to) return false;
  const isCounted = a.counted === null || b.counted === null || head(a) === head(b);
  if (!isCounted) return false;
  if (isElliptic(one.measure) || isElliptic(other.measure)) return true;
  return isSameMeasure(one.measure, other.measure);
}

function head({ counted }: Figure): string {
  return counted?.split(' ').at(-1)?.toLowerCase() ?? '';
}

/** Bars of one length say nothing, and bare numbers may number what they stand by. */
function isTelling(members: readonly Member[]): boolean {
  const values = new Set(members.map(({ figure }) => figure.value));
  const [first] = members;
  const isBare = first?.figure.kind === 'count' && first.figure.counted === null;
  return values.size > 1 && !(isBare && first.passage.kind !== 'table-row');
}

/** Where most figures of the sort have no label, the text is no list of them. */
function isMost(members: readonly Member[], figures: readonly Figure[]): boolean {
  const [first] = members;
  const alike = figures.filter(
    ({ kind, unit }) => kind === first?.figure.kind && unit === first.figure.unit,
  );
  return members[0]?.passage.kind === 'table-row' || members.length * 2 > alike.length;
}

/** A label that stands for two values is certain of neither. */
function withoutDoubles(members: readonly Member[]): Member[] {
  const values = new Map<string, Set<number>>();
  const keyOf = ({ label }: Member) => label.text.toLowerCase();
  for (const member of members) {
    const known = values.get(keyOf(member)) ?? new Set();
    values.set(keyOf(member), known.add(member.figure.value));
  }
  const seen = new Set<string>();
  return members.filter((member) => {
    const key = keyOf(member);
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst && values.get(key)?.size === 1;
  });
}

/** Items that nothing but their form holds together: certain where they are parts of one whole. */
function isWhole(members: readonly Member[]): boolean {
  const sum = members.reduce((all, { figure }) => all + figure.value, 0);
  return members.every(({ figure }) => figure.unit === '%') && Math.abs(sum - 100) <= 1.5;
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
