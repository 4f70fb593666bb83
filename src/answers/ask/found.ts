import type { Range } from '../../language/index.ts';
import { type Block, isLeadIn } from '../../library/index.ts';
import type { Hit, Query } from '../../search/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { findBestSentence } from '../text/best-sentence.ts';
import { findMatches, toRanges } from '../text/highlight.ts';
import { type Marks, readThought } from '../text/thought.ts';
import type { FoundPassage, ThoughtRole } from '../types.ts';
import { type PlacedHit, placeHits } from './place-hits.ts';
import { wantsAll } from './whole-list.ts';

/** What passages are found with. */
export interface Finding {
  readonly query: Query;
  /** Weight of each word of the query. */
  readonly weights: readonly number[];
  /** Which of two things asked about the passages answer for. */
  readonly about?: string;
}

/** Hits as passages of an answer. */
export function toFoundPassages(
  hits: readonly Hit[],
  finding: Finding,
  snapshot: Snapshot,
): FoundPassage[] {
  return placeHits(hits, finding.query, snapshot).map((hit) => toFound(hit, finding, snapshot));
}

/** A hit as a passage of an answer, with its thought and what of it is marked. */
export function toFound(
  { ordinal, score, passage, source, list }: PlacedHit,
  { query, weights, about }: Finding,
  { facts }: Snapshot,
): FoundPassage {
  const { text, language } = passage;
  const matches = findMatches(query, text, language);
  const sentence = findBestSentence(text, matches, weights);
  const announces = isLeadIn(passage) && passage.thought.end > passage.number;
  const answers = (block: Block, role: ThoughtRole): Range | null => {
    const all: Range = [0, block.text.length];
    if (role === 'self') return sentence ?? (announces ? null : all);
    return role === 'child' && announces && wantsAll(query.kind) ? all : null;
  };
  const mark = (block: Block, role: ThoughtRole): Marks => ({
    highlights: toRanges(findMatches(query, block.text, language)),
    answering: answers(block, role),
  });
  return {
    passage,
    score,
    highlights: toRanges(matches),
    figures: facts.figuresOf(ordinal),
    sentence,
    thought: readThought(passage, source, mark, list),
    ...(about === undefined ? {} : { about }),
  };
}
