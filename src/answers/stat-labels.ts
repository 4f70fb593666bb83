import { isPlaceName } from '../facts/companies/lexicon/places.ts';
import { findCounted } from '../facts/figures/counted.ts';
import { getLexicon } from '../facts/figures/lexicon.ts';
import { tokenAt, tokenize } from '../facts/figures/tokens.ts';
import type { Figure } from '../facts/types.ts';
import type { Range } from '../language/index.ts';
import { widenName } from './stat-holders.ts';
import { findPlainNames } from './stat-names.ts';
import { ARTICLES, BEFORE_GROUP } from './stat-words.ts';

/** Whose figure it is: a name, a year, a group of people, or an item that ends in a colon. */
export type LabelSort = 'name' | 'year' | 'group' | 'item';

/** What a figure belongs to, as the text has it. */
export interface Label {
  readonly sort: LabelSort;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A text and the names known in it. */
export interface LabelText {
  readonly text: string;
  readonly language: string | null;
  /** Where companies are named, in order, not overlapping. */
  readonly companies: readonly Range[];
}

const LONGEST = 60;
/** Words before a colon, a dash or a bracket right before the figure. */
const ITEM = /^[^:;()|]{1,60}?(?=\s*(?:[:(–—=]|\s-)\s*$)/u;
const YEAR = /(?<![\p{L}\d.,])(?:19|20)\d{2}(?![\p{L}\d%]|[.,]\d)/gu;

/** Where to look for a label. */
export interface LabelPlace {
  /** The part of the sentence that speaks of the figure. */
  readonly part: Range;
  /** Where the words before the figure begin: at the sentence's start or behind another figure. */
  readonly lead: number;
}

/**
 * What a figure belongs to: several where the text has several sorts of labels for it, none where
 * two of one sort leave it open.
 */
export function findLabels(made: LabelText, figure: Figure, { part, lead }: LabelPlace): Label[] {
  const { text, companies } = made;
  const item = findItem(made, figure, lead);
  if (item && item.sort !== 'item') return [item];
  const inside = companies.filter(([start, end]) => start >= part[0] && end <= part[1]);
  const names = (inside.length > 0 ? inside : findPlainNames(text, part, made.language)).filter(
    ([start, end]) => end <= figure.start || start >= figure.end,
  );
  const toLabels = (sort: LabelSort, ranges: readonly Range[]) =>
    ranges.map((range) => toLabel(sort, text, range));
  return [
    ...one(names.map((name) => toLabel('name', text, widenName(text, name)))),
    ...(names.length > 0 ? [] : one(toLabels('group', findGroups(made, figure, part)))),
    ...(names.length > 0 ? [] : one(toLabels('year', findYears(text, figure, part)))),
    ...(item ? [item] : []),
  ];
}

/** What stands before a figure, up to its qualifier: "Peru: ruim 45%". */
export function figureStart(text: string, { start, qualifier }: Figure): number {
  const lead = text.slice(0, start).trimEnd();
  return qualifier !== null && lead.endsWith(qualifier) ? lead.length - qualifier.length : start;
}

function findItem({ text, companies }: LabelText, figure: Figure, from: number): Label | null {
  const lead = text.slice(from, figureStart(text, figure));
  const skipped = /^(?:[\s,;.)•*-]|(?:en|and)\s)*/u.exec(lead)?.[0].length ?? 0;
  const found = ITEM.exec(lead.slice(skipped))?.[0].trimEnd();
  if (!found || !/\p{L}|^\d{4}$/u.test(found)) return null;
  const start = from + skipped;
  const range: Range = [start, start + found.length];
  const isCompany = companies.some(([first, last]) => first === start && last === range[1]);
  if (isCompany || isPlaceName(found.toLowerCase())) return toLabel('name', text, range);
  return toLabel(/^(?:19|20)\d{2}$/u.test(found) ? 'year' : 'item', text, range);
}

/** "of women", "van de jongeren", before the figure or after it. */
function findGroups({ text, language }: LabelText, figure: Figure, [from, to]: Range): Range[] {
  const part = text.slice(from, to);
  const tokens = tokenize(part);
  const reading = { text: part, language, tokens, lexicon: getLexicon(language) };
  return tokens.flatMap(({ lower }, place): Range[] => {
    if (!BEFORE_GROUP.has(lower)) return [];
    const next = ARTICLES.has(tokenAt(tokens, place + 1).lower) ? place + 2 : place + 1;
    const counted = findCounted(reading, next, 2);
    const start = from + tokenAt(tokens, next).start;
    const isOwn = start >= figure.end || start < figure.start;
    return counted !== null && isOwn ? [[start, start + counted.length]] : [];
  });
}

function findYears(text: string, figure: Figure, [from, to]: Range): Range[] {
  return Array.from(text.slice(from, to).matchAll(YEAR), (match): Range => {
    const start = from + match.index;
    return [start, start + match[0].length];
  }).filter(([start]) => start < figure.start || start >= figure.end);
}

function toLabel(sort: LabelSort, text: string, [start, end]: Range): Label {
  return { sort, text: text.slice(start, end), start, end };
}

/** Of several it is not certain which is meant. */
function one(labels: readonly Label[]): readonly Label[] {
  return labels.length === 1 && (labels[0]?.text.length ?? 0) <= LONGEST ? labels : [];
}
