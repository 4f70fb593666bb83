import { foldWhiteSpace, type Passage } from '../library/index.ts';
import { escapeMarkdown } from './markdown.ts';
import { range } from './texts.ts';

/** The longest that one part of a citation is shown, so that a title never fills the message. */
const LONGEST_PART = 90;

/** Blocks of a source, from the first to the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly firstPage: number | null;
  readonly lastPage: number | null;
}

/** "Title · 2021-07 · Heading · p. 12 · ¶15 · file.pdf" as a line of small text. */
export function citeMarkdown(passage: Passage, longestPart = LONGEST_PART): string {
  return smallLine(citationParts(passage), longestPart);
}

/** What a citation says, in its order; what the source does not say is left out. */
export function citationParts(passage: Passage): string[] {
  const { title, date, file } = passage.source;
  return [title, date, ...placeParts(passage), file].filter((part) => part !== null);
}

/** Where a passage stands in its source: "Heading", "p. 12–13", "¶15–21". */
export function placeParts(passage: Passage, span: Span = spanOf(passage)): string[] {
  const { from, to, firstPage, lastPage } = span;
  const page = firstPage === null ? null : `p. ${range(firstPage, lastPage ?? firstPage)}`;
  return [passage.heading, page, `¶${range(from, to)}`].filter((part) => part !== null);
}

/** "[3] Heading · p. 12 · ¶15" as a line of small text, under a line that names the source. */
export function citePlace(passage: Passage, span: Span, mark: number, longestPart: number): string {
  return smallLine(placeUnderTitle(passage, span), longestPart, `[${mark}] `);
}

/** The same as its parts: a heading that says no more than the title is not said again. */
export function placeUnderTitle(passage: Passage, span?: Span): string[] {
  const { heading, source } = passage;
  const isSaid = heading !== null && foldWhiteSpace(heading) === foldWhiteSpace(source.title ?? '');
  return placeParts(isSaid ? { ...passage, heading: null } : passage, span);
}

/** The passage by itself. */
export function spanOf({ number, page }: Passage): Span {
  return { from: number, to: number, firstPage: page, lastPage: page };
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
