import { type Figure, isPlaceName } from '../../../facts/index.ts';
import { findMatchesAbove } from '../../text/highlight.ts';
import type { TopicPlaces } from './topic-places.ts';
import { tellsFigures } from './tellers.ts';

const IN_BRACKETS = /\([^()]{1,80}(?:\)|$)/gu;

/** The words of a topic that name whom a figure's sentence goes on about; null where nothing tells whom. */
export function heldBy(
  { holder }: Figure,
  { topic: { query }, language }: TopicPlaces,
): ReadonlySet<number> | null {
  if (!holder?.name) return null;
  return new Set(findMatchesAbove(query, holder.name, language).map(({ word }) => word));
}

/** Whether a figure is of a rival that the topic does not name. */
export function isOfRival(figure: Figure, places: TopicPlaces): boolean {
  return figure.holder?.isRival === true && (heldBy(figure, places)?.size ?? 0) === 0;
}

/** Whether something else took the place of what heading and title are about. */
export function isOfOther(
  figure: Figure,
  { text, isRunning, others, inText }: TopicPlaces,
): boolean {
  const { label, clause, sentence, start, context } = figure;
  if (!isRunning) return false;
  const isTopic = (from: number, to: number) =>
    inText.some((match) => match.start >= from && match.start < to);
  if (label?.sort === 'name') {
    // Who measured it is not whose it is.
    if (context.source?.includes(label.text) || tellsFigures(text, label)) return false;
    // "Das Unternehmen" stands for what was named before.
    if (figure.isCarried && label.start === sentence[0]) return false;
    return !isTopic(label.start, label.end);
  }
  if (others.length === 0) return false;
  // The subject stands in the clause, or opens the sentence that it is of.
  // What stands in brackets is none: "(by the Noviro Institute)".
  const lead = text
    .slice(Math.max(sentence[0], clause[0]), start)
    .replaceAll(IN_BRACKETS, (within) => ' '.repeat(within.length));
  return others.some((name) => {
    const at = lead.indexOf(name);
    const begin = Math.max(sentence[0], clause[0]) + at;
    const range = { start: begin, end: begin + name.length };
    return at >= 0 && !isTopic(begin, range.end) && !tellsFigures(text, range);
  });
}

/** An item of a list as "Engeland: 307 doden" is not of "Nederland", which stands somewhere else. */
export function isOfOtherPlace(
  { label }: Figure,
  { topic: { query }, isRunning, inText, above }: TopicPlaces,
): boolean {
  if (isRunning || label?.sort !== 'name' || !isPlaceName(label.text.toLowerCase())) return false;
  const has = new Set([...inText, ...above].map(({ word }) => word));
  return query.words.some(
    ({ word, shown }, at) => !has.has(at) && isPlaceName((shown ?? word).toLowerCase()),
  );
}

/** "It is the largest since Noviro paid 8 million": the name in between has the figure. */
export function isLedByOther(figure: Figure, { text, inText }: TopicPlaces): boolean {
  const { label, sentence, start } = figure;
  if (label?.sort !== 'name' || label.start >= start || label.start === sentence[0]) return false;
  const isTopic = inText.some((match) => match.start >= label.start && match.start < label.end);
  return !isTopic && !tellsFigures(text, label);
}
