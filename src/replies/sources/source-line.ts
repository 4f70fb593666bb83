import type { SourceInfo } from '../../library/index.ts';
import { shorten } from '../message/citation.ts';
import { escapeMarkdown } from '../message/markdown.ts';

/** "Author · Publisher · 2021-07 · file.txt", as far as they are known, as Markdown. */
export function describeSource(
  { author, publisher, date, file }: SourceInfo,
  longestPart?: number,
): string {
  const parts = [author, publisher, date, file].filter((part) => part !== null);
  return parts.map((part) => escapeMarkdown(shorten(part, longestPart))).join(' · ');
}
