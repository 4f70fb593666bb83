import type { Answer, FoundPassage } from '../answers/index.ts';
import type { Range } from '../language/index.ts';
import type { Asked } from './asked.ts';
import { carry, type Carried } from './carried.ts';
import { citeMarkdown, shorten } from './citation.ts';
import { compose, MOST_CHARACTERS, type ControlRow, type TextPart } from './compose.ts';
import { contextControl, pageControls, pickRow, shareControls, toRows } from './controls.ts';
import { fitText } from './fit.ts';
import { escapeMarkdown, quoteMarkdown } from './markdown.ts';
import { costOf } from './room.ts';
import { cutSnippet, type Snippet } from './snippet.ts';
import { sharedTexts } from './texts.ts';
import type { Reply, ReplyFile } from './types.ts';

/** Passages on one page: as many as a phone's screen takes with some scrolling. */
export const PAGE_SIZE = 5;
/** Most characters of one passage; as Markdown it may become longer. */
const PASSAGE_LENGTH = 480;
/** Most characters of one part of a citation; fewer where the passage itself must be short. */
const LONGEST_PART = 90;
const SHORTEST_PART = 16;

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
  /** Markdown that says why an answer is unsure, where the usual words do not. */
  readonly doubt?: string;
  /** Markdown that says that there is nothing, where the usual words do not. */
  readonly nothing?: string;
  /** Menus below the buttons. */
  readonly menus?: readonly ControlRow[];
  /** Pictures under the passages. */
  readonly files?: readonly ReplyFile[];
}

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
  const carried = carry(title, view, asked.locale);
  if (answer.confidence === 'none') return replyWithNothing(answer, carried, view);
  const about = view.about?.length ? [{ content: view.about.join('\n') }] : [];
  const head = [...carried, { content: describe(answer, view) }, ...about];
  const room = MOST_CHARACTERS - head.reduce((cost, { content }) => cost + costOf(content), 0);
  const first = (view.page - 1) * PAGE_SIZE + 1;
  return compose({
    texts: [head, ...quotePassages(answer.passages, first, view, room)],
    ...(view.files ? { files: view.files } : {}),
    controls: [
      ...toRows(
        answer.passages.map(({ passage }, place) =>
          contextControl(passage.id, first + place, asked),
        ),
        asked,
      ),
      ...toRows(
        [
          ...pageControls(view.page, Math.ceil(answer.total / PAGE_SIZE), asked),
          ...shareControls({ kind: 'page', page: view.page }, asked),
        ],
        asked,
      ),
      ...(view.menus ?? []),
    ],
    private: asked.private,
  });
}

function replyWithNothing(
  { nearest }: Answer,
  carried: readonly TextPart[],
  { asked, source, nothing: words }: LookupView,
): Reply {
  const texts = sharedTexts[asked.locale];
  const nothing = words ?? (source === null ? texts.nothing : texts.nothingInSource);
  const names = nearest.map((name) => `**${escapeMarkdown(shorten(name))}**`).join(', ');
  const hint = names === '' ? '' : `\n${texts.nearest} ${names}`;
  return compose({
    texts: [[...carried, { content: nothing + hint }]],
    controls: pickRow(nearest, asked),
    private: asked.private,
  });
}

/** Every passage gets its share of the room and what those before it left: none is without its citation. */
function quotePassages(
  passages: readonly FoundPassage[],
  first: number,
  view: LookupView,
  room: number,
): string[] {
  let left = room;
  return passages.map((found, place) => {
    const share = Math.floor(left / (passages.length - place));
    const quote = fitText(
      (most) => quotePassage(found, first + place, view, most),
      PASSAGE_LENGTH,
      share,
    );
    left -= costOf(quote);
    return quote;
  });
}

function describe(answer: Answer, { asked, page, doubt: why }: LookupView): string {
  const texts = sharedTexts[asked.locale];
  const count = texts.found(texts.passages(answer.total), texts.sources(answer.sources));
  const from = (page - 1) * PAGE_SIZE;
  const isAll = answer.total <= answer.passages.length;
  const shown = isAll ? [] : [texts.shown(from + 1, from + answer.passages.length)];
  // Shown as a name; `allowed_mentions` sees to it that it pings nobody.
  const asker = asked.shared === true ? [texts.sharedBy(`<@${asked.userId}>`)] : [];
  const doubt = answer.confidence === 'unsure' ? `\n${why ?? texts.unsure}` : '';
  return `-# ${[count, ...shown, ...asker].join(' · ')}${doubt}`;
}

/** A passage as a quote of at most so many characters of it, with its citation under it. */
function quotePassage(found: FoundPassage, mark: number, view: LookupView, most: number): string {
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
  const longestPart = Math.max(SHORTEST_PART, Math.min(LONGEST_PART, Math.floor(most / 4)));
  const citation = citeMarkdown(passage, { mark, longestPart });
  const quote = quoteMarkdown(snippet.text, { bold: placed, underline });
  const above = around?.above(snippet) ?? [];
  return [...above, quote, ...(around?.below(snippet) ?? []), citation].join('\n');
}
