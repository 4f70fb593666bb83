import type { Passage } from '../../../library/index.ts';
import type { Figure, Label } from '../../types.ts';
import { isElliptic, isSameMeasure, type Measure } from '../labels/measure.ts';
import type { Point } from '../labels/points.ts';

/** Rounded parts may add up to a little more than their total, and some may be left open. */
const LEAST_OF_SUM = 0.98;
const MOST_OF_SUM = 1.5;

/** A figure with the label that it would have in a series, and what it then measures. */
export interface Member extends Point {
  readonly ordinal: number;
  readonly kind: Passage['kind'];
  readonly label: Label;
  readonly measure: Measure;
}

/** What can be a bar: a known number, or a range of them, whose unit is known. */
export function canBeDrawn({ kind, unit, value }: Figure): boolean {
  if (kind === 'rank' || kind === 'fraction' || value === null) return false;
  return kind !== 'amount' || unit !== null;
}

/** Each joins the first group where it measures the same as all; one without words, the last. */
export function group(members: readonly Member[]): Member[][] {
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
  if (a.kind !== b.kind || a.unit !== b.unit) return false;
  // Marks out of ten are not set beside marks out of twenty.
  if (a.kind === 'score' && a.to !== b.to) return false;
  const isCounted = a.counted === null || b.counted === null || head(a) === head(b);
  if (!isCounted) return false;
  if (isElliptic(one.measure) || isElliptic(other.measure)) return true;
  return isSameMeasure(one.measure, other.measure);
}

function head({ counted }: Figure): string {
  return counted?.split(' ').at(-1)?.toLowerCase() ?? '';
}

/** Bars of one length say nothing, and bare numbers may number what they stand by. */
export function isTelling(members: readonly Member[]): boolean {
  const values = new Set(members.map(({ figure }) => valueOf(figure)));
  const [first] = members;
  const isBare = first?.figure.kind === 'count' && first.figure.counted === null;
  return values.size > 1 && !(isBare && first.kind !== 'table-row');
}

/** Where most figures of the sort have no label, the text is no list of them. */
export function isMost(members: readonly Member[], figures: readonly Figure[]): boolean {
  const [first] = members;
  const alike = figures.filter(
    ({ kind, unit }) => kind === first?.figure.kind && unit === first.figure.unit,
  );
  return first?.kind === 'table-row' || members.length * 2 > alike.length;
}

/** A label that stands for two values is certain of neither. */
export function withoutDoubles(members: readonly Member[]): Member[] {
  const values = new Map<string, Set<string>>();
  const keyOf = ({ label }: Member) => label.text.toLowerCase();
  for (const member of members) {
    const known = values.get(keyOf(member)) ?? new Set();
    values.set(keyOf(member), known.add(valueOf(member.figure)));
  }
  const seen = new Set<string>();
  return members.filter((member) => {
    const key = keyOf(member);
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst && values.get(key)?.size === 1;
  });
}

/** Rows without the one that adds up the others: beside it each of them looks like nothing. */
export function withoutTotal(members: readonly Member[]): readonly Member[] {
  const [total, ...others] = members.filter(({ figure }) => figure.reach === 'whole');
  // Where several are wholes, each is of its own row.
  if (total === undefined || others.length > 0 || total.kind !== 'table-row') return members;
  const parts = members.filter((member) => member !== total);
  const sum = parts.reduce((all, { figure }) => all + (figure.value ?? 0), 0);
  const times = (total.figure.value ?? 0) / sum;
  // "Total: 15%" beside 12% and 18% is of all together, with which each compares.
  return times >= LEAST_OF_SUM && times <= MOST_OF_SUM ? parts : members;
}

/** What tells two bars apart: a number, or both ends of a range. */
function valueOf({ value, to }: Figure): string {
  return `${value}–${to}`;
}

/** Items that nothing but their form holds together: certain where they are parts of one whole. */
export function isWhole(members: readonly Member[]): boolean {
  const sum = members.reduce((all, { figure }) => all + (figure.value ?? 0), 0);
  const isPart = ({ figure: { unit, value, to } }: Member) =>
    unit === '%' && (value ?? 0) >= 0 && to === null;
  return members.every(isPart) && Math.abs(sum - 100) <= 1.5;
}

/** Items that each count the same things: "Talmo: 14 medailles". */
export function countOneSort(members: readonly Member[]): boolean {
  return members.every(({ kind, figure }) => kind === 'list-item' && figure.counted !== null);
}

/** What a full bar is: 100 of a share, what a mark is given out of; null where nothing says. */
export function findFull(members: readonly Member[]): number | null {
  const [first] = members;
  if (first?.figure.kind === 'score') return first.figure.to;
  const isShare = ({ figure: { unit, value, to }, measure }: Member) =>
    unit === '%' && (value ?? -1) >= 0 && (to ?? value ?? 0) <= 100 && measure.changes.size === 0;
  return members.every(isShare) ? 100 : null;
}
