import { getAnalyzer } from '../language/analyse.ts';
import type { Passage } from '../library/types.ts';
import { parseQuery } from './parse-query.ts';
import { createPostings } from './postings.ts';
import { findWithAll, rank, type Statistics } from './rank.ts';
import type { SearchIndex } from './types.ts';

/** How often a term of the heading and of the title counts, against once for one of the text. */
const HEADING_WEIGHT = 1;
const TITLE_WEIGHT = 2;

/** Indexes passages; a passage's place in the list is its ordinal. */
export function buildIndex(passages: readonly Passage[]): SearchIndex {
  const postings = createPostings();
  const lengths = new Float32Array(passages.length);
  let total = 0;
  for (const [ordinal, passage] of passages.entries()) {
    const frequencies = countTerms(passage);
    postings.add(ordinal, frequencies);
    const length = sum(frequencies.values());
    lengths[ordinal] = length;
    total += length;
  }
  const statistics: Statistics = {
    passages: passages.length,
    lengths,
    averageLength: Math.max(1, total / Math.max(1, passages.length)),
  };
  const languages = rankLanguages(passages);
  return {
    languages,
    parse: (text) => parseQuery(text, languages),
    rank: (query, options) => rank(query, postings, statistics, options),
    candidates(name) {
      const query = parseQuery(name, languages);
      // A name of nothing but stopwords or single letters is in no index: every passage may have it.
      return query.isTopical ? findWithAll(query, postings) : passages.keys();
    },
  };
}

function countTerms({ text, headings, source, language }: Passage): ReadonlyMap<string, number> {
  const frequencies = new Map<string, number>();
  const analyse = getAnalyzer(language);
  const count = (field: string, weight: number) => {
    for (const { term, stop } of analyse(field)) {
      if (!stop) frequencies.set(term, (frequencies.get(term) ?? 0) + weight);
    }
  };
  count(text, 1);
  for (const heading of headings) count(heading, HEADING_WEIGHT);
  if (source.title !== null) count(source.title, TITLE_WEIGHT);
  return frequencies;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

function rankLanguages(passages: readonly Passage[]): string[] {
  const counts = new Map<string, number>();
  for (const { language } of passages) {
    if (language !== null) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return Array.from(counts)
    .toSorted(([, a], [, b]) => b - a)
    .map(([language]) => language);
}
