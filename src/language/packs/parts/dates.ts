import type { NumberList, PhraseList, WordList } from '../lists.ts';

/** What dates are told by in one language; all in lower case. Names of months and days `Intl` knows. */
export interface DatesPart {
  /** Names of months that `Intl` does not have, with their numbers. */
  readonly months: NumberList;
  /** Behind a day or a century in digits: "3rd". */
  readonly ordinalEnds: WordList;
  /** Ordinals of quarters, halves and centuries. */
  readonly ordinals: NumberList;
  /** Between a part and its whole: "summer of 2019". */
  readonly of: PhraseList;
  /** Between the two ends of a stretch, by itself: "from May to June". */
  readonly to: PhraseList;
  /** The same after one of `between` only. */
  readonly and: PhraseList;
  readonly between: PhraseList;
  /** What is shown with a date as it stands before it, since it says where in time: "since". */
  readonly leads: PhraseList;
  /** Of these, before a year that goes on until now, and is not that of the day told next. */
  readonly since: PhraseList;
  /** Before a year that describes a noun: "the 1996 census"; empty where it stands behind. */
  readonly articlesBeforeYear: WordList;
  /** Before a year that no counted noun follows; in figures' `beforeYear` are those of any. */
  readonly maybeBeforeYear: PhraseList;
  /** The first, the middle and the last part of a stretch. */
  readonly early: PhraseList;
  readonly middle: PhraseList;
  readonly late: PhraseList;
  /** Spring 1 to winter 4. */
  readonly seasons: NumberList;
  readonly quarters: WordList;
  readonly halves: WordList;
  readonly centuries: WordList;
  /** Before the tens of a decade: "jaren"; empty where none stands there. */
  readonly beforeDecade: WordList;
  /** Behind the digits of a decade: "s"; empty where nothing does. */
  readonly decadeEnds: WordList;
  /** Before what is a decade behind them only, and else an age. */
  readonly decadeArticles: WordList;
  /** Decades that are words, with their tens. */
  readonly decades: NumberList;
  /** Behind a year before Christ, and after. */
  readonly beforeChrist: PhraseList;
  readonly afterChrist: PhraseList;
  /** Before a year after Christ: "AD". */
  readonly anno: WordList;
  /** Behind a day or month of the year told last. */
  readonly thatYear: PhraseList;
  /** What is told of other times than the past by: its year is not the one told before. */
  readonly notPast: WordList;
  /** Behind a day that is the last such before the source's date. */
  readonly recent: PhraseList;
  /** Behind a day that is the first such after it. */
  readonly coming: PhraseList;
  /** Days from the source's. */
  readonly days: NumberList;
  /** Before a unit, season or day of the week: how many from the source's. */
  readonly steps: NumberList;
  /** Before a season or day of the week only: of a year "afgelopen" is not the year before. */
  readonly nearSteps: NumberList;
  readonly units: {
    readonly day: WordList;
    readonly week: WordList;
    readonly month: WordList;
    readonly year: WordList;
  };
  /** Before or behind a number of units that are past: "ago". */
  readonly agoBefore: PhraseList;
  readonly agoBehind: PhraseList;
  /** Small cardinals, with one. */
  readonly counts: NumberList;
  /** Whether the month may come before the day, and then first in digits too. */
  readonly monthFirst: boolean;
  readonly monthsHaveCapital: boolean;
  /** Whether a year needs no word before it: "Er wurde 1862 geboren". */
  readonly yearsStandAlone: boolean;
}
