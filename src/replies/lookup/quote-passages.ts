import type { FoundPassage } from '../../answers/index.ts';
import { linkTo } from '../../library/index.ts';
import { citePlace, shorten, spanOf, type Span } from '../message/citation.ts';
import type { TextPart } from '../message/compose.ts';
import { fitText } from '../message/fit.ts';
import { quoteEntries } from './list-lines.ts';
import type { LookupView } from './lookup-reply.ts';
import { escapeMarkdown, quoteMarkdown } from '../message/markdown.ts';
import { costOf } from '../message/room.ts';
import { cutSnippet } from './snippet.ts';
import { groupBySource, type Grouped } from '../sources/source-groups.ts';
import { showThought } from './thought.ts';

/** Most characters of one passage, and of a thought of several blocks; as Markdown they may be more. */
const PASSAGE_LENGTH = 480;
const THOUGHT_LENGTH = 640;
/** Lines of the best thought and of any other: a phone's screen takes the first and the next. */
const MOST_LINES = 12;
const MOST_LINES_BELOW = 8;
/** Of a thought, the longest that a block is shown besides the one that was found. */
const LONGEST_BESIDE = 220;
const SHORTEST_BESIDE = 24;
/** Most characters of one part of a citation; fewer where the passage itself must be short. */
const LONGEST_PART = 90;
const SHORTEST_PART = 16;
const LONGEST_ABOUT = 60;
/** Fewest characters of a passage whose citation is a link. */
const SHORTEST_LINKED = 160;

/**
 * The passages of an answer by their sources, each source a section. Every passage gets its share of
 * the room and what those before it left: none is without its citation.
 */
export function quotePassages(
  passages: readonly FoundPassage[],
  first: number,
  view: LookupView,
  room: number,
): TextPart[][] {
  let left = room;
  const sections: TextPart[][] = [];
  for (const [place, grouped] of groupBySource(passages).entries()) {
    const share = Math.floor(left / (passages.length - place));
    const blocks = grouped.found.thought?.filter(({ role }) => role !== 'path') ?? [];
    const content = fitText(
      (most) => quotePassage(grouped, first + place, view, most),
      blocks.length > 1 ? THOUGHT_LENGTH : PASSAGE_LENGTH,
      share,
    );
    left -= costOf(content);
    if (grouped.naming === null) sections.at(-1)?.push({ content });
    else sections.push([{ content }]);
  }
  return sections;
}

/** A passage of at most so many characters as a quote, its citation under it, what it is of above. */
function quotePassage(
  { found, naming, path }: Grouped,
  mark: number,
  view: LookupView,
  most: number,
): string {
  const longestPart = Math.max(SHORTEST_PART, Math.min(LONGEST_PART, Math.floor(most / 4)));
  // A passage that must be short has no room for an address.
  const link = most < SHORTEST_LINKED ? null : linkTo(found.passage, found.sentence);
  const { lines, span } = found.thought
    ? quoteThought(found, found.thought, most, mark === 1 ? MOST_LINES : MOST_LINES_BELOW)
    : quoteText(found, view, most);
  return [
    ...(naming === null ? [] : [nameSource(naming, longestPart)]),
    ...(found.about === undefined
      ? []
      : [`**${escapeMarkdown(shorten(found.about, LONGEST_ABOUT))}**`]),
    ...(path.length === 0 ? [] : [`-# ${path.map(escapeMarkdown).join(' › ')}`]),
    ...lines,
    citePlace(found.passage, span, view.asked.locale, { mark, longestPart, link }),
  ].join('\n');
}

/** "**Title** · 2021-07 · file.pdf" as a line of small text. */
function nameSource([name = '', ...rest]: readonly string[], longestPart: number): string {
  const shown = (part: string) => escapeMarkdown(shorten(part, longestPart));
  return `-# ${[`**${shown(name)}**`, ...rest.map(shown)].join(' · ')}`;
}

interface Quoted {
  readonly lines: readonly string[];
  readonly span: Span;
}

function quoteThought(
  found: FoundPassage,
  thought: NonNullable<FoundPassage['thought']>,
  most: number,
  lines: number,
): Quoted {
  const longest = Math.max(SHORTEST_BESIDE, Math.min(LONGEST_BESIDE, Math.floor(most / 4)));
  const { entries, span } = showThought(found, thought, { most, longest, lines });
  return { lines: quoteEntries(entries), span };
}

/** A passage by itself, with what its command says around it. */
function quoteText(found: FoundPassage, view: LookupView, most: number): Quoted {
  const { passage, sentence } = found;
  const bold = view.bold(found);
  const around = view.around?.(found);
  const centre = around?.centre ?? sentence ?? bold[0] ?? null;
  const snippet = cutSnippet(passage.text, centre, Math.min(most, around?.longest ?? most));
  const placed = bold.flatMap((range) => {
    const inside = snippet.place(range);
    return inside ? [inside] : [];
  });
  const underline = around || !sentence ? null : snippet.place(sentence);
  const quote = quoteMarkdown(snippet.text, { bold: placed, underline });
  const lines = [...(around?.above(snippet) ?? []), quote, ...(around?.below(snippet) ?? [])];
  return { lines, span: spanOf(passage) };
}
