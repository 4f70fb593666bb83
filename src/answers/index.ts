export { ask } from './ask.ts';
export { findAgain } from './ask/again.ts';
export { findBestSentence } from './best-sentence.ts';
export { LONGEST_QUERY } from './check-query.ts';
export { type CompanyList, listCompanies, type ListedCompany } from './companies.ts';
export { findCompany } from './company.ts';
export {
  compare,
  type CompareAnswer,
  type ComparedFigures,
  type ComparedSide,
  type Comparison,
  yearsApart,
} from './compare.ts';
export { define } from './define.ts';
export {
  exampleCompany,
  exampleCompared,
  exampleDated,
  exampleQuestion,
  exampleTerm,
  exampleTopic,
} from './examples.ts';
export { findPassage, type PlacedPassage } from './find-passage.ts';
export { findSource, labelOf } from './find-source.ts';
export { findScope, isEverything, type Scope } from './scope.ts';
export { collectionsOf, findCollections, isCollectionName, nameCollection } from './collections.ts';
export { countedWords, gapWords } from './gap-words.ts';
export { createGaps, type GapList, type Gaps, type MissedWord, type WordCounts } from './gaps.ts';
export { findMatches, toRanges } from './highlight.ts';
export { judge } from './judge.ts';
export type { Lookup } from './lookup.ts';
export { collectionNames, namesOf, prepareNames, sourceNames } from './names.ts';
export { findWithNeighbours, outline, type PlacedBlock } from './outline.ts';
export type { Piece } from './reading-pieces.ts';
export { makeQuiz } from './quiz/deck.ts';
export { findCard } from './quiz/find-card.ts';
export type { CardKind, CardPlace, QuizAnswer, QuizCard, SolvedCard } from './quiz/types.ts';
export { readAround } from './reading.ts';
export { reduceQuery } from './reduce-query.ts';
export { countReasons, type LeftOut, type LeftReason } from './stat-rows-left.ts';
export { findSeries, type Series } from './stat-series.ts';
export type { AskedPeriod } from './period.ts';
export { findFigures } from './stat.ts';
export { type Candidate, matchCandidates } from './suggest.ts';
export { findWhen } from './when.ts';
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
