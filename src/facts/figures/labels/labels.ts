import type { Range } from '../../../language/index.ts';
import { isPlaceName } from '../../companies/known-words.ts';
import { type Token, tokenAt } from '../../read/index.ts';
import type { Figure, Label, LabelSort } from '../../types.ts';
import { findCounted } from '../candidates/counted.ts';
import { FigureReading } from '../figure-reading.ts';
import { countBefore } from '../in-order.ts';
import { widenName } from './holders.ts';
import type { Labelled } from './labelled.ts';
import { findPlainNames } from './names.ts';

const LONGEST = 60;
/** Words before a colon, a dash or a bracket right before the figure. */
const ITEM = /^[^:;()|]{1,60}?(?:\s\([^:;()|]{1,40}\))?(?=\s*(?:[:(–—=]|\s-)\s*$)/u;
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
export function findLabels(
  labelled: Labelled,
  figure: Figure,
  { part, lead }: LabelPlace,
): Label[] {
  const { companies, lexicon } = labelled;
  const { text } = labelled.reading;
  const item = findItem(labelled, figure, lead);
  if (item && item.sort !== 'item') return [item];
  const inside = companies.filter(([start, end]) => start >= part[0] && end <= part[1]);
  // "Talmo (uit Friesland): 78 kg": what is said of an item in brackets is not whose its figure is.
  const said = item === null ? -1 : item.text.indexOf(' (');
  const isSaid = ([start, end]: Range) =>
    item !== null && said >= 0 && start > item.start + said && end <= item.end;
  const names = (inside.length > 0 ? inside : findPlainNames(text, part, lexicon))
    .filter((name) => !isSaid(name))
    .map((name) => (lexicon.nounsHaveCapital ? name : beforeFigure(text, name, figure)))
    .filter(([start, end]) => end <= figure.start || start >= figure.end);
  const only = (sort: LabelSort, ranges: readonly Range[]) =>
    one(ranges.map((range) => toLabel(sort, text, range)));
  const told =
    names.length > 0
      ? only(
          'name',
          names.map((name) => widenName(text, name, lexicon)),
        )
      : only('group', findGroups(labelled, figure, part));
  // "In 2018 legden er 1.200 in Ossum aan, in 2019 nog 640": one name may be of all of them.
  const years = names.length > 1 ? [] : only('year', findYears(text, figure, part));
  return [...told, ...years, ...(item ? [item] : [])];
}

/** What stands before a figure, up to its qualifier: "Peru: ruim 45%". */
export function figureStart(text: string, { start, qualifier }: Figure): number {
  const lead = text.slice(Math.max(0, start - LONGEST), start).trimEnd();
  const isQualified = qualifier !== null && lead.endsWith(qualifier);
  return isQualified ? Math.max(0, start - LONGEST) + lead.length - qualifier.length : start;
}

function findItem(
  { reading, companies, lexicon }: Labelled,
  figure: Figure,
  from: number,
): Label | null {
  const { text } = reading;
  const lead = text.slice(from, figureStart(text, figure));
  let skipped = 0;
  for (;;) {
    const next = /^(?:[\s,;.)•*-]|(\p{L}+)\s)/u.exec(lead.slice(skipped));
    if (!next || (next[1] !== undefined && !lexicon.labelLinks.has(next[1]))) break;
    skipped += next[0].length;
  }
  const found = ITEM.exec(lead.slice(skipped))?.[0].trimEnd();
  if (found === undefined || !/\p{L}|^\d{4}$/u.test(found)) return null;
  const start = from + skipped;
  const range: Range = [start, start + found.length];
  const isCompany = companies.some(([first, last]) => first === start && last === range[1]);
  if (isCompany || isPlaceName(found.toLowerCase())) return toLabel('name', text, range);
  return toLabel(/^(?:19|20)\d{2}$/u.test(found) ? 'year' : 'item', text, range);
}

/** "of women", "van de jongeren", before the figure or after it. */
function findGroups({ reading, lexicon }: Labelled, figure: Figure, [from, to]: Range): Range[] {
  const { tokens } = reading;
  const groups: Range[] = [];
  let words: FigureReading | undefined;
  const end = countBefore(tokens, to);
  for (let place = countBefore(tokens, from); place < end; place++) {
    if (!lexicon.beforeGroup.has(tokenAt(tokens, place).lower)) continue;
    const isArticle = lexicon.articlesOfNames.has(tokenAt(tokens, place + 1).lower);
    const next = isArticle ? place + 2 : place + 1;
    const { start } = tokenAt(tokens, next);
    const isOwn = (start >= figure.end || start < figure.start) && start < to;
    if (!isOwn) continue;
    const counted = findCounted((words ??= new FigureReading(reading)), next, 2);
    if (counted !== null) groups.push([start, start + counted.length]);
    else if (isRightBefore(tokenAt(tokens, next), figure))
      groups.push([start, tokenAt(tokens, next).end]);
  }
  return groups;
}

/** "Van de middengroep 66 procent": a group that is one noun, with its share behind it. */
function isRightBefore({ kind, text, end }: Token, { kind: sort, start }: Figure): boolean {
  return sort === 'percentage' && kind === 'word' && text.length > 3 && end + 1 === start;
}

function findYears(text: string, figure: Figure, [from, to]: Range): Range[] {
  return Array.from(text.slice(from, to).matchAll(YEAR), (match): Range => {
    const start = from + match.index;
    return [start, start + match[0].length];
  }).filter(([start]) => start < figure.start || start >= figure.end);
}

/** "Vester 280 kilometres": a number that is a figure is no part of the name before it; a German noun is none. */
function beforeFigure(text: string, [from, to]: Range, { start }: Figure): Range {
  return from < start && to > start
    ? [from, from + text.slice(from, start).trimEnd().length]
    : [from, to];
}

function toLabel(sort: LabelSort, text: string, [start, end]: Range): Label {
  return { sort, text: text.slice(start, end), start, end };
}

/** Of several it is not certain which is meant. */
function one(labels: readonly Label[]): readonly Label[] {
  return labels.length === 1 && (labels[0]?.text.length ?? 0) <= LONGEST ? labels : [];
}
