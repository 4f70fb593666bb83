import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Passage } from '../../src/library/types.ts';
import { toTitle } from './passage-text.ts';
import { createTermStemmer } from './stem-term.ts';
import { DEPTH, type Contender, type Search } from './types.ts';

const packages = ['minisearch'];

/** MiniSearch as somebody sets it up who knows of stemming. */
export const minisearch: Contender = {
  label: 'MiniSearch, stem + stop',
  packages,
  build: async (passages, language) => build(passages, language, {}),
};

/** The same, and a query's word of four letters or more also finds words that begin with it. */
export const minisearchPrefix: Contender = {
  label: 'MiniSearch, stem + stop, prefix',
  packages,
  build: async (passages, language) =>
    build(passages, language, { prefix: (term) => term.length > 3 }),
};

function build(passages: readonly Passage[], language: string, searchOptions: SearchOptions) {
  const stemmer = createTermStemmer(language);
  const index = new MiniSearch<{ id: number; title: string; text: string }>({
    fields: ['title', 'text'],
    processTerm: (term) => stemmer.stem(term),
    searchOptions,
  });
  for (const [id, passage] of passages.entries()) {
    index.add({ id, title: toTitle(passage), text: passage.text });
  }
  stemmer.forget();
  const search: Search = (text) =>
    index
      .search(text)
      .slice(0, DEPTH)
      .map(({ id }: { id: number }) => id);
  return search;
}
