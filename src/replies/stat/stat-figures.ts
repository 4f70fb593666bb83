import type { FoundFigure, FoundPassage } from '../../answers/index.ts';
import { findSentences, type Locale, type Localized, type Range } from '../../language/index.ts';
import { shorten } from '../message/citation.ts';
import type { Around } from '../lookup/lookup-reply.ts';
import { escapeMarkdown } from '../message/markdown.ts';
import { CUT, type Snippet } from '../lookup/snippet.ts';
import { fitWords, rateOf, wordsOf } from './stat-words.ts';
import { formatNumber } from '../texts.ts';

/** Figures shown large over one quote: more take the screen of a phone. */
const MOST_LARGE = 3;
const LONGEST_LINE = 56;
const LONGEST_SOURCE = 48;
/** Characters of a quote, more where the sentences of its figures are longer. */
const USUAL_QUOTE = 300;
/** In a quote shorter than this there is hardly room: one large figure, nothing under it. */
const SHORT_QUOTE = 100;

const texts = {
  nl: {
    source: (name: string) => `Volgens ${name}`,
    asked: (count: string) => `${count} ondervraagden`,
    roles: {
      forecast: 'verwachting',
      earlier: 'eerder',
      part: 'deel',
      cost: null,
      asked: 'ondervraagd',
      limit: 'grens',
      supposed: 'voorbeeld',
      denied: 'juist niet',
      when: null,
      change: 'verschil',
    },
  },
  en: {
    source: (name: string) => `According to ${name}`,
    asked: (count: string) => `${count} respondents`,
    roles: {
      forecast: 'forecast',
      earlier: 'earlier',
      part: 'part',
      cost: null,
      asked: 'asked',
      limit: 'limit',
      supposed: 'example',
      denied: 'not so',
      when: null,
      change: 'change',
    },
  },
} satisfies Localized<object>;

/** What a figure belongs to, where the text says so plainly. */
export type LabelOf = (found: FoundPassage, figure: FoundFigure) => string | null;

/** The closest figures of a passage large over its quote, and who measured them under it. */
export function aroundFigures(found: FoundPassage, locale: Locale, labelOf: LabelOf): Around {
  const closest = findClosest(found, labelOf);
  const shownIn = (snippet: Snippet) => {
    const whole = closest.filter((figure) => isShown(figure, snippet));
    return snippet.isCut && snippet.text.length < SHORT_QUOTE ? whole.slice(0, 1) : whole;
  };
  return {
    centre: rangeOf(closest),
    longest: findLength(found, closest),
    above: (snippet) =>
      shownIn(snippet).map(
        (figure) => `## ${largeLine(found, figure, labelOf(found, figure), locale)}`,
      ),
    below: (snippet) => {
      if (snippet.isCut && snippet.text.length < SHORT_QUOTE) return [];
      const line = contextLine(shownIn(snippet), locale);
      return line === '' ? [] : [`-# ${line}`];
    },
  };
}

/**
 * Those as close as the first, of its sort: what is only near the topic is never large, and a bare
 * number says something with its sentence only.
 */
function findClosest(found: FoundPassage, labelOf: LabelOf): FoundFigure[] {
  const [first] = found.figures;
  if (first?.isAbout !== true) return [];
  const closest = found.figures.filter(
    ({ closeness, role }) => closeness === first.closeness && role === first.role,
  );
  const telling = closest.filter(
    (figure) =>
      figure.kind !== 'count' || figure.counted !== null || labelOf(found, figure) !== null,
  );
  return (telling.length > 0 ? telling : closest).slice(0, MOST_LARGE);
}

/** The sentences of the figures whole; some more where they are short, as they may lean on it. */
function findLength({ passage: { text } }: FoundPassage, figures: readonly FoundFigure[]): number {
  const [start, end] = rangeOf(figures) ?? [0, 0];
  const sentences = findSentences(text).filter(([from, to]) => to > start && from < end);
  const needed = (sentences.at(-1)?.[1] ?? 0) - (sentences[0]?.[0] ?? 0) + 2 * (CUT.length + 1);
  return Math.max(USUAL_QUOTE, needed);
}

function rangeOf(figures: readonly FoundFigure[]): Range | null {
  if (figures.length === 0) return null;
  return [
    Math.min(...figures.map(({ start }) => start)),
    Math.max(...figures.map(({ end }) => end)),
  ];
}

/** Nothing stands large whose sentence is not quoted under it. */
function isShown({ start, end }: FoundFigure, snippet: Snippet): boolean {
  const placed = snippet.place([start, end]);
  return placed !== null && placed[1] - placed[0] === end - start;
}

/** "meer dan 10.000 mensen", "23% · Baidu", "76,3% bezorgd over camera's", "95 euro · verwachting". */
function largeLine(
  found: FoundPassage,
  figure: FoundFigure,
  label: string | null,
  locale: Locale,
): string {
  const { qualifier, text, counted, role } = figure;
  // A share of the topic is told to be one; of those who were asked it says so itself.
  const isOfTopic = found.highlights.some(([at]) => at >= figure.clause[0] && at < figure.start);
  const told = role === null || (role === 'part' && !isOfTopic) ? null : texts[locale].roles[role];
  // A number of a table says nothing without its column, whatever it belongs to.
  const isOfColumn = found.passage.kind === 'table-row';
  const isTold = counted !== null || (label !== null && !isOfColumn);
  const words = isTold ? rateOf(found, figure) : wordsOf(found, figure);
  const { language } = found.passage;
  const own = [qualifier, text, counted].filter((part) => part !== null).join(' ');
  // Its own words may be cut, as the quote has them whole; what is told of it may not.
  const room = LONGEST_LINE - joinParts([own, told, label]).length;
  const behind = fitWords(words?.behind ?? null, room - 1, language);
  const left = room - (behind === null ? 0 : behind.length + 1);
  const before = fitWords(words?.before ?? null, left - SEPARATOR.length, language);
  const line = joinParts([behind === null ? own : `${own} ${behind}`, told, label, before]);
  return escapeMarkdown(shorten(line, LONGEST_LINE));
}

const SEPARATOR = ' · ';

function joinParts(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(SEPARATOR);
}

/** Who measured, when and how many were asked: only where that is one and the same for all. */
function contextLine(figures: readonly FoundFigure[], locale: Locale): string {
  const source = theOne(figures.map(({ context }) => context?.source));
  const year = theOne(figures.map(({ context }) => context?.year));
  const respondents = theOne(figures.map(({ context }) => context?.respondents));
  const { source: by, asked } = texts[locale];
  return [
    ...(source === null ? [] : [by(escapeMarkdown(shorten(source, LONGEST_SOURCE)))]),
    ...(year === null ? [] : [String(year)]),
    ...(respondents === null ? [] : [asked(formatNumber(respondents, locale))]),
  ].join(' · ');
}

function theOne<T>(values: readonly (T | null | undefined)[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
