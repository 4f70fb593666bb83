import type { Range } from '../../language/index.ts';

/** Signs that Discord's Markdown gives a meaning: styles, quotes, mentions, links, emoji, times. */
const SIGNS = /[\\*_`~|<>#@:[\]]/gu;
/** What makes a list or small text at the start of a line. */
const LINE_START = /^(\s*)(?:([-+=])|(\p{N}{1,9})([.)]))/u;

/** Text → Markdown that shows exactly that text, pings nobody and links nowhere. */
export function escapeMarkdown(text: string): string {
  return text.replace(SIGNS, String.raw`\$&`);
}

/** What `escapeMarkdown` was given. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(/\\([\\*_`~|<>#@:[\]])/gu, '$1');
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
export function quoteMarkdown(text: string, emphasis: Emphasis): string {
  return `> ${lineMarkdown(text, emphasis)}`;
}

/** Ends of lines, of whatever sort: behind one a text would leave its quote or its list. */
const LINE_ENDS = /[\n\r\v\f\u0085\u2028\u2029]/gu;

/** Text → one line of Markdown, some of it bold, one part of it underlined. */
export function lineMarkdown(given: string, emphasis: Emphasis): string {
  const text = given.replace(LINE_ENDS, ' ');
  const { underline } = emphasis;
  const bold = joinNeighbours(emphasis.bold, text);
  const cuts = new Set([0, text.length, ...bold.flat(), ...(underline ?? [])]);
  const edges = [...cuts].filter((at) => at >= 0 && at <= text.length).toSorted((a, b) => a - b);
  let markdown = '';
  let isBold = false;
  let isUnderlined = false;
  for (const [place, start] of edges.entries()) {
    const end = edges[place + 1];
    const isIn = ([from, to]: Range) => end !== undefined && from <= start && end <= to;
    const underlines = underline !== null && isIn(underline);
    const bolds = bold.some(isIn);
    // Bold is closed and opened again at the sentence's edges, so that styles never cross.
    if (isBold && !(bolds && underlines === isUnderlined)) {
      markdown += '**';
      isBold = false;
    }
    if (underlines !== isUnderlined) markdown += '__';
    if (bolds && !isBold) markdown += '**';
    isBold = bolds;
    isUnderlined = underlines;
    markdown += escapeMarkdown(text.slice(start, end));
  }
  return escapeLineStart(markdown);
}

/** Ranges with nothing but white space between them as one: fewer signs, and easier to read. */
function joinNeighbours(ranges: readonly Range[], text: string): Range[] {
  const joined: Range[] = [];
  for (const [start, end] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    const touches = last && text.slice(last[1], start).trim() === '';
    if (touches) joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
    else joined.push([start, end]);
  }
  return joined;
}
