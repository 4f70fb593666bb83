import type { QuizAnswer, QuizCard } from '../../answers/index.ts';
import type { Locale } from '../../language/index.ts';
import { citationParts, quizTexts } from '../../replies/index.ts';
import { linkTo } from '../../library/index.ts';
import { stripMarkdown } from './plain-reply.ts';
import { createStyle, type Style } from './style.ts';
import { printable, wrap } from './wrap.ts';

const WIDTH = 80;

/** Cards for a person at a terminal, each with its choices and, below them, its answer and citation. */
export function printQuiz(
  { cards, seed }: QuizAnswer,
  locale: Locale,
  source: string | null,
): string {
  const style = createStyle();
  const own = quizTexts[locale];
  const title = style.bold(`/quiz ${printable(source ?? '')}`.trim());
  if (cards.length === 0) {
    return `${title}\n${stripMarkdown(source === null ? own.none : own.noneHere)}`;
  }
  const shown = cards.map((card, place) => printCard(card, place + 1, locale, style));
  return [`${title}\n${style.dim(`seed:${seed}`)}`, ...shown].join('\n\n');
}

function printCard(
  { question, above, choices, answer, of, telling }: QuizCard,
  number: number,
  locale: Locale,
  style: Style,
): string {
  const cited = printable(citationParts(of, locale).join(' · '));
  return [
    ...wrap(printable(`${number}. ${question}`), WIDTH),
    ...(above.length > 0 ? [style.dim(`   ${printable(above.join(' · '))}`)] : []),
    ...choices.map((choice, place) => `   ${'abcd'[place] ?? ''}) ${printable(choice)}`),
    `   ${quizTexts[locale].answer}: ${style.mark(printable(answer))}`,
    `   ${style.dim(style.link(cited, linkTo(of, telling)))}`,
  ].join('\n');
}
