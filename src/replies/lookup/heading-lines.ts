import type { FoundHeading } from '../../answers/index.ts';
import type { Locale, Localized } from '../../language/index.ts';
import { shorten } from '../message/citation.ts';
import { fitLines } from '../message/fit.ts';
import { escapeMarkdown } from '../message/markdown.ts';

/** Lines of the outline under a heading; more are counted. */
const MOST_LINES = 10;
/** Most characters of a heading, and what all of them may cost: the passages come first. */
const LONGEST = 70;
const LONGEST_FILE = 100;
const ROOM = 800;

const texts = {
  nl: { show: (file: string) => `De hele opbouw zie je met \`/bron toon\` en ${file}` },
  en: { show: (file: string) => `See the whole outline with \`/source show\` and ${file}` },
} satisfies Localized<object>;

/** A heading that was asked for, with what stands below it, as lines of Markdown. */
export function headingLines(
  { text, number, file, outline }: FoundHeading,
  locale: Locale,
): string {
  const title = `**${escapeMarkdown(shorten(text, LONGEST))}** · ¶${number}`;
  const lines = outline.map((heading) => `- ${escapeMarkdown(shorten(heading, LONGEST))}`);
  const show = `-# ${texts[locale].show(escapeMarkdown(shorten(file, LONGEST_FILE)))}`;
  const listed = fitLines(lines, { lines: MOST_LINES, room: ROOM }, locale);
  return [title, ...(listed === '' ? [] : [listed]), show].join('\n');
}
