import type { Figure } from '../../facts/index.ts';
import type { Passage } from '../../library/index.ts';
import type { Hit } from '../../search/index.ts';
import type { Match } from '../text/highlight.ts';
import type { Measured } from './rank/measure-closeness.ts';

/** A figure, how close to the topic it stands, and how far it comes, lower first. */
export interface RankedFigure {
  readonly figure: Figure;
  readonly measured: Measured;
  readonly rank: number;
}

/** A passage about the topic with its figures by closeness. */
export interface Candidate {
  readonly hit: Hit;
  readonly passage: Passage;
  readonly matches: readonly Match[];
  /** Share of the topic's words that match in the text or the headings above it. */
  readonly coverage: number;
  readonly figures: readonly RankedFigure[];
  /** Of the first figure: whether it is about the topic, and how far it comes, lower first. */
  readonly isAbout: boolean;
  readonly rank: number;
}

/** About the topic first, then by how close the first figure is and what it is. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    Number(b.isAbout) - Number(a.isAbout) ||
    round(a.rank - b.rank) ||
    compareInText(a, b) ||
    b.hit.score - a.hit.score ||
    a.hit.ordinal - b.hit.ordinal
  );
}

const LISTED: ReadonlySet<Passage['kind']> = new Set(['list-item', 'table-row']);

/**
 * Under a title about the topic the text comes in its own order where it does not name it, and so do the
 * items of a list, which begins with what matters, and the rows of a table, which go through the years.
 */
function compareInText(a: Candidate, b: Candidate): number {
  const [one, other] = [a.passage, b.passage];
  if (one.source !== other.source) return 0;
  const areUnnamed = a.matches.length + b.matches.length === 0;
  const areItems = LISTED.has(one.kind) && other.kind === one.kind;
  const isInOrder = areUnnamed || (areItems && one.heading === other.heading);
  return isInOrder ? a.hit.ordinal - b.hit.ordinal : 0;
}

/** Sums of weights differ in their last digits by order alone. */
function round(value: number): number {
  return Math.round(value * 1_000);
}
