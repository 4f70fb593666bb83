import type { Locale } from '../../language/index.ts';
import { foldWhiteSpace, type Passage } from '../../library/index.ts';
import { escapeMarkdown } from './markdown.ts';
import { spotOf, type Spot, tellSpot } from './spot.ts';
import { range } from '../texts.ts';

/** The longest that one part of a citation is shown, so that a title never fills the message. */
const LONGEST_PART = 90;

/** Blocks of a source, from the first to the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** Where the first and the last of them are found again. */
  readonly first: Spot;
  readonly last: Spot;
}

/** "Title · 2021-07 · Heading · p. 12 · ¶15 · file.pdf" as a line of small text. */
export function citeMarkdown(passage: Passage, locale: Locale, longestPart = LONGEST_PART): string {
  return smallLine(citationParts(passage, locale), longestPart);
}

/** What a citation says, in its order; what the source does not say is left out. */
export function citationParts(passage: Passage, locale: Locale): string[] {
  const { title, date, file } = passage.source;
  return [title, date, ...placeParts(passage, locale), file].filter((part) => part !== null);
}

/** Where a passage stands in its source: "Heading", "p. 12–13", "¶15–21". */
export function placeParts(
  passage: Passage,
  locale: Locale,
  { from, to, first, last }: Span = spanOf(passage),
): string[] {
  const spot = tellSpot(first, last, locale);
  return [passage.heading, spot, `¶${range(from, to)}`].filter((part) => part !== null);
}

/**
 * "[3] Heading · p. 12 · ¶15" as a line of small text, under a line that names the source. With a
 * link its place leads there: words of ours, since a heading may hold what breaks or blocks a link.
 */
export function citePlace(
  passage: Passage,
  span: Span,
  locale: Locale,
  { mark, longestPart, link = null }: PlaceView,
): string {
  const parts = placeUnderTitle(passage, locale, span);
  if (link === null) return smallLine(parts, longestPart, `[${mark}] `);
  const places = placeParts({ ...passage, heading: null }, locale, span).map(escapeMarkdown);
  const above = parts.slice(0, parts.length - places.length);
  const heading = above.map((part) => `${escapeMarkdown(shorten(part, longestPart))} · `).join('');
  return `-# ${escapeMarkdown(`[${mark}] `)}${heading}[${places.join(' · ')}](<${link}>)`;
}

interface PlaceView {
  readonly mark: number;
  readonly longestPart: number;
  /** An address as `linkTo` gives it. */
  readonly link?: string | null;
}

/** The same as its parts: a heading that says no more than the title is not said again. */
export function placeUnderTitle(
  passage: Passage,
  locale: Locale,
  span: Span = spanOf(passage),
): string[] {
  const { heading, source } = passage;
  const isSaid = heading !== null && foldWhiteSpace(heading) === foldWhiteSpace(source.title ?? '');
  return placeParts(isSaid ? { ...passage, heading: null } : passage, locale, span);
}

/** The passage by itself. */
export function spanOf(passage: Passage): Span {
  const { number } = passage;
  const spot = spotOf(passage);
  return { from: number, to: number, first: spot, last: spot };
}

function smallLine(parts: readonly string[], longestPart: number, before = ''): string {
  const shown = parts.map((part) => escapeMarkdown(shorten(part, longestPart)));
  return `-# ${escapeMarkdown(before)}${shown.join(' · ')}`;
}

/** The text on one line, or its beginning with a mark where it is too long for a part of one. */
export function shorten(text: string, most = LONGEST_PART): string {
  const line = foldWhiteSpace(text);
  const characters = Array.from(line);
  return characters.length <= most
    ? line
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
