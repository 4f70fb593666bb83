export { promote } from './best.ts';
export { buildIndex } from './build-index.ts';
export { dumpIndex, type IndexDump, restoreIndex } from './dump-index.ts';
export { type ForwardIndex, TEXT_END } from './forward-index.ts';
export { type GlossaryFileContent, parseGlossary } from './glossary.ts';
export { isStub } from './question/points.ts';
export { contrasts, onlyNamesSides } from './question/names-sides.ts';
export { isToldInWords } from './discounts.ts';
export { namesTerm } from './question/fit.ts';
export type {
  Evidence,
  Hit,
  Query,
  QueryWord,
  Ranking,
  RankOptions,
  SearchIndex,
} from './types.ts';
