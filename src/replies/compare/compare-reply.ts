import {
  type CompareAnswer,
  type ComparedFigures,
  type ComparedSide,
  yearsApart,
} from '../../answers/index.ts';
import type { Locale, Localized } from '../../language/index.ts';
import type { Asked } from '../message/asked.ts';
import { carry, type Carried } from '../message/carried.ts';
import { citeControls, citeRows, markPassages } from '../cite/cite-controls.ts';
import { shorten } from '../message/citation.ts';
import { compose, MOST_CHARACTERS, type TextPart } from '../message/compose.ts';
import { contextControl, shareControls, toRows } from '../message/controls.ts';
import { escapeMarkdown } from '../message/markdown.ts';
import { quotePassages } from '../lookup/quote-passages.ts';
import { costOf } from '../message/room.ts';
import { sharedTexts } from '../texts.ts';
import type { Reply, ReplyFile } from '../types.ts';

/** A comparison with the picture of its figures. */
export interface FoundCompare {
  readonly answer: CompareAnswer;
  readonly picture: ReplyFile | null;
}

const LONGEST_NAME = 60;
const LONGEST_FIGURE = 40;

const texts = {
  nl: {
    silent: 'Zegt niets over dit onderwerp.',
    unsure: 'Gaat er misschien over:',
    same: 'Dat is twee keer hetzelfde. Kies bij `a` en `b` twee verschillende bronnen of bedrijven.',
    nothing: 'Geen enkele bron zegt hier iets over.',
    alone: 'Geen andere bron zegt hier iets over.',
    figures: 'Cijfers naast elkaar',
  },
  en: {
    silent: 'Says nothing about this topic.',
    unsure: 'This may be about it:',
    same: 'That is the same one twice. Choose two different sources or companies for `a` and `b`.',
    nothing: 'No source says anything about this.',
    alone: 'No other source says anything about this.',
    figures: 'Figures side by side',
  },
} satisfies Localized<object>;

/** Who asked, and the two as they were named. */
export interface CompareView
  extends Required<Pick<Carried, 'a' | 'b'>>, Pick<Carried, 'source' | 'ofChannel'> {
  readonly asked: Asked;
}

/** What each of the two says, one under the other, then the figures that both have. */
export function replyToCompare(
  { answer, picture }: FoundCompare,
  { asked, a, b, source, ofChannel = null }: CompareView,
): Reply {
  const { query, sides, figures, isSame } = answer;
  const own = texts[asked.locale];
  const head = [
    ...carry(query, { query, source, a, b, ofChannel }, asked),
    ...(asked.shared === true ? [sharedLine(asked)] : []),
  ];
  const closing = isSame ? own.same : sides.length === 0 ? own.nothing : own.alone;
  const end = [
    ...(figures.length > 0 ? [showFigures(figures, sides, asked.locale)] : []),
    ...(sides.length < 2 ? [closing] : []),
  ];
  const taken = [...head.map(({ content }) => content), ...end];
  const room = MOST_CHARACTERS - taken.reduce((cost, text) => cost + costOf(text), 0);
  const half = Math.floor(room / 2);
  const shown = isSame ? [] : sides;
  const marked = markPassages(
    shown.map(({ best }) => best?.passage ?? null),
    1,
  );
  const buttons = marked.map(({ passage, mark }) => contextControl(passage.id, mark, asked));
  const share = shareControls({ kind: 'page', page: 1 }, asked);
  return compose({
    texts: [head, ...shown.flatMap((side, at) => showSide(side, at + 1, asked, half)), ...end],
    ...(picture ? { files: [picture] } : {}),
    controls: [
      ...toRows(
        [...buttons, ...citeControls(marked, asked), ...(shown.length > 0 ? share : [])],
        asked,
      ),
      ...citeRows(marked, asked),
    ],
    private: asked.private,
  });
}

function sharedLine({ locale, userId }: Asked): TextPart {
  return { content: `-# ${sharedTexts[locale].sharedBy(`<@${userId}>`)}` };
}

function showSide(
  { name, kind, confidence, best }: ComparedSide,
  mark: number,
  asked: Asked,
  room: number,
): TextPart[][] {
  const own = texts[asked.locale];
  const title = `**${shownName(name)}**`;
  if (!best) return [[{ content: `${title}\n${own.silent}` }]];
  // Of a source the quote itself says which one it is.
  const top = [
    ...(kind === 'company' ? [title] : []),
    ...(confidence === 'unsure' ? [`-# ${own.unsure}`] : []),
  ].join('\n');
  const view = { asked, page: 1, source: null, query: '', title: '', bold: () => best.highlights };
  // Its own words for what it is about would stand over those of the side.
  const { about: _, ...found } = best;
  const [quoted = []] = quotePassages([found], mark, view, room - costOf(top));
  return [[{ content: top }, ...quoted]];
}

function showFigures(
  pairs: readonly ComparedFigures[],
  sides: readonly ComparedSide[],
  locale: Locale,
): string {
  const lines = pairs.map((pair) => {
    const years = yearsApart(pair);
    const both = pair.map(({ figure: { qualifier, text, counted }, passage }, place) => {
      const words = [qualifier, text, counted].filter((part) => part !== null).join(' ');
      const figure = escapeMarkdown(shorten(words, LONGEST_FIGURE));
      return `**${figure}** ${shownName(sides[place]?.name ?? '')} (${[years[place] ?? [], `¶${passage.number}`].flat().join(', ')})`;
    });
    return `- ${both.join(' · ')}`;
  });
  return [`**${texts[locale].figures}**`, ...lines].join('\n');
}

function shownName(name: string): string {
  return escapeMarkdown(shorten(name, LONGEST_NAME));
}
