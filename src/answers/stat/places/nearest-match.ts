import type { Figure } from '../../../facts/index.ts';
import { isIn, mayGoOn } from '../../text/carried.ts';
import type { Match } from '../../text/highlight.ts';
import { farnessOf, type Place, type TopicPlaces } from './topic-places.ts';
import { narrows } from './tellers.ts';

/** A compound that has a word as its end tells of a part of it: "jeugdwerkloosheid". */
export const NARROWER = 0.6;
const LETTERS_MORE = 4;
/** Between the cells of a row. */
const CELL_BORDER = ' | ';

/** Where a word stands, and how many figures stand between. */
export interface Found {
  readonly place: Place;
  readonly distance: number;
  readonly isNarrower?: boolean;
  /** Whether it is told only by what anything may be told by: "kost". */
  readonly isOfAnything?: boolean;
  /** Whether what a compound says it is of stands there too. */
  readonly hasFront?: boolean;
}

/** How close the figure stands to the nearest match of a word; null where the text has none. */
export function findNearest(figure: Figure, word: number, places: TopicPlaces): Found | null {
  let nearest: (Found & { readonly farness: number }) | null = null;
  const asked = places.topic.query.words[word]?.word.length ?? 0;
  for (const match of places.inText) {
    if (match.word !== word || match.start < places.leadEnd || !isHead(match, places)) continue;
    const found = compare(figure, match, places);
    const isLonger = match.part === null && match.end - match.start >= asked + LETTERS_MORE;
    if (isLonger && isOtherName(match, word, places)) continue;
    const isNarrower = isLonger || isNarrowed(match, places);
    const farness = farnessOf(found.place, false) + (isNarrower ? NARROWER : 0);
    const closer = nearest ? farness - nearest.farness || found.distance - nearest.distance : -1;
    if (closer < 0) nearest = { ...found, isNarrower, farness };
  }
  return nearest;
}

/** "Rijkerveen" is not "Rijker". */
function isOtherName({ start, end }: Match, word: number, { text, topic }: TopicPlaces): boolean {
  if (topic.words[word]?.isName !== true) return false;
  return /^\p{Lu}[\p{Ll}]+$/u.test(text.slice(start, end));
}

// Each match is asked of for every figure of its text. Gone with the answer.
const narrowed = new WeakMap<Match, boolean>();

function isNarrowed(match: Match, { text, inText }: TopicPlaces): boolean {
  const known = narrowed.get(match);
  if (known !== undefined) return known;
  const own = narrows(text, match.start, inText);
  narrowed.set(match, own);
  return own;
}

/** Of a compound that a text has in parts, what its last part says is said of all of it. */
function isHead({ word, part }: Match, { topic, inText, above, elsewhere }: TopicPlaces): boolean {
  if (part === null) return true;
  const { parts = 0 } = topic.query.words[word] ?? {};
  if (part < parts - 1) return false;
  const found = new Set(
    [...inText, ...above, ...elsewhere]
      .filter((match) => match.word === word)
      .map((match) => match.part),
  );
  return found.size >= parts || found.has(null);
}

function compare(figure: Figure, match: Match, places: TopicPlaces): Found {
  const { start } = match;
  const { figures, topic } = places;
  const [from, to] = [Math.min(start, figure.start), Math.max(start, figure.start)];
  const between = countBefore(figures, to) - countBefore(figures, from);
  // Before a word the figure itself is counted, but half of one it does count.
  const distance = between - (start > figure.start ? 0.5 : 0);
  if (isIn(start, figure.clause) || opensLabel(figure, start)) return { place: 'clause', distance };
  if (isInRowHead(match, places)) return { place: 'clause', distance: 0 };
  const isSole = topic.words.length === 1;
  if (isIn(start, figure.sentence)) {
    if (explains(figure, match, distance, places)) return { place: 'clause', distance };
    if (isSole) return { place: 'sentence', distance };
    // "14 for adults and 9 for children": what stands behind a figure may be of the next.
    if (distance <= 0.5 && !isOfNext(figure, start, figures)) return { place: 'alone', distance };
    // Behind another figure it is of that one: "87 seats, 33 of which go to Noviro".
    return { place: start > figure.start ? 'later' : 'sentence', distance };
  }
  return { place: placeOutside(figure, match, isSole, places), distance };
}

/** "Area 2022: 11.4 km²": the clause begins behind what the line says that it tells; "REM sleep: 22%" is part of it. */
function opensLabel({ label }: Figure, place: number): boolean {
  return label?.sort === 'item' && place === label.start;
}

/** Fewer words before a colon are a label. */
const LEAST_EXPLAINED = 3;

/** "Leden | 2022: 900 | 2023: 950": what opens a row tells all of its cells. */
function isInRowHead({ end }: Match, { isRow, text }: TopicPlaces): boolean {
  if (!isRow) return false;
  const first = text.indexOf(CELL_BORDER);
  return first > 0 && end <= first;
}

/** "The losses were high: 19% of the hives": a figure right behind a colon explains what stands before it. */
function explains(
  { clause, sentence, start, qualifier }: Figure,
  { end }: Match,
  distance: number,
  { text }: TopicPlaces,
): boolean {
  if (distance > 0 || end > clause[0]) return false;
  const lead = text.slice(clause[0], start).trim();
  if (lead !== '' && lead !== qualifier) return false;
  const before = text.slice(sentence[0], clause[0]).trimEnd();
  return before.endsWith(':') && before.split(/\s+/u).length >= LEAST_EXPLAINED;
}

/** Whether a word behind a figure stands in the clause of the next one. */
function isOfNext(figure: Figure, start: number, figures: readonly Figure[]): boolean {
  const next = figures[countBefore(figures, figure.start + 1)];
  return start > figure.start && next !== undefined && isIn(start, next.clause);
}

/** Of a word outside the figure's sentence: the sentence may go on about that of the word, or follow it. */
function placeOutside(figure: Figure, match: Match, isSole: boolean, places: TopicPlaces): Place {
  const { sentences, isSubject } = places;
  const own = sentences.findIndex((range) => isIn(figure.start, range));
  const other = sentences.findIndex((range) => isIn(match.start, range));
  if (own < 0 || other < 0) return 'passage';
  if (mayGoOn(figure.isCarried, own, other) && isSubject(match)) return 'carried';
  if (isSole || Math.abs(own - other) > 1) return 'passage';
  return other < own ? 'beside' : 'after';
}

/** How many figures, which stand in order, begin before a place; by halves, as a text may hold hundreds. */
function countBefore(figures: readonly Figure[], place: number): number {
  let [from, to] = [0, figures.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((figures[middle]?.start ?? place) < place) from = middle + 1;
    else to = middle;
  }
  return from;
}
