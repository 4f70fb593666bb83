import type { Range } from '../language/range.ts';

/** Signs that Discord's Markdown gives a meaning: styles, quotes, mentions, links, emoji, times. */
const SIGNS = /[\\*_`~|<>#@:[\]]/gu;
/** What makes a list or small text at the start of a line. */
const LINE_START = /^(\s*)(?:([-+=])|(\p{N}{1,9})([.)]))/u;

/** Text → Markdown that shows exactly that text, pings nobody and links nowhere. */
export function escapeMarkdown(text: string): string {
  return text.replace(SIGNS, String.raw`\$&`);
}

function escapeLineStart(markdown: string): string {
  return markdown.replace(LINE_START, (_all, space: string, sign?: string, number = '', dot = '') =>
    sign === undefined ? `${space}${number}\\${dot}` : `${space}\\${sign}`,
  );
}

/** What of a text is to stand out. */
export interface Emphasis {
  readonly bold: readonly Range[];
  readonly underline: Range | null;
}

/** Text → one Markdown quote, some of it bold, one sentence of it underlined. */
export function quoteMarkdown(text: string, { bold, underline }: Emphasis): string {
  const cuts = new Set([0, text.length, ...bold.flat(), ...(underline ?? [])]);
  const edges = [...cuts].filter((at) => at >= 0 && at <= text.length).toSorted((a, b) => a - b);
  let markdown = '';
  let isBold = false;
  for (const [place, start] of edges.entries()) {
    const end = edges[place + 1];
    const opens = end !== undefined && bold.some(([from, to]) => from <= start && end <= to);
    if (isBold && !opens) markdown += '**';
    if (underline && start === underline[1] && underline[1] > underline[0]) markdown += '__';
    // Bold is closed and opened again at the sentence's edges, so that styles never cross.
    const startsUnderline = underline && start === underline[0] && underline[1] > underline[0];
    if (startsUnderline) markdown += '__';
    if (!isBold && opens) markdown += '**';
    isBold = opens;
    if (end !== undefined) markdown += escapeMarkdown(text.slice(start, end));
  }
  return `> ${escapeLineStart(markdown)}`;
}
