import type { Figure } from '../facts/types.ts';
import { findSentences, type Range } from '../language/index.ts';
import type { Passage } from '../library/index.ts';
import { findLabels, type Label, type LabelText } from './stat-labels.ts';
import { readMeasure, type Measure } from './stat-measure.ts';
import { findCells, findSegments, type Segment } from './stat-segments.ts';

/** A figure with what it may belong to and what its words say that it measures. */
export interface Point {
  readonly passage: Passage;
  readonly figure: Figure;
  /** One at most of each sort. */
  readonly labels: readonly Label[];
  /** By the label whose words are then left out. */
  readonly measureBy: (label: Label) => Measure;
}

/** The figures of a passage in order, each with what it may belong to. */
export function findPoints(
  passage: Passage,
  figures: readonly Figure[],
  companies: readonly Range[],
): Point[] {
  if (passage.kind === 'table-row') return readRow(passage, figures);
  const { text, language, kind } = passage;
  const made: LabelText = { text, language, companies };
  const segments = findSegments({ text, language, figures, kind, byYears: true });
  const sentences = findSentences(text);
  return figures.flatMap((figure, place): Point[] => {
    const own = segments.findIndex(({ start, end }) => isIn(figure, start, end));
    const segment = segments[own];
    if (!segment || isCrowded(figure, segment, figures)) return [];
    const start = sentences[segment.sentence]?.[0] ?? 0;
    const lead = Math.max(start, figures[place - 1]?.end ?? 0);
    const first = firstPart(segments, own, figures);
    for (let from = own; from >= first; from--) {
      const part: Range = [segments[from]?.start ?? segment.start, segment.end];
      const labels = findLabels(made, figure, { part, lead });
      if (labels.length === 0) continue;
      const measureBy = (label: Label) => readMeasure(text, language, figure, label, part);
      return [{ passage, figure, labels, measureBy }];
    }
    return [];
  });
}

/** Two figures of one unit in one part: it is not certain which is whose. */
function isCrowded(figure: Figure, { start, end }: Segment, figures: readonly Figure[]): boolean {
  return figures.some(
    (other) => other !== figure && other.unit === figure.unit && isIn(other, start, end),
  );
}

/** Parts of the sentence right before that have no figure of their own: "Y, which …, got 23%". */
function firstPart(segments: readonly Segment[], own: number, figures: readonly Figure[]): number {
  let first = own;
  for (;;) {
    const before = segments[first - 1];
    if (before === undefined || before.sentence !== segments[own]?.sentence) return first;
    if (figures.some((figure) => isIn(figure, before.start, before.end))) return first;
    first--;
  }
}

/** "Country: Peru | Share: 45%": the first cell names, a column measures the same in all rows. */
function readRow(passage: Passage, figures: readonly Figure[]): Point[] {
  const cells = findCells(passage.text).map(([index, after]) => {
    const cell = passage.text.slice(index, after);
    const colon = cell.indexOf(': ');
    const from = index + (colon < 0 ? 0 : colon + 2);
    const value = cell.slice(colon < 0 ? 0 : colon + 2);
    const skipped = value.length - value.trimStart().length;
    const start = from + skipped;
    const column = colon < 0 ? '' : cell.slice(0, colon).trim();
    return { column, start, end: start + value.trim().length };
  });
  const [first, ...rest] = cells;
  if (!first || first.end - first.start > 60) return [];
  const text = passage.text.slice(first.start, first.end);
  if (!/\p{L}|^\d{4}$/u.test(text)) return [];
  const label: Label = { sort: 'name', text, start: first.start, end: first.end };
  return rest.flatMap(({ column, start, end }) => {
    const figure = figures.find((one) => one.start >= start && one.end === end);
    if (!figure || column === '') return [];
    const topic = new Set([column]);
    const measure = {
      topic,
      complements: new Set<string>(),
      changes: new Set<string>(),
      compares: false,
    };
    return [{ passage, figure, labels: [label], measureBy: () => measure }];
  });
}

function isIn({ start: at }: Figure, start: number, end: number): boolean {
  return at >= start && at < end;
}
