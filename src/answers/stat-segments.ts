import type { Figure } from '../facts/types.ts';
import {
  findClauses,
  findSentences,
  findWords,
  fold,
  getStopwords,
  type Range,
} from '../language/index.ts';
import type { BlockKind } from '../library/index.ts';

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

/** A text whose sentences are parted. */
export interface Parted {
  readonly text: string;
  readonly language: string | null;
  readonly figures: readonly Figure[];
  readonly kind: BlockKind;
  /** Whether years alone tell two figures apart: they do as labels, not as what a topic is about. */
  readonly byYears?: boolean;
}

/**
 * The segments of a text, in order: its clauses, those with several figures parted between them; of
 * a table's row its cells, each with the name of its column.
 */
export function findSegments(parted: Parted): Segment[] {
  const { text, figures, kind } = parted;
  if (kind === 'table-row') return findCells(text).flatMap((cell) => toSegments(parted, cell, 0));
  return findSentences(text).flatMap((range, sentence) => {
    const inside = figures.filter(({ start }) => isIn(start, range));
    // Nothing to be told apart: cheaper, and as good.
    const clauses = inside.length === 0 ? [range] : findClauses(text, range);
    return clauses.flatMap((clause) =>
      toSegments({ ...parted, figures: inside }, clause, sentence),
    );
  });
}

function toSegments(parted: Parted, clause: Range, sentence: number): Segment[] {
  return partClause(parted, clause).map(([start, end]) => ({ start, end, sentence }));
}

/** The cells of a table's row, as all readers of tables write it: "Country: Peru | Share: 45%". */
export function findCells(text: string): Range[] {
  return Array.from(text.matchAll(/[^|]+/gu), ({ 0: cell, index }) => [index, index + cell.length]);
}

/** The place of the segment that holds a place of the text; -1 where none does. */
export function segmentAt(segments: readonly Segment[], at: number): number {
  const place = countBefore(segments, at + 1) - 1;
  const segment = segments[place];
  return segment && at < segment.end ? place : -1;
}

/** How many things that stand in order begin before a place; by halves, as a text may hold hundreds. */
export function countBefore(things: readonly { readonly start: number }[], place: number): number {
  let [from, to] = [0, things.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((things[middle]?.start ?? place) < place) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** "X 49% and Y 63%" → "X 49%", "and Y 63%"; "10% and 15% of it" stays whole. */
function partClause(parted: Parted, clause: Range): Range[] {
  const { text, figures } = parted;
  const inside = figures.filter(({ start }) => isIn(start, clause));
  const parts: Range[] = [];
  let [from] = clause;
  for (const [place, figure] of inside.entries()) {
    const next = inside[place + 1];
    if (!next) break;
    const border = findBorder(text, figure, next);
    const end = inside[place + 2]?.start ?? clause[1];
    if (border === null) continue;
    if (!hasOwnWords(parted, [from, border])) continue;
    if (!hasOwnWords(parted, [border, end])) continue;
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

/** Whether a word besides its figures carries a topic; told without stemming, which is dear. */
function hasOwnWords({ text, language, figures, byYears }: Parted, [from, to]: Range): boolean {
  const stopwords = getStopwords(language);
  const own = byYears === true ? /\p{L}|^(?:19|20)\d{2}$/u : /\p{L}/u;
  for (const { text: word, start } of findWords(text.slice(from, to))) {
    const at = from + start;
    const isFigure = figures.some((figure) => at >= figure.start && at < figure.end);
    if (isFigure || word.length < 2 || !own.test(word)) continue;
    if (!stopwords.has(fold(word))) return true;
  }
  return false;
}

function isIn(at: number, [start, end]: Range): boolean {
  return at >= start && at < end;
}
