import { Index, type IndexOptions } from 'flexsearch';
import type { Passage } from '../../src/library/types.ts';
import { toText } from './passage-text.ts';
import { createTermStemmer } from './stem-term.ts';
import { DEPTH, type Contender, type Search } from './types.ts';

const packages = ['flexsearch'];

/** FlexSearch as its README has one use it. Without `suggest` a question finds nothing: it is AND. */
export const flexsearch: Contender = {
  label: 'FlexSearch, forward + suggest',
  packages,
  build: async (passages) => build(passages, { tokenize: 'forward' }),
};

/** FlexSearch with whole words, stemmed. */
export const flexsearchStrict: Contender = {
  label: 'FlexSearch, strict, stem + stop, suggest',
  packages,
  async build(passages, language) {
    const stemmer = createTermStemmer(language);
    const encode = (text: string) =>
      text.split(/[^\p{L}\p{N}]+/u).flatMap((word) => stemmer.stem(word) || []);
    const search = build(passages, { tokenize: 'strict', encode });
    stemmer.forget();
    return search;
  },
};

function build(passages: readonly Passage[], options: IndexOptions): Search {
  const index = new Index(options);
  for (const [id, passage] of passages.entries()) index.add(id, toText(passage));
  return (text) => index.search(text, { limit: DEPTH, suggest: true }).map(Number);
}
