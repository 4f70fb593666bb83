import { fold } from '../fold.ts';

/** Phrases of one or more words, each folded as the words of a text are. */
export type Phrases = readonly (readonly string[])[];

/**
 * The words that tell what kind of answer a question wants, and those that such answers have.
 * A phrase is met where its words stand in the question one behind the other.
 */
export interface QuestionWords {
  /** Asks what something is: around the term, wherever it stands. */
  readonly define: Phrases;
  /** The end of such a question: "what does osmosis mean". */
  readonly defineEnd: Phrases;
  /** Asks for two things beside each other, and what stands between the two. */
  readonly differ: { readonly asked: Phrases; readonly between: Phrases };
  readonly when: Phrases;
  /** Asks for a person; of these, what asks who a person is that the question names. */
  readonly who: Phrases;
  readonly whoIs: Phrases;
  readonly howMany: Phrases;
  readonly howLong: Phrases;
  readonly why: Phrases;
  /** Asks for a way to do something, or its steps. */
  readonly how: Phrases;
  /** Asks for more than one: kinds, parts, examples. */
  readonly list: Phrases;
  /** Parts of a course that bear a number, as a heading has them: "hoofdstuk 4". */
  readonly chapters: Phrases;
  /** Words about the course and not about its matter; a question of nothing else asks for a part of it. */
  readonly course: Phrases;
  /** What a reason is told with. */
  readonly reasons: Phrases;
  /** Numbers in words, from two; "one" is an article in too many languages. */
  readonly numbers: Phrases;
  /** Units of time, in all their forms. */
  readonly times: Phrases;
}

/** Phrases as people write them, parted by commas, over several lines. */
export function phrases(list: string): Phrases {
  return list.split(',').map((phrase) => phrase.trim().split(/\s+/u).map(fold));
}
