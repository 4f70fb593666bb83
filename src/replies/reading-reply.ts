import { type Piece, type PlacedPassage, readAround } from '../answers/index.ts';
import type { Localized, Range } from '../language/index.ts';
import type { Asked } from './asked.ts';
import { carry, type Carried } from './carried.ts';
import { shorten } from './citation.ts';
import { compose, MOST_CHARACTERS } from './compose.ts';
import { readControls, shareControls, toRows } from './controls.ts';
import { escapeMarkdown, quoteMarkdown } from './markdown.ts';
import { costOf } from './room.ts';
import { CUT } from './snippet.ts';
import { describeSource } from './source-line.ts';
import { sharedTexts } from './texts.ts';
import type { Reply } from './types.ts';

/** Most characters of the title, of a part of the line under it, and of a heading. */
const LONGEST_TITLE = 120;
const LONGEST_PART = 40;
const LONGEST_HEADING = 80;
/** What the line with the heading and the line under each block take at most. */
const HEADING_COST = 2 * LONGEST_HEADING + 40;
const BLOCK_COST = 50;

const texts = {
  nl: { found: 'de gevonden passage', under: (heading: string) => `Onder het kopje: ${heading}` },
  en: { found: 'the passage found', under: (heading: string) => `Under the heading: ${heading}` },
} satisfies Localized<object>;

/** How a passage is shown in its source. */
export interface ReadingView {
  readonly asked: Asked;
  /** What was asked when the passage was found. */
  readonly carried: Carried;
  /** Windows further from the passage, or back below zero. */
  readonly step: number;
  /** What of the passage found is bold. */
  readonly bold: (text: string) => readonly Range[];
}

/** A passage whole, with what stands before and after it, and buttons to go on reading. */
export function replyToReading({ passage, source }: PlacedPassage, view: ReadingView): Reply {
  const { asked, carried } = view;
  const title = shorten(source.title ?? source.file, LONGEST_TITLE);
  const head = [...carry(title, carried, asked.locale), { content: describe(view, source) }];
  const taken = head.reduce((cost, { content }) => cost + costOf(content), HEADING_COST);
  const room = {
    most: MOST_CHARACTERS - taken,
    costOf: (text: string) => costOf(escapeMarkdown(text)) + BLOCK_COST,
  };
  const window = readAround(source, passage.number, view.step, room);
  const { pieces, heading, step } = window;
  const own = texts[asked.locale];
  const under = heading && `-# ${own.under(escapeMarkdown(shorten(heading, LONGEST_HEADING)))}`;
  const shown = pieces.map((piece) => showPiece(piece, piece.number === passage.number, view));
  // Signs for bold are the one thing that the room does not count.
  const cost = shown.reduce((all, content) => all + costOf(content), taken);
  const plain = { ...view, bold: () => [] };
  return compose({
    texts: [
      [...head, ...(under ? [{ content: under }] : [])],
      ...(cost <= MOST_CHARACTERS
        ? shown
        : pieces.map((piece) => showPiece(piece, piece.number === passage.number, plain))),
    ],
    controls: toRows(
      [
        ...readControls({ passage: passage.id, step }, window, asked),
        ...shareControls({ kind: 'read', passage: passage.id, step }, asked),
      ],
      asked,
    ),
    private: asked.private,
  });
}

function describe({ asked }: ReadingView, source: PlacedPassage['source']): string {
  const asker =
    asked.shared === true ? [sharedTexts[asked.locale].sharedBy(`<@${asked.userId}>`)] : [];
  return `-# ${[describeSource(source, LONGEST_PART), ...asker].join(' · ')}`;
}

function showPiece({ block, number, text, goesOn }: Piece, isFound: boolean, view: ReadingView) {
  const before = goesOn.before ? `${CUT} ` : '';
  const after = goesOn.after ? ` ${CUT}` : '';
  const bold = isFound ? view.bold(text) : [];
  const placed = bold.map(([start, end]): Range => [start + before.length, end + before.length]);
  const isHeading = block.kind === 'heading' || block.kind === 'title';
  const shown = isHeading
    ? `**${escapeMarkdown(text)}**`
    : quoteMarkdown(before + text + after, { bold: placed, underline: null });
  const mark = isFound ? ` · ${texts[view.asked.locale].found}` : '';
  return `${shown}\n-# ¶${number}${mark}`;
}
