import type { PhraseList } from '../lists.ts';

/**
 * The words that tell what kind of answer a question wants, and those that such answers have.
 * A phrase is met where its words stand in the question one behind the other.
 */
export interface QuestionsPart {
  readonly define: {
    /** Asks what something is: around the term, wherever it stands. */
    readonly asked: PhraseList;
    /** Asks the same only with such an end: "what does osmosis mean", not "what does salt cost". */
    readonly start: PhraseList;
    readonly end: PhraseList;
    /** The end of a question about what it names, and not after what that is: "what is salt used for". */
    readonly about: PhraseList;
  };
  readonly name: {
    /** Asks what is called so, or with start and end: "what are plants without leaves called". */
    readonly asked: PhraseList;
    readonly start: PhraseList;
    readonly end: PhraseList;
    /** What a name is told with. */
    readonly telling: PhraseList;
  };
  /** Stands before where a term is meant: "what is a maxim in logic". */
  readonly within: PhraseList;
  /** Says nothing of what is asked, wherever it stands: "exactly", "can someone explain". */
  readonly fillers: PhraseList;
  /** Asks for two things beside each other, and what stands between the two. */
  readonly differ: {
    readonly asked: PhraseList;
    readonly between: PhraseList;
    /** Words of a text that sets one thing against another. */
    readonly contrasting: PhraseList;
  };
  readonly when: PhraseList;
  /** Asks for a person; of these, what asks who a person is that the question names. */
  readonly who: PhraseList;
  readonly whoIs: PhraseList;
  readonly howMany: PhraseList;
  readonly howLong: PhraseList;
  readonly why: PhraseList;
  /** Asks for a way to do something, or its steps. */
  readonly how: PhraseList;
  /** Asks how something works, which only words tell; or with start and end: "how does a lock work". */
  readonly works: {
    readonly asked: PhraseList;
    readonly start: PhraseList;
    readonly end: PhraseList;
  };
  /** Asks for more than one: kinds, parts, examples. */
  readonly list: PhraseList;
  /** Asks for one of a kind, and says no more of it: "what type of". */
  readonly open: PhraseList;
  /** Parts of a course that bear a number, as a heading has them: "hoofdstuk 4". */
  readonly chapters: PhraseList;
  /** Words about the course and not about its matter; a question of nothing else asks for a part of it. */
  readonly course: PhraseList;
  /** Stands before the part of a text that something is told in: "see 8.3", "in chapter 9". */
  readonly refers: PhraseList;
  /** Says of a subject that it is not told. */
  readonly leftOut: PhraseList;
  /** What stands where a text stops, and says nothing by itself: "etc.". */
  readonly stubs: PhraseList;
  /** Name what is to be learnt, above it: "learning outcomes"; of a phrase some words may be left out. */
  readonly aims: PhraseList;
  /** Whole headings over what is only named there: what is to come, to be learnt or to be done. */
  readonly overviews: PhraseList;
  /** How an exercise begins, which asks and does not answer: "explain". */
  readonly exercises: PhraseList;
  /** What a reason is told with. */
  readonly reasons: PhraseList;
  /** Numbers in words, from two; "one" is an article in too many languages. */
  readonly numbers: PhraseList;
  /** Units of time, in all their forms. */
  readonly times: PhraseList;
}
