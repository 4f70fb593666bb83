export { ask } from './ask/ask.ts';
export { findAgain } from './ask/again.ts';
export { findBestSentence } from './text/best-sentence.ts';
export { LONGEST_QUERY } from './lookup/check-query.ts';
export { type CompanyList, listCompanies, type ListedCompany } from './company/companies.ts';
export { findCompany } from './company/company.ts';
export {
  compare,
  type CompareAnswer,
  type ComparedFigures,
  type ComparedSide,
  type Comparison,
  yearsApart,
} from './compare/compare.ts';
export { define } from './define/define.ts';
export {
  exampleCompany,
  exampleCompared,
  exampleDated,
  exampleQuestion,
  exampleTerm,
  exampleTopic,
} from './names/examples.ts';
export { findPassage, type PlacedPassage } from './lookup/find-passage.ts';
export { findSource, labelOf } from './lookup/find-source.ts';
export { findScope, isEverything, type Scope } from './lookup/scope.ts';
export {
  collectionsOf,
  findCollections,
  isCollectionName,
  nameCollection,
} from './lookup/collections.ts';
export { countedWords, gapWords } from './gaps/gap-words.ts';
export {
  createGaps,
  type GapList,
  type Gaps,
  type MissedWord,
  type WordCounts,
} from './gaps/gaps.ts';
export { findMatches, toRanges } from './text/highlight.ts';
export { judge } from './judge.ts';
export type { Lookup } from './lookup/lookup.ts';
export { collectionNames, namesOf, prepareNames, sourceNames } from './names/names.ts';
export { findWithNeighbours, outline, type PlacedBlock } from './reading/outline.ts';
export type { Piece } from './reading/reading-pieces.ts';
export { makeQuiz } from './quiz/deck.ts';
export { findCard } from './quiz/find-card.ts';
export type { CardKind, CardPlace, QuizAnswer, QuizCard, SolvedCard } from './quiz/types.ts';
export { readAround } from './reading/reading.ts';
export { reduceQuery } from './lookup/reduce-query.ts';
export { countReasons, type LeftOut, type LeftReason } from './stat/rows-left.ts';
export { findSeries, type Series } from './stat/find-series.ts';
export type { AskedPeriod } from './lookup/period.ts';
export { findFigures } from './stat/find-figures.ts';
export { type Candidate, matchCandidates } from './names/suggest.ts';
export { findWhen } from './when/when.ts';
export type {
  Answer,
  CompanyAnswer,
  CompanyDescription,
  CompanyPage,
  Confidence,
  DefineAnswer,
  Doubt,
  FoundFigure,
  FoundHeading,
  FoundPassage,
  StatAnswer,
  ThoughtBlock,
  TimelinePoint,
  WhenAnswer,
} from './types.ts';
