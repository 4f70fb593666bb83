import { foldWhiteSpace, type Passage } from '../library/index.ts';
import { escapeMarkdown } from './markdown.ts';

/** The longest that one part of a citation is shown, so that a title never fills the message. */
const LONGEST_PART = 90;

/** How a citation is shown. */
export interface CitationStyle {
  /** The passage's number in the answer, in front as a footnote has it. */
  readonly mark?: number;
  /** Most characters of one part. */
  readonly longestPart?: number;
}

/** "[3] Title · 2021-07 · Heading · p. 12 · ¶15 · file.pdf" as a line of small text. */
export function citeMarkdown(
  passage: Passage,
  { mark, longestPart = LONGEST_PART }: CitationStyle = {},
): string {
  const shown = citationParts(passage).map((part) => escapeMarkdown(shorten(part, longestPart)));
  const before = mark === undefined ? '' : `${escapeMarkdown(`[${mark}]`)} `;
  return `-# ${before}${shown.join(' · ')}`;
}

/** What a citation says, in its order; what the source does not say is left out. */
export function citationParts({ source, heading, page, number }: Passage): string[] {
  const place = page === null ? null : `p. ${page}`;
  const parts = [source.title, source.date, heading, place, `¶${number}`, source.file];
  return parts.filter((part) => part !== null);
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
