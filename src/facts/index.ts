import type { Passage } from '../library/index.ts';
import type { ExplainedName } from './companies/explain.ts';
import type { ExplainedFigure } from './figures/explain.ts';
import type { FindFactsOptions } from './find-facts.ts';
import type { Facts, Figure } from './types.ts';

// What finds facts is loaded late: who starts from the cache, or answers, has no need of it.

/** Finds the facts of all passages; a passage's place in the list is its ordinal. */
export async function findFacts(
  passages: readonly Passage[],
  options?: FindFactsOptions,
): Promise<Facts> {
  const find = await import('./find-facts.ts');
  return find.findFacts(passages, options);
}

/** The numbers of a sentence, whether each is a figure, and the rows that decided it. */
export async function explainFigures(
  text: string,
  language: string | null,
): Promise<ExplainedFigure[]> {
  const { explainFigures: explain } = await import('./figures/explain.ts');
  return explain(text, language);
}

/** What of a sentence may be a company, whether it is one, and the rows that decided it. */
export async function explainCompanies(
  text: string,
  language: string | null,
): Promise<ExplainedName[]> {
  const { explain } = await import('./companies/explain.ts');
  return explain(text, language);
}

/** The words of growth and decline that speak of each figure of a passage, as terms. */
export async function findChanges(
  figures: readonly Figure[],
  { text, language }: Passage,
): Promise<ReadonlySet<string>[]> {
  const { changeWords } = await import('./figures/labels/change-words.ts');
  return figures.map((figure) => changeWords(figure, { text, language }));
}

export { type Corrections, parseCorrections } from './companies/corrections/parse.ts';
export type { ExplainedName } from './companies/explain.ts';
export {
  isKnownAs,
  isPlaceName,
  isPlainWord,
  isVerb,
  nounOfOrganization,
  type OrganizationNoun,
  toSpellingKey,
} from './companies/known-words.ts';
export { fromIso, toIso } from './dates/calendar.ts';
export type { ExplainedFigure } from './figures/explain.ts';
export type { FindFactsOptions } from './find-facts.ts';
export { dimensionOf } from './figures/dimension.ts';
export { isNextRow, MOST_TOGETHER } from './figures/series/scopes.ts';
export { unitOf } from './figures/words/unit-of.ts';
export { findNames, type SpeltName } from './read/names.ts';
export type {
  Company,
  CompanyKind,
  DateBasis,
  DatedStatement,
  Facts,
  Figure,
  FigureContext,
  FigureKind,
  FigureReach,
  FigureRole,
  FigurePoint,
  FigureSeries,
  Holder,
  Label,
  TimeSpan,
  Words,
} from './types.ts';
