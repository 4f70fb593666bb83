import type { Block, Library, Passage, Source } from '../../../src/library/types.ts';
import type { Snapshot } from '../../../src/snapshot/types.ts';

/** A source with all its texts: those that come from the cache are read when they are wanted. */
export function plainSource({ blocks, passages, ...source }: Source) {
  return { ...source, blocks: blocks.map(plainBlock), passages: passages.map(plainPassage) };
}

function plainLibrary({ sources, byFile, passages, ...library }: Library) {
  return {
    ...library,
    sources: sources.map(plainSource),
    // The same sources, found by their names.
    byFile: Array.from(byFile, ([file, source]) => [file, sources.indexOf(source)]),
    passages: passages.map(plainPassage),
  };
}

function plainBlock(block: Block): Record<keyof Block, unknown> {
  const { kind, text, level, page, slide, second, depth, isOrdered, item, term, formulas } = block;
  return { kind, text, level, page, slide, second, depth, isOrdered, item, term, formulas };
}

function plainPassage(passage: Passage): Record<keyof Passage, unknown> {
  const { id, text, kind, number, page, heading, headings, language, source } = passage;
  const { slide, second, term, formulas, parents, thought } = passage;
  const place = {
    number,
    page,
    slide,
    second,
    heading,
    headings,
    term,
    formulas,
    parents,
    thought,
  };
  return { id, text, kind, ...place, language, source };
}

/** All of a snapshot that can be compared, with what it answers to these questions. */
export function contentOf(
  { library, facts, index, operator, warnings }: Snapshot,
  questions: readonly string[],
) {
  return {
    library: plainLibrary(library),
    operator,
    warnings,
    companies: facts.companies,
    figures: library.passages.map((_, ordinal) => facts.figuresOf(ordinal)),
    ages: library.passages.map((_, ordinal) => facts.agesOf(ordinal)),
    priceHeads: facts.priceHeads,
    dates: library.passages.map((_, ordinal) => facts.datesOf(ordinal)),
    terms: index.parts.definitions.terms(),
    definitions: library.passages.map((_, ordinal) => index.parts.definitions.of(ordinal)),
    answers: questions.map((text) => {
      const { matching, ...ranking } = index.rank(index.parse(text));
      // Which they are counts, not their order.
      return { ...ranking, matching: matching.toSorted((a, b) => a - b) };
    }),
  };
}
