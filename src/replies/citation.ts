import { foldWhiteSpace } from '../library/fold-white-space.ts';
import type { Passage } from '../library/types.ts';
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

/** "[3] Title · 2021-07 · Heading · ¶15 · file.txt" as a line of small text. */
export function citeMarkdown(
  { source, heading, number }: Passage,
  { mark, longestPart = LONGEST_PART }: CitationStyle = {},
): string {
  const parts = [source.title, source.date, heading, `¶${number}`, source.file];
  const shown = parts
    .filter((part) => part !== null)
    .map((part) => escapeMarkdown(shorten(part, longestPart)));
  const before = mark === undefined ? '' : `${escapeMarkdown(`[${mark}]`)} `;
  return `-# ${before}${shown.join(' · ')}`;
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
