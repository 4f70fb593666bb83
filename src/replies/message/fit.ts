import type { Locale } from '../../language/index.ts';
import { costOf } from './room.ts';
import { formatNumber, sharedTexts } from '../texts.ts';

/** Less than this says nothing any more. */
const SHORTEST = 24;

/**
 * What `make` makes of at most `longest` characters of a text, of fewer where that takes more than
 * `room` (see `costOf`) as Markdown: escapes may double a text.
 */
export function fitText(make: (most: number) => string, longest: number, room: number): string {
  for (let most = longest; ; most = Math.floor(most * 0.8)) {
    const markdown = make(most);
    if (costOf(markdown) <= room || most <= SHORTEST) return markdown;
  }
}

/** How much of a list is shown. */
export interface ListRoom {
  readonly lines: number;
  /** As `costOf` counts it. */
  readonly room: number;
}

/** The first lines of a list, as many as fit, and how many more there are. */
export function fitLines(
  lines: readonly string[],
  { lines: most, room }: ListRoom,
  locale: Locale,
): string {
  const more = (count: number) => sharedTexts[locale].more(formatNumber(count, locale));
  const shown: string[] = [];
  let left = room - costOf(more(lines.length));
  for (const line of lines.slice(0, most)) {
    left -= costOf(line) + 1;
    if (left < 0) break;
    shown.push(line);
  }
  const rest = lines.length - shown.length;
  return [...shown, ...(rest > 0 ? [more(rest)] : [])].join('\n');
}
