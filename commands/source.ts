import { findSource, labelOf } from '../src/answers/find-source.ts';
import { findWithNeighbours, outline, type PlacedBlock } from '../src/answers/outline.ts';
import { completeLookup } from '../src/command/complete.ts';
import {
  declareForAll,
  describe,
  INTEGER,
  privateOption,
  sourceOption,
  SUBCOMMAND,
} from '../src/command/declare.ts';
import { textOption } from '../src/command/read-options.ts';
import { defineCommand, type Request } from '../src/command/types.ts';
import type { Localized } from '../src/language/locale.ts';
import type { Source, SourceInfo } from '../src/library/types.ts';
import { shorten } from '../src/replies/citation.ts';
import { compose } from '../src/replies/compose.ts';
import { fitLines, fitText } from '../src/replies/fit.ts';
import { escapeMarkdown, quoteMarkdown } from '../src/replies/markdown.ts';
import { costOf, MOST_CHARACTERS } from '../src/replies/room.ts';
import { cutSnippet } from '../src/replies/snippet.ts';
import { formatNumber, sharedTexts } from '../src/replies/texts.ts';
import type { Reply } from '../src/replies/types.ts';

/** Lines of a list of sources or of an outline; more are counted. */
const MOST_LINES = 25;
/** Blocks shown before and after the one asked for. */
const AROUND = 1;
/** The block asked for is shown whole where that is possible; its neighbours tell what it is about. */
const BLOCK_LENGTH = 2_400;
const NEIGHBOUR_LENGTH = 450;

const texts = {
  nl: {
    list: 'Bronnen',
    outline: 'Opbouw',
    noHeadings: 'Deze bron heeft geen kopjes.',
    blocks: (count: string) => `${count} alinea's`,
    show: 'Een alinea lezen: `/source show` met `paragraph`.',
  },
  en: {
    list: 'Sources',
    outline: 'Outline',
    noHeadings: 'This source has no headings.',
    blocks: (count: string) => `${count} paragraphs`,
    show: 'To read a paragraph: `/source show` with `paragraph`.',
  },
} satisfies Localized<object>;

/** What `/source` found. */
type Found =
  | { readonly kind: 'list'; readonly sources: readonly Source[] }
  | { readonly kind: 'outline'; readonly source: Source }
  | {
      readonly kind: 'passage';
      readonly source: Source;
      readonly number: number;
      readonly blocks: readonly PlacedBlock[];
    };

/** `/source list` and `/source show`: what is indexed, and a passage with its neighbours. */
export default defineCommand<Found>({
  autocomplete: completeLookup(),
  declaration: declareForAll({
    name: 'source',
    description: { nl: 'Het materiaal bekijken', en: 'Look at the material' },
    options: [
      {
        type: SUBCOMMAND,
        name: 'list',
        ...describe({ nl: 'Alle bronnen, met datum', en: 'All sources, with dates' }),
        options: [privateOption],
      },
      {
        type: SUBCOMMAND,
        name: 'show',
        ...describe({
          nl: 'De opbouw van een bron, of een alinea met wat eromheen staat',
          en: 'The outline of a source, or a paragraph with what stands around it',
        }),
        options: [
          {
            ...sourceOption,
            ...describe({ nl: 'Titel of bestand', en: 'Title or file' }),
            required: true,
          },
          {
            type: INTEGER,
            name: 'paragraph',
            ...describe({ nl: 'Nummer van de alinea (¶)', en: 'Number of the paragraph (¶)' }),
            required: false,
            min_value: 1,
          },
          privateOption,
        ],
      },
    ],
  }),
  answer: (request, { library }): Found => {
    if (request.subcommand !== 'show') return { kind: 'list', sources: library.sources };
    const source = findSource(textOption(request, 'source') ?? '', library);
    const paragraph = textOption(request, 'paragraph');
    if (paragraph === null) return { kind: 'outline', source };
    const number = Number(paragraph);
    return { kind: 'passage', source, number, blocks: findWithNeighbours(source, number, AROUND) };
  },
  reply: (found, request) => {
    if (found.kind === 'list') return replyWithList(found.sources, request);
    if (found.kind === 'outline') return replyWithOutline(found.source, request);
    return replyWithBlocks(found, request);
  },
});

function replyWithList(sources: readonly Source[], { locale, private: isPrivate }: Request): Reply {
  const shared = sharedTexts[locale];
  const lines = sources.map(
    (source) =>
      `- **${escapeMarkdown(shorten(labelOf(source)))}**\n-# ${describeSource(source)} · ${shared.passages(source.passages.length)}`,
  );
  const title = `### ${texts[locale].list}\n-# ${shared.sources(sources.length)}`;
  const list = fitLines(
    lines,
    { lines: MOST_LINES, room: MOST_CHARACTERS - costOf(title) },
    locale,
  );
  return compose({ texts: [title, list], private: isPrivate });
}

function replyWithOutline(source: Source, { locale, private: isPrivate }: Request): Reply {
  const own = texts[locale];
  const shared = sharedTexts[locale];
  const size = `${own.blocks(formatNumber(source.blocks.length, locale))} · ${shared.passages(source.passages.length)}`;
  const title = `### ${escapeMarkdown(shorten(labelOf(source), 200))}\n-# ${describeSource(source)} · ${size}`;
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

function replyWithBlocks(
  { source, number, blocks }: Extract<Found, { kind: 'passage' }>,
  { private: isPrivate }: Request,
): Reply {
  const title = `### ${escapeMarkdown(shorten(labelOf(source), 200))}\n-# ${describeSource(source)}`;
  const room = MOST_CHARACTERS - costOf(title);
  const shown = blocks.map((placed) =>
    placed.number === number
      ? fitText((most) => quoteBlock(placed, most, '**'), BLOCK_LENGTH, room * 0.6)
      : fitText((most) => quoteBlock(placed, most, ''), NEIGHBOUR_LENGTH, room * 0.2),
  );
  return compose({ texts: [title, ...shown], private: isPrivate });
}

/** At most so many characters of a block, with its ¶ between the marks given. */
function quoteBlock({ block, number }: PlacedBlock, most: number, mark: string): string {
  const { text } = cutSnippet(block.text, null, most);
  const quote = quoteMarkdown(text, { bold: [], underline: null });
  return `${quote}\n-# ${mark}¶${number}${mark}`;
}

function describeSource({ author, publisher, date, file }: SourceInfo): string {
  const parts = [author, publisher, date, file].filter((part) => part !== null);
  return parts.map((part) => escapeMarkdown(shorten(part))).join(' · ');
}
