import {
  findClauses,
  findWords,
  fold,
  getStopwords,
  isCoordinator,
  type Range,
} from '../../../language/index.ts';
import type { BareFigure } from '../found.ts';
import { getLexicon } from '../words/lexicon.ts';
import { countBefore, within } from '../in-order.ts';
import { joinInterrupted } from './interrupted.ts';
import { partLabels } from './label-runs.ts';

/** A preposition, an article, an adjective, a noun and what links it to its figure. */
const MOST_NOUN = 5;

/** A passage whose sentences are parted between its figures. */
export interface Parted {
  readonly text: string;
  readonly language: string | null;
  /** In order. */
  readonly figures: readonly Pick<BareFigure, 'start' | 'end' | 'qualifier'>[];
}

/**
 * The parts of a sentence that speak of one figure each, where the sentence tells them apart: its
 * clauses, those with several figures parted between them. "X 49% and Y 63%" → "X 49%", "and Y
 * 63%"; "10% and 15% of it" stays whole.
 * @param byYears whether years alone tell two figures apart: they do as labels, not as what a topic is about
 */
export function partSentence(parted: Parted, sentence: Range, byYears: boolean): Range[] {
  const inside = within(parted.figures, sentence);
  // Nothing to be told apart: cheaper, and as good.
  if (inside.length === 0) return [sentence];
  const own = { ...parted, figures: inside };
  const labelled = inside.length > 1 ? partLabels(own, sentence) : null;
  if (labelled) return labelled;
  const clauses = findClauses(parted.text, sentence, parted.language);
  const parts = joinInterrupted(own, clauses).flatMap((clause) => partClause(own, clause, byYears));
  // "The largest share, 46 million, goes to X": alone in its sentence, all of it speaks of the figure.
  const isAlone = inside.length === 1 && parts.length > 1;
  const of = isAlone
    ? parts.find(([from, to]) => within(inside, [from, to]).length > 0)
    : undefined;
  if (of && !hasOwnWords(own, of, byYears)) return [sentence];
  return inside.length > 1 ? leadIn(own, parts) : parts;
}

/** "Sold 40 boats and made a loss: 3 million": what leads to a colon goes with the figure behind it. */
function leadIn({ text, figures, language }: Parted, parts: readonly Range[]): Range[] {
  const led = [...parts];
  for (const [place, [from, to]] of parts.entries()) {
    const next = parts[place + 1];
    const own = within(figures, [from, to]).at(-1);
    const [after] = next ? within(figures, next) : [];
    if (!next || !own || !after || !text.slice(from, to).trimEnd().endsWith(':')) continue;
    const lead = text.slice(next[0], after.start).trim();
    if (lead !== '' && lead !== after.qualifier) continue;
    const border = lastCoordinator(text, [own.end, to], language);
    if (border === null) continue;
    led[place] = [led[place]?.[0] ?? from, border];
    led[place + 1] = [border, next[1]];
  }
  return led;
}

function lastCoordinator(text: string, [from, to]: Range, language: string | null): number | null {
  const all = Array.from(text.slice(from, to).matchAll(/\s(?=(\p{L}{1,12})\s)/gu));
  const last = all.findLast(([, word]) => isCoordinator(word ?? '', language));
  return last ? from + last.index + 1 : null;
}

/** The cells of a table's row, as all readers of tables write it: "Country: Peru | Share: 45%". */
export function findCells(text: string): Range[] {
  return Array.from(text.matchAll(/[^|]+/gu), ({ 0: cell, index }) => [index, index + cell.length]);
}

function partClause(parted: Parted, clause: Range, byYears: boolean): Range[] {
  const { text, figures } = parted;
  const inside = within(figures, clause);
  const parts: Range[] = [];
  let [from] = clause;
  // Up to where it is known whether what stands since `from` has words of its own.
  let [looked] = clause;
  let hasWords = false;
  for (const [place, figure] of inside.entries()) {
    const next = inside[place + 1];
    if (!next) break;
    const border = findBorder(text, figure, next, parted.language);
    const end = inside[place + 2]?.start ?? clause[1];
    if (border === null) continue;
    hasWords ||= hasOwnWords(parted, [looked, border], byYears);
    looked = border;
    if (!hasWords || !hasOwnWords(parted, [border, end], byYears)) continue;
    parts.push([from, border]);
    from = border;
    hasWords = false;
  }
  return [...parts, [from, clause[1]]];
}

/** Right before the second figure where one stands there, else the first. */
function findBorder(
  text: string,
  { end }: Parted['figures'][number],
  { start, qualifier }: Parted['figures'][number],
  language: string | null,
): number | null {
  const borders = Array.from(text.slice(end, start).matchAll(/\s(?=(\p{L}{1,12})\.?\s)/gu))
    .filter(([, word]) => isCoordinator(word ?? '', language))
    .map(({ index }) => end + index + 1);
  const lead = text.slice(0, start).trimEnd();
  const bare =
    qualifier !== null && lead.endsWith(qualifier) ? start - qualifier.length - 1 : start;
  const last = borders.at(-1);
  const isClose = last !== undefined && !/\s\S+\s/u.test(text.slice(last - 1, bare).trimEnd());
  return (isClose ? last : borders[0]) ?? beforeNoun(text, [end, bare], language);
}

/** "A profit of 6 million on revenue of 41 million": where the second has a noun of its own. */
function beforeNoun(text: string, [from, to]: Range, language: string | null): number | null {
  const { prepositions, ownerLinks } = getLexicon(language).lexicon;
  const words = [...findWords(text.slice(from, to))];
  if (!ownerLinks.has(words.at(-1)?.text.toLowerCase() ?? '')) return null;
  const opening = words
    .slice(-MOST_NOUN, -2)
    .findLast(({ text: word }) => prepositions.has(word.toLowerCase()));
  return opening ? from + opening.start : null;
}

/** Whether a word besides its figures carries a topic; told without stemming, which is dear. */
function hasOwnWords(
  { text, language, figures }: Parted,
  [from, to]: Range,
  byYears: boolean,
): boolean {
  const stopwords = getStopwords(language);
  const own = byYears ? /\p{L}|^(?:19|20)\d{2}$/u : /\p{L}/u;
  for (const { text: word, start } of findWords(text.slice(from, to))) {
    const at = from + start;
    const before = figures[countBefore(figures, at + 1) - 1];
    if ((before && at < before.end) || word.length < 2 || !own.test(word)) continue;
    if (!stopwords.has(fold(word))) return true;
  }
  return false;
}
