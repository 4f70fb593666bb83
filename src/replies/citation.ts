import { foldWhiteSpace } from '../library/fold-white-space.ts';
import type { Passage } from '../library/types.ts';
import { escapeMarkdown } from './markdown.ts';

/** The longest that one part of a citation is shown, so that a title never fills the message. */
const LONGEST_PART = 90;

/** "Title · 2021-07 · Heading · ¶15 · file.txt" as a line of small text. */
export function citeMarkdown({ source, heading, number }: Passage): string {
  const parts = [source.title, source.date, heading, `¶${number}`, source.file];
  const shown = parts.filter((part) => part !== null).map((part) => escapeMarkdown(shorten(part)));
  return `-# ${shown.join(' · ')}`;
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
