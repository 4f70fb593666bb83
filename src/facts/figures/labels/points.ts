import { fold, type Range } from '../../../language/index.ts';
import type { Figure, Label } from '../../types.ts';
import { within } from '../in-order.ts';
import type { Lexicon } from '../words/lexicon-type.ts';
import { findCells, partSentence } from './clauses.ts';
import type { Labelled } from './labelled.ts';
import { findLabels } from './labels.ts';
import { readMeasure, type Measure } from './measure.ts';

/** Of what a row is about; more is a text of its own. */
const LONGEST_NAME = 160;

/** A figure with what it may belong to and what its words say that it measures. */
export interface Point {
  /** The place of the figure among those of its passage. */
  readonly place: number;
  readonly figure: Figure;
  /** One at most of each sort. */
  readonly labels: readonly Label[];
  /** By the label whose words are then left out. */
  readonly measureBy: (label: Label) => Measure;
}

/** The figures of a passage in order, each with what it may belong to; without those of which nothing tells. */
export function findPoints(labelled: Labelled): Point[] {
  if (labelled.kind === 'table-row') return readRow(labelled);
  const { reading, figures } = labelled;
  const { text, language } = reading;
  let last: { readonly sentence: Range; readonly parts: readonly Range[] } | undefined;
  let own = 0;
  return figures.flatMap((figure, place): Point[] => {
    const { sentence } = figure;
    if (!last || last.sentence[0] !== sentence[0]) {
      last = { sentence, parts: partSentence({ text, language, figures }, sentence, true) };
      own = 0;
    }
    const { parts } = last;
    while (own < parts.length && (parts[own]?.[1] ?? 0) <= figure.start) own++;
    const part = parts[own];
    if (!part || isCrowded(figure, part, figures)) return [];
    const lead = Math.max(sentence[0], figures[place - 1]?.end ?? 0);
    const first = firstPart(parts, own, figures);
    for (let from = own; from >= first; from--) {
      const wider: Range = [parts[from]?.[0] ?? part[0], part[1]];
      const labels = findLabels(labelled, figure, { part: wider, lead });
      if (labels.length === 0) continue;
      const measureBy = (label: Label) => readMeasure(labelled, figure, label, wider);
      return [{ place, figure, labels, measureBy }];
    }
    return [];
  });
}

/** Two figures of one unit in one part: it is not certain which is whose. */
function isCrowded(figure: Figure, part: Range, figures: readonly Figure[]): boolean {
  return within(figures, part).some((other) => other !== figure && other.unit === figure.unit);
}

/** Parts of the sentence right before that have no figure of their own: "Y, which …, got 23%". */
function firstPart(parts: readonly Range[], own: number, figures: readonly Figure[]): number {
  let first = own;
  for (;;) {
    const before = parts[first - 1];
    if (before === undefined || within(figures, before).length > 0) return first;
    first--;
  }
}

/** "Country: Peru | Share: 45%": the first cell names, a column measures the same in all rows. */
function readRow({ reading: { text: row }, lexicon, figures }: Labelled): Point[] {
  const cells = findCells(row).map(([index, after]) => {
    const cell = row.slice(index, after);
    const colon = cell.indexOf(': ');
    const value = cell.slice(colon < 0 ? 0 : colon + 2);
    const start = index + cell.length - value.trimStart().length;
    const column = colon < 0 ? '' : cell.slice(0, colon).trim();
    return { column, start, end: start + value.trim().length };
  });
  const [first, ...rest] = cells;
  if (!first || first.end - first.start > LONGEST_NAME) return [];
  const text = row.slice(first.start, first.end);
  if (!/\p{L}|^\d{4}$/u.test(text)) return [];
  const label: Label = { sort: 'name', text, start: first.start, end: first.end };
  return rest.flatMap(({ column, start, end }) => {
    const place = figures.findIndex((one) => one.start >= start && endOf(one, row) === end);
    const figure = figures[place];
    if (!figure || column === '') return [];
    const measureBy = () => measureOfColumn(column, lexicon);
    return [{ place, figure, labels: [label], measureBy }];
  });
}

/** "Growth" is of a hundred no part, "Share" is. */
function measureOfColumn(column: string, { changing }: Lexicon): Measure {
  const words = fold(column).split(/[^\p{L}]+/u);
  return {
    topic: new Set([column]),
    complements: new Set(),
    changes: new Set(words.filter((word) => changing.has(word))),
    compares: false,
  };
}

/** Where a figure ends with what it counts: "340 leden". */
function endOf({ end, counted }: Figure, text: string): number {
  const own = counted === null ? '' : ` ${counted}`;
  return text.startsWith(own, end) ? end + own.length : end;
}
