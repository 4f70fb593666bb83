import type { Range } from '../../language/index.ts';
import type { Passage } from '../../library/index.ts';

/** What is left out of a card: a term that its text defines, or a figure. */
export type CardKind = 'term' | 'figure';

/** Where what is left out of a card stands: all that a button needs to keep of it. */
export interface CardPlace {
  /** Id of the passage. */
  readonly passage: string;
  readonly kind: CardKind;
  /** Where the term or the figure begins in the text of the passage. */
  readonly start: number;
}

/** A question out of a passage, and four things that may be what was left out. */
export interface QuizCard extends CardPlace {
  readonly of: Passage;
  /** The text with `BLANK` for what is left out. */
  readonly question: string;
  /** Title and heading above it, as far as they do not tell the answer. */
  readonly above: readonly string[];
  /** In a shuffled order; the answer is one of them. */
  readonly choices: readonly string[];
  readonly answer: string;
  /** How sure it is that nothing is wrong with it: 0 for the surest, which are asked first. */
  readonly rank: number;
  /** What tells it, in the passage: the definition, or the sentence of the figure. */
  readonly telling: Range;
}

/** What one message of cards is made of. */
export interface QuizAnswer {
  readonly command: 'quiz';
  /** What the order of the cards and of their choices is decided by. */
  readonly seed: number;
  readonly cards: readonly QuizCard[];
}

/** What was left out of a card, in its passage. */
export interface SolvedCard {
  readonly of: Passage;
  readonly kind: CardKind;
  readonly answer: string;
  /** Choices that were right: of a figure its number too, where its card shows what it counts. */
  readonly right: readonly string[];
  /** The term or the figure, and what defines it or the sentence that it stands in. */
  readonly range: Range;
  readonly telling: Range;
}
