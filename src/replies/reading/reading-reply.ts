import { type PlacedPassage, readAround } from '../../answers/index.ts';
import type { Localized } from '../../language/index.ts';
import type { Asked } from '../message/asked.ts';
import { carry, type Carried } from '../message/carried.ts';
import { citeControl } from '../cite/cite-controls.ts';
import { shorten } from '../message/citation.ts';
import { compose, MOST_CHARACTERS } from '../message/compose.ts';
import { readControls, shareControls, toRows } from '../message/controls.ts';
import { escapeMarkdown, type Emphasis } from '../message/markdown.ts';
import { showPieces } from './read-pieces.ts';
import { costOf } from '../message/room.ts';
import { describeSource } from '../sources/source-line.ts';
import { sharedTexts } from '../texts.ts';
import type { Reply } from '../types.ts';

/** Most characters of the title, of a part of the line under it, and of a heading. */
const LONGEST_TITLE = 120;
const LONGEST_PART = 40;
const LONGEST_HEADING = 80;
/** What the line with the heading and the line under each block take at most. */
const HEADING_COST = 2 * LONGEST_HEADING + 40;
const BLOCK_COST = 50;

const texts = {
  nl: { under: (heading: string) => `Onder het kopje: ${heading}` },
  en: { under: (heading: string) => `Under the heading: ${heading}` },
} satisfies Localized<object>;

/** How a passage is shown in its source. */
export interface ReadingView {
  readonly asked: Asked;
  /** What was asked when the passage was found. */
  readonly carried: Carried;
  /** Windows further from the passage, or back below zero. */
  readonly step: number;
  /** What is marked of the passage found and of what stands around it, by ¶. */
  readonly marks: ReadonlyMap<number, Emphasis>;
}

/** A source from the thought of a passage on, and buttons to go on reading. */
export function replyToReading({ passage, source }: PlacedPassage, view: ReadingView): Reply {
  const { asked, carried } = view;
  const title = shorten(source.title ?? source.file, LONGEST_TITLE);
  const head = [...carry(title, carried, asked), { content: describe(view, source) }];
  const taken = head.reduce((cost, { content }) => cost + costOf(content), HEADING_COST);
  const room = {
    most: MOST_CHARACTERS - taken,
    costOf: (text: string) => costOf(escapeMarkdown(text)) + BLOCK_COST,
  };
  const { from, to, end } = passage.thought;
  const found = view.marks.get(passage.number);
  const at = found?.underline?.[0] ?? found?.bold[0]?.[0] ?? 0;
  const place = { number: passage.number, from, to: Math.max(to, end), at };
  const window = readAround(source, place, view.step, room);
  const { pieces, heading, step } = window;
  const own = texts[asked.locale];
  const under = heading && `-# ${own.under(escapeMarkdown(shorten(heading, LONGEST_HEADING)))}`;
  const show = (marks: ReadingView['marks']) =>
    showPieces(pieces, source, { found: passage.number, blocks: marks, locale: asked.locale });
  const shown = show(view.marks);
  // Signs for bold are the one thing that the room does not count.
  const cost = shown.reduce((all, content) => all + costOf(content), taken);
  const plain = () =>
    show(
      new Map(
        Array.from(view.marks, ([number, { underline }]) => [number, { bold: [], underline }]),
      ),
    );
  return compose({
    texts: [
      [...head, ...(under ? [{ content: under }] : [])],
      ...(cost <= MOST_CHARACTERS ? shown : plain()),
    ],
    controls: toRows(
      [
        ...readControls({ passage: passage.id, step }, window, asked),
        ...shareControls({ kind: 'read', passage: passage.id, step }, asked),
        // Further on, the passage is out of sight.
        ...(pieces.some(({ number }) => number === passage.number)
          ? [citeControl(passage.id, asked)]
          : []),
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
