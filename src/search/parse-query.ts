import { getAnalyzer, type Token } from '../language/analyse.ts';
import type { Query, QueryWord } from './types.ts';

/**
 * A query's words, each analysed in every language of the material: which language somebody asks
 * in is often unclear in three words, and a name must match whatever surrounds it.
 */
export function parseQuery(text: string, languages: readonly string[]): Query {
  const readings = (languages.length > 0 ? languages : [null]).map((language) =>
    getAnalyzer(language)(text),
  );
  const words = (readings[0] ?? []).flatMap((token, place) => {
    const variants = readings.flatMap((tokens) => tokens[place] ?? []);
    return [{ token, variants }];
  });
  const topical = words.filter(({ variants }) => variants.every(({ stop }) => !stop));
  // A query of stopwords only is searched as it is.
  const kept = topical.length > 0 ? topical : words.filter(({ token }) => token.word.length > 1);
  return {
    text,
    words: unite(kept.map(({ variants }) => toQueryWord(variants))),
    isTopical: topical.length > 0,
  };
}

function toQueryWord(variants: readonly Token[]): QueryWord {
  const terms = new Set(variants.map(({ term }) => term));
  return {
    word: variants[0]?.word ?? '',
    terms: Array.from(terms, (term) => ({ term, weight: 1 })),
  };
}

/** Asking a word twice asks no more than once. */
function unite(words: readonly QueryWord[]): QueryWord[] {
  const byTerms = new Map(
    words.map((word) => [word.terms.map(({ term }) => term).join(' '), word]),
  );
  return [...byTerms.values()];
}
