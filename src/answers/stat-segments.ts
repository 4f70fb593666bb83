import type { Figure } from '../facts/types.ts';
import { analyse } from '../language/analyse.ts';
import type { Range } from '../language/range.ts';
import { findClauses, findSentences } from '../language/sentences.ts';

/** A part of a sentence that speaks of one figure where the sentence tells them apart. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** Which sentence of the text it is in, from 0. */
  readonly sentence: number;
}

/** What sets two figures of one clause against each other. */
const COORDINATOR =
  /\s(?=(?:en|and|und|et|och|og|tegen|tegenover|against|versus|vs\.?|compared|vergeleken)\s)/giu;

/** The segments of a text, in order: its clauses, those with several figures parted between them. */
export function findSegments(
  text: string,
  figures: readonly Figure[],
  language: string | null,
): Segment[] {
  return findSentences(text).flatMap((range, sentence) => {
    const inside = figures.filter(({ start }) => isIn(start, range));
    // Nothing to be told apart: cheaper, and as good.
    const clauses = inside.length === 0 ? [range] : findClauses(text, range);
    return clauses
      .flatMap((clause) => partClause(text, clause, inside, language))
      .map(([start, end]) => ({ start, end, sentence }));
  });
}

/** The place of the segment that holds a place of the text; -1 where none does. */
export function segmentAt(segments: readonly Segment[], at: number): number {
  return segments.findIndex(({ start, end }) => at >= start && at < end);
}

/** "X 49% and Y 63%" → "X 49%", "and Y 63%"; "10% and 15% of it" stays whole. */
function partClause(
  text: string,
  clause: Range,
  figures: readonly Figure[],
  language: string | null,
): Range[] {
  const inside = figures.filter(({ start }) => isIn(start, clause));
  const parts: Range[] = [];
  let [from] = clause;
  for (const [place, figure] of inside.entries()) {
    const next = inside[place + 1];
    if (!next) break;
    const border = findBorder(text, figure, next);
    const end = inside[place + 2]?.start ?? clause[1];
    if (border === null) continue;
    if (!hasOwnWords(text, [from, border], figures, language)) continue;
    if (!hasOwnWords(text, [border, end], figures, language)) continue;
    parts.push([from, border]);
    from = border;
  }
  return [...parts, [from, clause[1]]];
}

/** Right before the second figure where one stands there, else the first. */
function findBorder(text: string, { end }: Figure, { start, qualifier }: Figure): number | null {
  const borders = Array.from(text.slice(end, start).matchAll(COORDINATOR), (match) => ({
    at: end + match.index + 1,
  }));
  const lead = text.slice(0, start).trimEnd();
  const bare =
    qualifier !== null && lead.endsWith(qualifier) ? start - qualifier.length - 1 : start;
  const last = borders.at(-1);
  const isClose = last !== undefined && !/\s\S+\s/u.test(text.slice(last.at - 1, bare).trimEnd());
  return (isClose ? last : borders[0])?.at ?? null;
}

/** Whether a word besides its figures carries a topic. */
function hasOwnWords(
  text: string,
  [from, to]: Range,
  figures: readonly Figure[],
  language: string | null,
): boolean {
  return analyse(text.slice(from, to), language).some(({ word, stop, start }) => {
    const at = from + start;
    const isFigure = figures.some((figure) => at >= figure.start && at < figure.end);
    return !stop && !isFigure && /\p{L}/u.test(word);
  });
}

function isIn(at: number, [start, end]: Range): boolean {
  return at >= start && at < end;
}
