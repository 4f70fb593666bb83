import {
  allMonthNames,
  type Dimension,
  type FiguresPart,
  getStopwords,
  languagePacks,
  monthNames,
  NAME_NAMES,
  NUMBER_NAMES,
  PHRASE_NAMES,
  type PhraseList,
  toNumbers,
  toPhrases,
  toWords,
  weekdayNames,
  WORD_NAMES,
} from '../../../language/index.ts';
import { phraseSet, PhraseTable } from '../../read/index.ts';
import { currencyNames } from './currencies.ts';
import type { Lexicon, SearchedLexicon } from './lexicon-type.ts';
import { usesDecimalComma } from './decimals.ts';
import { scaleNames } from './scale-names.ts';
import { createSearch } from './search.ts';
import { MARGIN_SIGNS, QUALIFIER_SIGNS } from './symbols.ts';
import { cardinalsOf, multiplesOf } from './spelled.ts';
import { singleUnitNames, unitNames } from './unit-names.ts';

/** A text of which no language is told is read in the languages that people are answered in. */
const UNKNOWN = ['nl', 'en'];
/** Shorter names of months ("set", "out") are words of other languages. */
const SHORTEST_FOREIGN_MONTH = 4;

const lexicons = new Map<string, SearchedLexicon>();

/** The words of a language: those of its pack, and what `Intl` knows of it. */
export function getLexicon(language: string | null): SearchedLexicon {
  const key = language ?? '';
  const known = lexicons.get(key);
  if (known) return known;
  const lexicon = compile(language === null ? UNKNOWN : [language], language);
  const searched = { lexicon, ...createSearch(lexicon) };
  lexicons.set(key, searched);
  return searched;
}

function compile(codes: readonly string[], language: string | null): Lexicon {
  const parts = codes.flatMap((code) => languagePacks.get(code)?.figures ?? []);
  const words = codes.flatMap((code) => languagePacks.get(code)?.words ?? []);
  const are = (flag: 'monthsHaveCapital' | 'nameBeforeNumber' | 'letterScales') =>
    parts.length > 0 && parts.every((part) => part[flag] === true);
  const numbers = byName(
    NUMBER_NAMES,
    (name) => new PhraseTable(parts.flatMap((part) => [...toNumbers(part[name] ?? '')])),
  );
  const names = byName(
    NAME_NAMES,
    (name) => new PhraseTable(parts.flatMap((part) => invert(part[name] ?? {}))),
  );
  return {
    // Not a spread first: V8 gives what begins with one a hidden class of its own, and the lexicons of
    // all languages are read by the same code.
    hundred: parts.map(({ hundred }) => hundred),
    thousand: parts.map(({ thousand }) => thousand),
    ...byName(PHRASE_NAMES, (name) => phrasesOf(parts.map((part) => listOf(part, name)))),
    ...numbers,
    ...names,
    plusMinus: phrasesOf([...parts.map(({ plusMinus }) => plusMinus ?? ''), MARGIN_SIGNS]),
    qualifiers: phrasesOf([
      ...parts.flatMap(({ qualifiers, plusMinus = '' }) => [qualifiers, plusMinus]),
      QUALIFIER_SIGNS,
    ]),
    ...byName(
      WORD_NAMES,
      (name) => new Set(parts.flatMap((part) => [...toWords(part[name] ?? '')])),
    ),
    cardinals: new PhraseTable(parts.flatMap(cardinalsOf)),
    multiples: new PhraseTable([
      ...numbers.multiples,
      ...parts.flatMap((part) => multiplesOf(part, part.timesEnd)),
    ]),
    scales: new PhraseTable([...codes.flatMap((code) => [...scaleNames(code)]), ...numbers.scales]),
    units: new PhraseTable([...codes.flatMap((code) => [...unitNames(code)]), ...names.units]),
    currencies: new PhraseTable([
      ...codes.flatMap((code) => [
        ...currencyNames(code, languagePacks.get(code)?.figures ?? null),
      ]),
      ...names.currencies,
    ]),
    folds: new Map(parts.flatMap((part) => multiplesOf(part, part.foldEnd))),
    contextCues: new Set(parts.flatMap((part) => contextCues(part))),
    roleCues: new Set(parts.flatMap(roleCues)),
    moneyWords: phrasesOf(parts.map((part) => wordsOf(part, 'money'))),
    countWords: phrasesOf(parts.map((part) => wordsOf(part, 'count'))),
    scaleLinks: phrasesOf(words.map(({ scaleLink }) => scaleLink ?? '')),
    verbForms: new Set([
      ...words.flatMap(({ irregular = '' }) => irregular.split(/[\s,]+/u)),
      ...parts.flatMap(({ shortVerbs = '' }) => [...toPhrases(shortVerbs)]),
    ]),
    singleUnits: new Set(codes.flatMap(singleUnitNames)),
    months: new Set([
      ...codes.flatMap((code) => [...monthNames(code).keys()]),
      ...[...allMonthNames().keys()].filter((name) => name.length >= SHORTEST_FOREIGN_MONTH),
    ]),
    weekdays: new Set([...codes, ...UNKNOWN].flatMap(weekdayNames)),
    stopwords: new Set(codes.flatMap((code) => [...getStopwords(code)])),
    decimalComma: language === null ? null : usesDecimalComma(language),
    monthsHaveCapital: are('monthsHaveCapital'),
    nameBeforeNumber: are('nameBeforeNumber'),
    letterScales: are('letterScales'),
    nounsHaveCapital: words.length > 0 && words.every((part) => part.nounsHaveCapital === true),
  };
}

/** What identifies one thing names it wherever it stands; what may stand in a list may in a date. */
function listOf(part: FiguresPart, name: (typeof PHRASE_NAMES)[number]): PhraseList {
  const own = part[name] ?? '';
  if (name === 'references') return `${own}, ${part.identifiers}`;
  return name === 'dateLinks' ? `${own}, ${part.listLinks}` : own;
}

/** First words of what tells of a source or a survey. */
function contextCues(part: FiguresPart): string[] {
  const according = Array.from(toPhrases(part.accordingTo ?? ''), (phrase) => phrase.split(' ')[0]);
  const asked = Array.from(toPhrases(part.askedBefore ?? ''), (phrase) => phrase.split(' ')[0]);
  const lists = [part.surveys, part.respondents].flatMap((list) => [...toPhrases(list ?? '')]);
  return [...according, ...asked, ...lists].filter((word) => word !== undefined);
}

/** First words of what tells that a figure is no result. */
function roleCues(part: FiguresPart): string[] {
  const lists = [
    part.earlierNear,
    part.forecasts,
    part.aims,
    part.costs,
    part.limits,
    part.thatWas,
    part.expects,
    part.assumes,
  ];
  return lists.flatMap((list) =>
    Array.from(toPhrases(list ?? ''), (phrase) => phrase.split(' ')[0] ?? ''),
  );
}

/** Words of measures that have one dimension; not what is told by two words apart: "levert … op". */
function wordsOf({ measures = [] }: FiguresPart, dimension: Dimension): PhraseList {
  const own = measures.filter(({ dimensions: [first, ...others] }) => {
    return first === dimension && others.length === 0;
  });
  const words = own.flatMap(({ asks, told }) => [...toPhrases(asks), ...toPhrases(told ?? '')]);
  return words.filter((word) => !word.includes('…')).join(', ');
}

function phrasesOf(lists: readonly PhraseList[]): PhraseTable<true> {
  return phraseSet(lists.flatMap((list) => [...toPhrases(list)]));
}

function byName<Name extends string, T>(
  names: readonly Name[],
  make: (name: Name) => T,
): Record<Name, T>;
function byName<T>(names: readonly string[], make: (name: string) => T): Record<string, T> {
  return Object.fromEntries(names.map((name) => [name, make(name)]));
}

/** Names with their phrases → each phrase with its name. */
function invert(lists: Readonly<Record<string, PhraseList>>): [string, string][] {
  return Object.entries(lists).flatMap(([name, list]) =>
    Array.from(toPhrases(list), (phrase): [string, string] => [phrase, name]),
  );
}
