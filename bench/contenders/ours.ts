import { buildIndex } from '../../src/search/inverted-index/build-index.ts';
import { DEPTH, type Contender } from './types.ts';

/** What the bot searches with. */
export const ours: Contender = {
  label: 'Voetnoot: FlexSearch postings, own ranking',
  packages: ['flexsearch'],
  async build(passages) {
    // Awaited whether or not it is a promise, so that it may become one.
    const index = await buildIndex(passages);
    return (text) =>
      index
        .rank(index.parse(text))
        .hits.slice(0, DEPTH)
        .map(({ ordinal }) => ordinal);
  },
};
