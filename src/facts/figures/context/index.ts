import { isCoordinator } from '../../../language/index.ts';
import type { FigureContext, FigureKind } from '../../types.ts';
import { phraseAt, phraseBefore } from '../../read/index.ts';
import type { FigureReading } from '../figure-reading.ts';
import type { Found, Sentence } from '../found.ts';
import { beginsChange } from '../roles/earlier/compared.ts';
import { findAsked, namesSurvey } from './asked.ts';
import { findSource } from './source.ts';
import { findOwnYear, findYear, findYears, type Year } from './year.ts';

/** What is told in shares of those who were asked. */
const SHARES: ReadonlySet<FigureKind> = new Set(['percentage', 'fraction', 'score']);

/** What is said of a figure, and whether it is how many were asked. */
export interface Described {
  readonly context: FigureContext;
  readonly isAsked: boolean;
}

/** What a sentence tells of where its figures come from. */
interface Told {
  readonly source: string | null;
  readonly asked: readonly Found[];
  readonly years: readonly Year[];
  readonly year: Year | null;
  readonly isSurvey: boolean;
}

/**
 * What the sentence around each figure says of its source, its survey and its year; a share whose
 * sentence says nothing is of the survey that the sentence before tells of.
 */
export function describeFigures(
  reading: FigureReading,
  sentences: readonly Sentence[],
): Map<Found, Described> {
  const read = createTelling(reading);
  const contexts = new Map<Found, Described>();
  for (const [place, sentence] of sentences.entries()) {
    for (const found of sentence.found) {
      const told = read(sentence);
      const respondents = told.asked.find((other) => other !== found)?.figure.value ?? null;
      const own = {
        source: told.source,
        respondents,
        year: yearOf(reading, sentence, found, told),
      };
      const isTold = Object.values(own).some((value) => value !== null) || told.isSurvey;
      const before = isTold ? undefined : sentences[place - 1];
      const survey =
        before && SHARES.has(found.figure.kind) ? ofSurvey(reading, before, read) : null;
      contexts.set(found, { context: survey ?? own, isAsked: told.asked.includes(found) });
    }
  }
  return contexts;
}

/** The year of a sentence, unless it is that of another figure of it, which this one is compared with. */
function yearOf(
  reading: FigureReading,
  { found: all }: Sentence,
  found: Found,
  { year, years }: Told,
): number | null {
  if (!year) return years.length > 1 ? findOwnYear(reading, years, found, all) : null;
  // "For 2026 the fee goes up from 59 to 65": the year is of what it becomes.
  const isEnd = year.place < found.candidate.first && beginsChange({ reading, found });
  if (isEnd) return null;
  const own = all.findLast(({ candidate }) => candidate.next <= year.place);
  const isOther = own !== undefined && own !== found && found.candidate.next <= own.candidate.first;
  if (isOther && isComparedWith(reading, found, own)) return null;
  return isApart(reading, all, found, year.place) ? null : year.value;
}

/** Whether the second of two figures is what the first is compared with: "tegenover 5 in 2023". */
function isComparedWith(
  reading: FigureReading,
  { candidate: { next } }: Found,
  { candidate: { first } }: Found,
): boolean {
  const { lexicon, tokens } = reading;
  if (phraseBefore(reading, first, lexicon.earlierBefore) !== null) return true;
  const comma = tokens.slice(next, first).findLastIndex(({ text }) => text === ',');
  const lists = [lexicon.earlierAfter, lexicon.earlierBefore];
  const after = next + comma + 1;
  return comma >= 0 && lists.some((list) => phraseAt(reading, after, list) !== null);
}

/**
 * Whether a year is told with another figure than this one: behind a mark after it ("0,65 euro; over 2023
 * was dat 0,90 euro") or "and", or before it, with a word between that turns from then to now.
 */
function isApart(
  reading: FigureReading,
  all: readonly Found[],
  { candidate: { first, next } }: Found,
  year: number,
): boolean {
  const { tokens, lexicon } = reading;
  const [from, to] = year < first ? [year, first] : [next, year];
  const between = tokens.slice(from, to);
  const others = all.filter(({ candidate }) => candidate.first !== first);
  if (year > first) {
    // "Runs 468 stores and plans to open more in 2024"
    const isPlanned = between.some(
      ({ lower }, at) =>
        isCoordinator(lower, reading.language) &&
        phraseAt(reading, from + at + 1, lexicon.forecasts) !== null,
    );
    if (isPlanned) return true;
    // "£10,000 (it was £5,000 until 2013)": what stands in brackets is of the figure in them.
    const bracket = between.findIndex(({ text }) => text === '(');
    const isOfOther =
      bracket >= 0 &&
      others.some(({ candidate }) => candidate.first > from + bracket && candidate.first < year);
    if (isOfOther) return true;
    const isParted = between.some(
      ({ text, lower }) => /^[;(,]$/u.test(text) || isCoordinator(lower, reading.language),
    );
    return isParted && others.some(({ candidate }) => candidate.first > year);
  }
  const isOther = others.some(({ candidate }) => candidate.first > year && candidate.next <= first);
  if (!isOther) return false;
  // "In 2021 waren het er 94, twee jaar later 230"
  const isLater = between.some((_, at) => phraseAt(reading, from + at, lexicon.laters) !== null);
  return (
    isLater || between.some(({ lower }) => lexicon.contrasts.has(lower) || lexicon.nows.has(lower))
  );
}

function createTelling(reading: FigureReading): (sentence: Sentence) => Told {
  const known = new Map<Sentence, Told>();
  return (sentence) => {
    let told = known.get(sentence);
    if (!told) {
      const tells = hasCue(reading, sentence);
      const years = findYears(reading, sentence);
      told = {
        source: tells ? findSource(reading, sentence) : null,
        asked: tells ? findAsked(reading, sentence) : [],
        years,
        year: findYear(years),
        isSurvey: tells && namesSurvey(reading, sentence),
      };
      known.set(sentence, told);
    }
    return told;
  };
}

/** Whether a word tells of a source or a survey; most sentences have none. */
function hasCue({ tokens, lexicon }: FigureReading, { first, next }: Sentence): boolean {
  const { contextCues } = lexicon;
  for (let place = first; place < next; place++) {
    if (contextCues.has(tokens[place]?.lower ?? '')) return true;
  }
  return false;
}

/** A survey that a sentence tells of: it says how many were asked, and a line end does not part it from what follows. */
function ofSurvey(
  { text }: FigureReading,
  sentence: Sentence,
  read: (sentence: Sentence) => Told,
): FigureContext | null {
  const [start, end] = sentence.range;
  if (/\n/u.test(text.slice(start, end + 1))) return null;
  const { source, asked, year } = read(sentence);
  const respondents = asked[0]?.figure.value ?? null;
  return respondents === null ? null : { source, respondents, year: year?.value ?? null };
}
