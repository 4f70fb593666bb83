import type { Snapshot } from '../../../src/snapshot/types.ts';

/** All of a snapshot that can be compared, with what it answers to these questions. */
export function contentOf(
  { library, facts, index, operator, warnings }: Snapshot,
  questions: readonly string[],
) {
  return {
    library,
    operator,
    warnings,
    companies: facts.companies,
    figures: library.passages.map((_, ordinal) => facts.figuresOf(ordinal)),
    answers: questions.map((text) => {
      const { matching, ...ranking } = index.rank(index.parse(text));
      // Which they are counts, not their order.
      return { ...ranking, matching: matching.toSorted((a, b) => a - b) };
    }),
  };
}
