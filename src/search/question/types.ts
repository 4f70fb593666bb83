/** A word of a question. */
export interface AskedToken {
  /** Folded. */
  readonly word: string;
  /** Whether it carries no topic. */
  readonly stop: boolean;
}

/**
 * What kind of answer a question wants; null where its words do not tell. `topic` is a question of
 * a few words and no more, which asks for what there is, best a definition; `about` names something
 * and asks, in function words, what no form tells ("what is salt used for"); `open` only
 * asks, as "what type of"; `name` for what is called so; `course` for a part of the course itself ("samenvatting hoofdstuk 4").
 */
export type QuestionKind =
  | 'define'
  | 'about'
  | 'name'
  | 'differ'
  | 'when'
  | 'who'
  | 'who-is'
  | 'how-many'
  | 'how-long'
  | 'why'
  | 'how'
  | 'works'
  | 'open'
  | 'list'
  | 'course'
  | 'topic';

/** What the words of a question say of the answer that it wants. */
export interface QuestionReading {
  readonly kind: QuestionKind | null;
  /** Places of the words that only ask, and need stand in no answer: "difference between". */
  readonly asking: ReadonlySet<number>;
  /** Places of the words that name what kind of list is wanted, and that a list need not repeat:
   * "phases of". */
  readonly naming: ReadonlySet<number>;
  /** Places of a numbered part and its number: "artikel 5"; null where none is asked for. */
  readonly reference: readonly [name: number, number: number] | null;
  /** Of a question about two things, the places of the words of each. */
  readonly sides: readonly [ReadonlySet<number>, ReadonlySet<number>] | null;
}
