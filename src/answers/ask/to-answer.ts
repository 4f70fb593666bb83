import type { Ranking } from '../../search/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { findCrossed } from '../text/crossed.ts';
import { countSources } from '../lookup/lookup.ts';
import type { AskAnswer, Confidence, FoundPassage } from '../types.ts';
import type { Asked } from './asked.ts';
import { findDoubt } from './doubt.ts';
import { nearestTopics } from './nearest.ts';

/** Passages shown where fewer hold what was asked. */
const LEAST_SHOWN = 5;
/** Passages that may be leafed through where none is sure to answer. */
const MOST_NEAR = 25;

/** Passages that were found, as the answer to a question. */
export function toAnswer(
  { text, query, snapshot }: Asked,
  ranking: Ranking,
  confidence: Confidence,
  passages: readonly FoundPassage[],
): AskAnswer {
  const { holding, matching } = ranking;
  const holds = countThoughts(holding, snapshot);
  const most = confidence === 'sure' ? LEAST_SHOWN : MOST_NEAR;
  const total = Math.max(holds, Math.min(most, countThoughts(matching, snapshot)));
  return {
    command: 'ask',
    query: text,
    total,
    sources: countSources(holds > 0 ? holding : matching, snapshot),
    confidence,
    passages,
    nearest: [],
    crossed: findCrossed(query, passages),
    doubt: findDoubt(confidence, query, ranking.evidence, passages),
  };
}

/** The answer that nothing was found, with what can be. */
export function answerNothing({ text, query, snapshot }: Asked, ranking: Ranking): AskAnswer {
  return {
    command: 'ask',
    query: text,
    total: 0,
    sources: 0,
    confidence: 'none',
    passages: [],
    nearest: nearestTopics(query, ranking, snapshot),
    doubt: findDoubt('none', query, ranking.evidence),
  };
}

function countThoughts(ordinals: readonly number[], { library }: Snapshot): number {
  const bySource = new Map<unknown, Set<number>>();
  let count = 0;
  for (const ordinal of ordinals) {
    const passage = library.passages[ordinal];
    if (!passage) continue;
    const seen = bySource.get(passage.source) ?? new Set<number>();
    bySource.set(passage.source, seen);
    if (!seen.has(passage.thought.from)) count++;
    seen.add(passage.thought.from);
  }
  return count;
}
