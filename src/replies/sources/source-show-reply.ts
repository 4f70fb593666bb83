import { labelOf, outline, type PlacedBlock } from '../../answers/index.ts';
import type { Localized } from '../../language/index.ts';
import type { Source } from '../../library/index.ts';
import type { Asked } from '../message/asked.ts';
import { commonLines } from '../message/carried.ts';
import { citeControl } from '../cite/cite-controls.ts';
import { shorten } from '../message/citation.ts';
import { compose } from '../message/compose.ts';
import { toRows } from '../message/controls.ts';
import { fitLines, fitText } from '../message/fit.ts';
import { escapeMarkdown, quoteMarkdown } from '../message/markdown.ts';
import { costOf, MOST_CHARACTERS } from '../message/room.ts';
import { cutSnippet } from '../lookup/snippet.ts';
import { describeSource } from './source-line.ts';
import { formatNumber, sharedTexts } from '../texts.ts';
import type { Reply } from '../types.ts';

/** Lines of an outline; more are counted. */
const MOST_LINES = 25;
const LONGEST_TITLE = 200;
/** The block asked for is shown whole where that is possible; its neighbours tell what it is about. */
const BLOCK_LENGTH = 2_400;
const NEIGHBOUR_LENGTH = 450;

const texts = {
  nl: {
    outline: 'Opbouw',
    noHeadings: 'Deze bron heeft geen kopjes.',
    blocks: (count: string) => `${count} alinea's`,
    show: 'Een alinea lees je met `/bron toon` en de optie `alinea`.',
  },
  en: {
    outline: 'Outline',
    noHeadings: 'This source has no headings.',
    blocks: (count: string) => `${count} paragraphs`,
    show: 'Read a paragraph with `/source show` and the option `paragraph`.',
  },
} satisfies Localized<object>;

/** The headings of a source. */
export function replyWithOutline(source: Source, asked: Asked): Reply {
  const { locale, private: isPrivate } = asked;
  const own = texts[locale];
  const shared = sharedTexts[locale];
  const size = `${own.blocks(formatNumber(source.blocks.length, locale))} · ${shared.passages(source.passages.length)}`;
  const title = `${titleOf(source, asked)} · ${size}`;
  const lines = outline(source).map(
    ({ text, number }) => `- ${escapeMarkdown(shorten(text))} · ¶${number}`,
  );
  const heading = `**${own.outline}**\n`;
  const show = `-# ${own.show}`;
  const room = MOST_CHARACTERS - costOf(title) - costOf(heading) - costOf(show);
  const body =
    lines.length > 0
      ? heading + fitLines(lines, { lines: MOST_LINES, room }, locale)
      : own.noHeadings;
  return compose({ texts: [title, body, show], private: isPrivate });
}

/** A block of a source, and those around it. */
export interface ShownBlocks {
  readonly source: Source;
  /** The ¶ asked for. */
  readonly number: number;
  readonly blocks: readonly PlacedBlock[];
}

/** A block of a source with its neighbours; what is a passage can be cited. */
export function replyWithBlocks({ source, number, blocks }: ShownBlocks, asked: Asked): Reply {
  const passage = source.passages.find((each) => each.number === number);
  const title = titleOf(source, asked);
  const room = MOST_CHARACTERS - costOf(title);
  const shown = blocks.map((placed) =>
    placed.number === number
      ? fitText((most) => quoteBlock(placed, most, '**'), BLOCK_LENGTH, room * 0.6)
      : fitText((most) => quoteBlock(placed, most, ''), NEIGHBOUR_LENGTH, room * 0.2),
  );
  return compose({
    texts: [title, ...shown],
    controls: toRows(passage ? [citeControl(passage.id, asked)] : [], asked),
    private: asked.private,
  });
}

function titleOf(source: Source, asked: Asked): string {
  const label = escapeMarkdown(shorten(labelOf(source), LONGEST_TITLE));
  const lines = commonLines(asked).map(({ content }) => content);
  return [`### ${label}`, ...lines, `-# ${describeSource(source)}`].join('\n');
}

/** At most so many characters of a block, with its ¶ between the marks given. */
function quoteBlock({ block, number }: PlacedBlock, most: number, mark: string): string {
  const { text } = cutSnippet(block.text, null, most);
  const quote = quoteMarkdown(text, { bold: [], underline: null });
  return `${quote}\n-# ${mark}¶${number}${mark}`;
}
