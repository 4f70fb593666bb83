import type { Range } from '../../language/index.ts';
import { type Block, isLeadIn } from '../../library/index.ts';
import type { Hit, Query } from '../../search/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { findBestSentence } from '../text/best-sentence.ts';
import { findMatches, toRanges } from '../text/highlight.ts';
import { readThought } from '../text/thought.ts';
import type { FoundPassage } from '../types.ts';
import { findWholeList, wantsAll } from './whole-list.ts';

/** What passages are found with. */
export interface Finding {
  readonly query: Query;
  /** Weight of each word of the query. */
  readonly weights: readonly number[];
  /** Which of two things asked about the passages answer for. */
  readonly about?: string;
}

/** Hits as passages of an answer, each with its thought and what of it is marked. */
export function toFoundPassages(
  hits: readonly Hit[],
  { query, weights, about }: Finding,
  { library, facts }: Snapshot,
): FoundPassage[] {
  const sources = new Map(library.sources.map((source) => [source.file, source]));
  return hits.flatMap(({ ordinal, score }): FoundPassage[] => {
    const passage = library.passages[ordinal];
    const source = passage && sources.get(passage.source.file);
    if (!passage || !source) return [];
    const { text, language } = passage;
    const matches = findMatches(query, text, language);
    const sentence = findBestSentence(text, matches, weights);
    const isList = isLeadIn(passage) && passage.thought.end > passage.number;
    const answers = (block: Block, role: string): Range | null => {
      const all: Range = [0, block.text.length];
      if (role === 'self') return sentence ?? (isList ? null : all);
      return role === 'child' && isList && wantsAll(query.kind) ? all : null;
    };
    return [
      {
        passage,
        score,
        highlights: toRanges(matches),
        figures: facts.figuresOf(ordinal),
        sentence,
        thought: readThought(
          passage,
          source,
          (block, role) => ({
            highlights: toRanges(findMatches(query, block.text, language)),
            answering: answers(block, role),
          }),
          findWholeList(passage, source, query),
        ),
        ...(about === undefined ? {} : { about }),
      },
    ];
  });
}
