import type { FoundPassage, QuizAnswer, QuizCard, SolvedCard } from '../../answers/index.ts';
import { carry } from '../message/carried.ts';
import { shorten } from '../message/citation.ts';
import { compose, MOST_CHARACTERS, type TextPart } from '../message/compose.ts';
import { labels } from '../message/control-labels.ts';
import { contextControl, shareControls, toRows, type Control } from '../message/controls.ts';
import type { View } from '../message/custom-id.ts';
import type { SearchView } from '../lookup/lookup-reply.ts';
import { escapeMarkdown, quoteMarkdown } from '../message/markdown.ts';
import { quotePassages } from '../lookup/quote-passages.ts';
import { quizTexts } from './quiz-texts.ts';
import { costOf } from '../message/room.ts';
import { sharedTexts } from '../texts.ts';
import type { Reply } from '../types.ts';

/** Cards in one message: with their buttons they are nearly all components that Discord takes. */
export const MOST_CARDS = 5;
/** Most characters of one part of where a card is from. */
const LONGEST_PART = 60;

/** How cards are shown: who asked, which of them, and how many at a time. */
export interface QuizView extends SearchView {
  readonly number: number;
}

/** Cards, each with its choices as buttons under it; the next ones are a press away. */
export function replyToQuiz(
  { cards, seed }: QuizAnswer,
  { asked, source, ofChannel = null, page, number }: QuizView,
): Reply {
  const own = quizTexts[asked.locale];
  const head: TextPart[] = [
    ...carry(own.title, { query: own.title, source, ofChannel }, asked),
    ...(asked.shared === true
      ? [{ content: `-# ${sharedTexts[asked.locale].sharedBy(`<@${asked.userId}>`)}` }]
      : []),
  ];
  if (cards.length === 0) {
    const none = source === null ? own.none : own.noneHere;
    return compose({ texts: [[...head, { content: none }]], private: asked.private });
  }
  const view = { kind: 'cards', seed, number, page } as const;
  const next: Control = {
    act: 'turn',
    view: { ...view, page: page + 1 },
    label: labels[asked.locale].next,
    primary: true,
  };
  return compose({
    texts: [head, cards.map((card, place) => showCard(card, place, cards.length, asked))],
    controls: toRows([next, ...shareControls(view, asked)], asked),
    private: asked.private,
  });
}

function showCard(card: QuizCard, place: number, of: number, asked: SearchView['asked']): TextPart {
  const { kind, question, above, choices } = card;
  const number = of > 1 ? `${place + 1}\\. ` : '';
  const from = above.map((part) => escapeMarkdown(shorten(part, LONGEST_PART))).join(' · ');
  const controls = choices.map((label, choice): Control => {
    const view: View = { kind: 'choice', card: placeOf(card), choice };
    return { act: 'choose', view, label };
  });
  return {
    content: [
      `**${number}${quizTexts[asked.locale].ask(kind)}**`,
      quoteMarkdown(question, { bold: [], underline: null }),
      ...(from === '' ? [] : [`-# ${from}`]),
    ].join('\n'),
    below: toRows(controls, asked),
  };
}

function placeOf({ passage, kind, start }: QuizCard) {
  return { passage, kind, start };
}

/** Whether a choice was right, with the passage whole and its citation. */
export function replyToChosenCard(
  { of: passage, answer, right, range, telling }: SolvedCard,
  chosen: string,
  view: SearchView,
): Reply {
  const { asked } = view;
  const own = quizTexts[asked.locale];
  const isRight = right.includes(chosen);
  const verdict = isRight ? own.right : own.wrong(escapeMarkdown(shorten(chosen)));
  const { source, ofChannel = null } = view;
  const head = [
    ...carry(answer, { query: answer, source, ofChannel }, asked),
    { content: verdict },
  ];
  const found: FoundPassage = {
    passage,
    score: 1,
    highlights: [range],
    figures: [],
    sentence: telling,
  };
  const room = head.reduce((left, { content }) => left - costOf(content), MOST_CHARACTERS);
  const quoted = { ...view, query: answer, title: answer, bold: () => [range] };
  return compose({
    texts: [head, ...quotePassages([found], 1, quoted, room)],
    controls: toRows([contextControl(passage.id, 1, asked)], asked),
    private: asked.private,
  });
}
