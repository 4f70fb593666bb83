import type { Answer, FoundPassage } from '../answers/types.ts';
import type { Locale } from '../language/locale.ts';
import type { Range } from '../language/range.ts';
import { citeMarkdown, shorten } from './citation.ts';
import { compose } from './compose.ts';
import { fitText } from './fit.ts';
import { escapeMarkdown, quoteMarkdown } from './markdown.ts';
import { costOf, MOST_CHARACTERS } from './room.ts';
import { cutSnippet } from './snippet.ts';
import { sharedTexts } from './texts.ts';
import type { Reply } from './types.ts';

/** Passages on one page: as many as a phone's screen takes with some scrolling. */
export const PAGE_SIZE = 5;
/** Most characters of one passage; as Markdown it may become longer. */
const PASSAGE_LENGTH = 480;
const LONGEST_TITLE = 200;

/** How a lookup's answer is shown. */
export interface LookupView {
  readonly title: string;
  readonly locale: Locale;
  readonly private: boolean;
  /** The page shown, from 1. */
  readonly page: number;
  /** What of a passage is bold. */
  readonly bold: (found: FoundPassage) => readonly Range[];
}

/** Passages with their citations as one page of a message; or what there is instead. */
export function replyToLookup(answer: Answer, view: LookupView): Reply {
  const texts = sharedTexts[view.locale];
  const title = `### ${escapeMarkdown(shorten(view.title, LONGEST_TITLE))}`;
  if (answer.confidence === 'none') {
    const nearest = answer.nearest.map((name) => `**${escapeMarkdown(shorten(name))}**`).join(', ');
    const hint = nearest === '' ? '' : `${texts.nearest} ${nearest}`;
    return compose({ texts: [title, [texts.nothing, hint].join('\n')], private: view.private });
  }
  const doubt = answer.confidence === 'unsure' ? `\n${texts.unsure}` : '';
  const head = `${title}\n-# ${describe(answer, view)}${doubt}`;
  const quotes = quotePassages(answer.passages, view, MOST_CHARACTERS - costOf(head));
  return compose({ texts: [head, ...quotes], private: view.private });
}

/** Every passage gets its share of the room and what those before it left: none is without its citation. */
function quotePassages(
  passages: readonly FoundPassage[],
  { bold }: LookupView,
  room: number,
): string[] {
  let left = room;
  return passages.map((found, place) => {
    const share = Math.floor(left / (passages.length - place));
    const quote = fitText((most) => quotePassage(found, bold(found), most), PASSAGE_LENGTH, share);
    left -= costOf(quote);
    return quote;
  });
}

function describe(answer: Answer, { locale, page }: LookupView): string {
  const texts = sharedTexts[locale];
  const count = texts.found(texts.passages(answer.total), texts.sources(answer.sources));
  if (answer.total <= answer.passages.length) return count;
  const from = (page - 1) * PAGE_SIZE;
  return `${count} · ${texts.shown(from + 1, from + answer.passages.length)}`;
}

/** A passage as a quote of at most so many characters of it, with its citation under it. */
function quotePassage(found: FoundPassage, bold: readonly Range[], most: number): string {
  const { passage, sentence } = found;
  const centre = sentence ?? bold[0] ?? null;
  const snippet = cutSnippet(passage.text, centre, most);
  const placed = bold.flatMap((range) => {
    const inside = snippet.place(range);
    return inside ? [inside] : [];
  });
  const underline = sentence && snippet.place(sentence);
  return `${quoteMarkdown(snippet.text, { bold: placed, underline })}\n${citeMarkdown(passage)}`;
}
