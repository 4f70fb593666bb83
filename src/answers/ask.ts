import type { Snapshot } from '../snapshot/types.ts';
import { findBestSentence } from './best-sentence.ts';
import { findMatches, toRanges } from './highlight.ts';
import { namesCompany } from './company-names.ts';
import { judge } from './judge.ts';
import { checkLookup, countSources, takeWanted, type Lookup } from './lookup.ts';
import { spreadSources } from './spread.ts';
import { readThought } from './thought.ts';
import { nearestTopics } from './topics.ts';
import type { Answer, FoundPassage } from './types.ts';

/** Pages of hits that the first page is drawn from. */
const SPREAD_FROM = 5;

/**
 * The passages that answer a question, best first.
 * @throws UserError for a query or a source that cannot be used.
 */
export function ask(lookup: Lookup, snapshot: Snapshot): Answer {
  const { query: text, only } = checkLookup(lookup, snapshot);
  const { index, library, facts } = snapshot;
  const query = index.parse(text);
  const { spread = 0 } = lookup;
  const limit = Math.max(lookup.from + lookup.limit, spread * SPREAD_FROM);
  const ranking = index.rank(query, { only, limit });
  const judged = judge(ranking.evidence);
  // Words such as "the" say nothing of what is wanted, however well they match.
  const isVague = judged === 'sure' && !query.isTopical;
  // Who asks about a company that the material knows is not told that it knows nothing.
  const isNamed = judged === 'none' && ranking.hits.length > 0 && namesCompany(text, snapshot);
  const confidence = isNamed || isVague ? 'unsure' : judged;
  if (confidence === 'none') {
    const nearest = nearestTopics(query, ranking.evidence, snapshot);
    return { command: 'ask', query: text, total: 0, sources: 0, confidence, passages: [], nearest };
  }
  const sourceOf = (ordinal: number) => library.passages[ordinal]?.source.file;
  // Always the same hits are reordered, whichever page is wanted: each is on one page then.
  const pool = ranking.hits.slice(0, spread * SPREAD_FROM);
  const rest = ranking.hits.slice(pool.length);
  const hits = [...spreadSources(pool, sourceOf, spread), ...rest];
  const passages = takeWanted(hits, lookup).flatMap(({ ordinal, score }): FoundPassage[] => {
    const passage = library.passages[ordinal];
    if (!passage) return [];
    const source = library.sources.find(({ file }) => file === passage.source.file);
    const matches = findMatches(query, passage.text, passage.language);
    const sentence = findBestSentence(passage.text, matches, ranking.evidence.weights);
    return [
      {
        passage,
        score,
        highlights: toRanges(matches),
        figures: facts.figuresOf(ordinal),
        sentence,
        thought: source
          ? readThought(passage, source, (block, role) => ({
              highlights: toRanges(findMatches(query, block.text, passage.language)),
              answering: role === 'self' ? sentence : null,
            }))
          : [],
      },
    ];
  });
  return {
    command: 'ask',
    query: text,
    total: ranking.matching.length,
    sources: countSources(ranking.matching, snapshot),
    confidence,
    passages,
    nearest: [],
  };
}
