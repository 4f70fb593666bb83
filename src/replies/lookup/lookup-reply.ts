import type { Answer, FoundPassage } from '../../answers/index.ts';
import type { Range } from '../../language/index.ts';
import type { Asked } from '../message/asked.ts';
import { carry, type Carried } from '../message/carried.ts';
import { citeControls, citeRows, markPassages } from '../cite/cite-controls.ts';
import { shorten } from '../message/citation.ts';
import { compose, MOST_CHARACTERS, type ControlRow, type TextPart } from '../message/compose.ts';
import {
  contextControl,
  pageControls,
  pickRow,
  shareControls,
  toRows,
  wrongControls,
} from '../message/controls.ts';
import { crossedLine } from './crossed-line.ts';
import { describeCount } from './describe-count.ts';
import { nearestLabel, nothingLine, unsureLine } from './doubt.ts';
import { headingLines } from './heading-lines.ts';
import { escapeMarkdown } from '../message/markdown.ts';
import { quotePassages } from './quote-passages.ts';
import { costOf } from '../message/room.ts';
import type { Snippet } from './snippet.ts';
import { sharedTexts } from '../texts.ts';
import type { Reply, ReplyFile } from '../types.ts';

/** Passages on one page: as many as a phone's screen takes with some scrolling. */
export const PAGE_SIZE = 5;

/** How a lookup's answer is shown. */
export interface LookupView extends Carried {
  /** Who asked, and for whom. */
  readonly asked: Asked;
  /** The page shown, from 1. */
  readonly page: number;
  /** The question, or the name that was meant. */
  readonly title: string;
  /** What of a passage is bold. */
  readonly bold: (found: FoundPassage) => readonly Range[];
  /** What is said around the quote of a passage, and what it shows at least; nothing if left out. */
  readonly around?: (found: FoundPassage) => Around;
  /** Lines of Markdown under the title, before the passages. */
  readonly about?: readonly string[];
  /** Menus below the buttons. */
  readonly menus?: readonly ControlRow[];
  /** Pictures under the passages. */
  readonly files?: readonly ReplyFile[];
  /** Markdown that is said of those, right above them; nothing if left out. */
  readonly ofFiles?: string;
}

/** What of it every lookup has of the request. */
export type SearchView = Pick<LookupView, 'asked' | 'page' | 'source' | 'ofChannel'>;

/** What stands around the quote of a passage. */
export interface Around {
  /** What the quote is to show whole; takes the place of the underlined sentence. */
  readonly centre: Range | null;
  /** Most characters of the quote. */
  readonly longest: number;
  /** Lines of Markdown above the quote, by what the quote then shows. */
  readonly above: (snippet: Snippet) => readonly string[];
  /** The same, under it. */
  readonly below: (snippet: Snippet) => readonly string[];
}

/** Passages with their citations as one page of a message; or what there is instead. */
export function replyToLookup(answer: Answer, view: LookupView): Reply {
  const { asked, title } = view;
  const carried = carry(title, view, asked);
  if (answer.confidence === 'none') return replyWithNothing(answer, carried, view);
  const about = view.about?.length ? [{ content: view.about.join('\n') }] : [];
  // Once is enough: the other pages are for the passages.
  const heading = answer.command === 'ask' ? answer.heading : undefined;
  const asksFor = heading && view.page === 1 ? [headingLines(heading, asked.locale)] : [];
  const head = [...carried, { content: describe(answer, view) }, ...about];
  const above = [...head.map(({ content }) => content), ...asksFor];
  const ofFiles = view.ofFiles ? [`-# ${view.ofFiles}`] : [];
  const around = [...above, ...ofFiles];
  const room = MOST_CHARACTERS - around.reduce((cost, content) => cost + costOf(content), 0);
  const first = (view.page - 1) * PAGE_SIZE + 1;
  const marked = markPassages(
    answer.passages.map(({ passage }) => passage),
    first,
  );
  return compose({
    texts: [head, ...asksFor, ...quotePassages(answer.passages, first, view, room), ...ofFiles],
    ...(view.files ? { files: view.files } : {}),
    controls: [
      ...toRows(
        [
          ...marked.map(({ passage, mark }) => contextControl(passage.id, mark, asked)),
          ...citeControls(marked, asked),
        ],
        asked,
      ),
      ...toRows(
        [
          ...pageControls(view.page, Math.ceil(answer.total / PAGE_SIZE), asked),
          ...shareControls({ kind: 'page', page: view.page }, asked),
          ...wrongControls(asked),
        ],
        asked,
      ),
      ...(view.menus ?? []),
      ...citeRows(marked, asked),
    ],
    private: asked.private,
  });
}

function replyWithNothing(
  answer: Answer,
  carried: readonly TextPart[],
  { asked, source }: LookupView,
): Reply {
  const { locale } = asked;
  const nothing = nothingLine(answer, { locale, source });
  const { nearest } = answer;
  const names = nearest.map((name) => `**${escapeMarkdown(shorten(name))}**`).join(', ');
  const hint = names === '' ? '' : `\n${nearestLabel(answer, locale)} ${names}`;
  return compose({
    texts: [[...carried, { content: nothing + hint }]],
    controls: pickRow(nearest, asked),
    private: asked.private,
  });
}

/** How many there are, where that says something, who asked, and how sure the answer is. */
function describe(answer: Answer, { asked, page }: LookupView): string {
  const { locale } = asked;
  const crossed = crossedLine(answer, locale);
  const head = [
    ...describeCount(answer, (page - 1) * PAGE_SIZE, locale),
    ...(crossed === null ? [] : [crossed]),
    // Shown as a name; `allowed_mentions` sees to it that it pings nobody.
    ...(asked.shared === true ? [sharedTexts[locale].sharedBy(`<@${asked.userId}>`)] : []),
  ];
  return [
    ...(head.length > 0 ? [`-# ${head.join(' · ')}`] : []),
    ...(answer.confidence === 'unsure' ? [unsureLine(answer, locale)] : []),
  ].join('\n');
}
