import { getStopwords } from '../../language/stopwords.ts';
import { currencyNames } from './currencies.ts';
import type { Lexicon } from './lexicon-type.ts';
import { phraseSet, PhraseTable } from './phrase-table.ts';
import { createTrigger, findStarts } from './starts.ts';
import { dutch } from './words/dutch.ts';
import { english } from './words/english.ts';
import { french } from './words/french.ts';
import { german } from './words/german.ts';
import { spanish } from './words/spanish.ts';
import {
  NAME_NAMES,
  NUMBER_NAMES,
  SET_NAMES,
  type FigureWords,
  type NameName,
  type NumberName,
  type SetName,
} from './words/types.ts';

const packs: ReadonlyMap<string, FigureWords> = new Map(
  [dutch, english, german, french, spanish].map((words) => [words.code, words]),
);

const lexicons = new Map<string, Lexicon>();

/** The words of a language; of both Dutch and English where it is not known. */
export function getLexicon(language: string | null): Lexicon {
  const words = packs.get(language ?? '');
  const code = words?.code ?? '';
  const known = lexicons.get(code);
  if (known) return known;
  const lexicon = compile(words ? [words] : [dutch, english]);
  lexicons.set(code, lexicon);
  return lexicon;
}

function compile(packsOfText: readonly FigureWords[]): Lexicon {
  const sets = (name: SetName): PhraseTable<true> =>
    phraseSet(packsOfText.flatMap((words) => [...(words[name] ?? [])]));
  const numbers = (name: NumberName): PhraseTable<number> =>
    new PhraseTable(packsOfText.flatMap((words) => [...(words[name] ?? [])]));
  const names = (name: NameName): PhraseTable<string> =>
    new PhraseTable(packsOfText.flatMap((words) => invert(words[name] ?? {})));
  const lexicon: Lexicon = {
    ...mapNames(SET_NAMES, sets),
    ...mapNames(NUMBER_NAMES, numbers),
    ...mapNames(NAME_NAMES, names),
    folds: new Map(packsOfText.flatMap((words) => multiples(words, words.foldEnd))),
    hundred: packsOfText.flatMap(({ hundred }) => hundred ?? []),
    thousand: packsOfText.flatMap(({ thousand }) => thousand ?? []),
    referenceEnds: packsOfText.flatMap(({ referenceEnds }) => referenceEnds ?? []),
    streets: packsOfText.flatMap(({ streets }) => streets ?? []),
    pluralEnds: packsOfText.flatMap(({ pluralEnd }) => pluralEnd ?? []),
    compoundParts: packsOfText.flatMap(({ hundred, thousand }) =>
      [hundred ?? [], thousand ?? []].flat(),
    ),
    trigger: /./u,
    starts: new Set(),
    stopwords: new Set(packsOfText.flatMap(({ code }) => [...getStopwords(code)])),
  };
  lexicon.cardinals = new PhraseTable(packsOfText.flatMap(cardinals));
  lexicon.multiples = new PhraseTable([
    ...lexicon.multiples,
    ...packsOfText.flatMap((words) => multiples(words, words.timesEnd)),
  ]);
  lexicon.currencies = new PhraseTable([
    ...packsOfText.flatMap((words) => [...currencyNames(words.code, words.currencyPlurals)]),
    ...lexicon.currencies,
  ]);
  lexicon.starts = findStarts(lexicon);
  lexicon.trigger = createTrigger(lexicon);
  return lexicon;
}

function mapNames<Name extends string, T>(
  names: readonly Name[],
  make: (name: Name) => T,
): Record<Name, T>;
function mapNames<T>(names: readonly string[], make: (name: string) => T): Record<string, T> {
  return Object.fromEntries(names.map((name) => [name, make(name)]));
}

/** Words → what they stand for, out of lists separated by commas. */
function invert(lists: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(lists).flatMap(([name, list]) =>
    list.split(',').map((word): [string, string] => [word.trim(), name]),
  );
}

/** Cardinals with what makes multiples of them: "driemaal". */
function multiples(
  { cardinals: listed }: FigureWords,
  end: string | undefined,
): [string, number][] {
  return end === undefined ? [] : Array.from(listed ?? [], ([word, value]) => [word + end, value]);
}

/** Cardinals in one word up to ninety-nine. */
function cardinals(words: FigureWords): [string, number][] {
  const listed = [...(words.cardinals ?? [])];
  const ones = [...listed, ...Array.from(words.one ?? [], (one): [string, number] => [one, 1])];
  const linked = (words.tenLinks ?? []).flatMap((link) =>
    listed
      .filter(([, ten]) => ten >= 20)
      .flatMap(([ten, tens]) =>
        ones
          .filter(([, value]) => value < 10)
          .map(([one, value]): [string, number] => [one + link + ten, tens + value]),
      ),
  );
  return [...listed, ...linked];
}
