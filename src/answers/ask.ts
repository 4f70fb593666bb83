import type { Snapshot } from '../snapshot/types.ts';
import { findBestSentence } from './best-sentence.ts';
import { findMatches, toRanges } from './highlight.ts';
import { judge } from './judge.ts';
import { checkLookup, countSources, type Lookup } from './lookup.ts';
import { frequentTopics } from './topics.ts';
import type { Answer, FoundPassage } from './types.ts';

/**
 * The passages that answer a question, best first.
 * @throws UserError for a query or a source that cannot be used.
 */
export function ask(lookup: Lookup, snapshot: Snapshot): Answer {
  const { query: text, only } = checkLookup(lookup, snapshot);
  const { index, library, facts } = snapshot;
  const query = index.parse(text);
  const { hits, evidence } = index.rank(query, { only });
  const confidence = judge(evidence);
  if (confidence === 'none') {
    const nearest = frequentTopics(snapshot, () => true);
    return { command: 'ask', query: text, total: 0, sources: 0, confidence, passages: [], nearest };
  }
  const passages = hits
    .slice(lookup.from, lookup.from + lookup.limit)
    .flatMap(({ ordinal, score }): FoundPassage[] => {
      const passage = library.passages[ordinal];
      if (!passage) return [];
      const matches = findMatches(query, passage.text, passage.language);
      return [
        {
          passage,
          score,
          highlights: toRanges(matches),
          figures: facts.figuresOf(ordinal),
          sentence: findBestSentence(passage.text, matches, evidence.weights),
        },
      ];
    });
  return {
    command: 'ask',
    query: text,
    total: hits.length,
    sources: countSources(
      hits.map(({ ordinal }) => ordinal),
      snapshot,
    ),
    confidence,
    passages,
    nearest: [],
  };
}
