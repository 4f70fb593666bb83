export { promote } from './rank/best.ts';
export { buildIndex } from './inverted-index/build-index.ts';
export { dumpIndex, type IndexDump, restoreIndex } from './inverted-index/dump-index.ts';
export { type ForwardIndex, TEXT_END } from './inverted-index/forward-index.ts';
export { type GlossaryFileContent, parseGlossary } from './inverted-index/glossary.ts';
export { isStub } from './question/points.ts';
export { contrasts, onlyNamesSides } from './question/names-sides.ts';
export { isToldInWords } from './rank/discounts.ts';
export { namesTerm } from './question/fit.ts';
export { ownTermsOf } from './question/own-terms.ts';
export type {
  Evidence,
  Hit,
  Query,
  QueryWord,
  Ranking,
  RankOptions,
  SearchIndex,
} from './types.ts';
