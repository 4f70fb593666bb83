import { type Dictionaries, toPhrase } from '../../dictionaries/index.ts';
import { analyse, type AnalysedToken, getWordAnalyser } from '../../analysis/index.ts';
import { languagePacks } from '../../language/index.ts';
import { findAskedLanguage } from './asked-language.ts';
import type { Query, QueryWord, TranslatedTerm, WeightedTerm } from '../types.ts';

/** Share of the passages in a language from which on it is one of the material's. */
const LEAST_SHARE = 0.05;
/** How much a match counts of the best translation of a word, and the share that the worst lacks. */
const WEIGHT = 0.8;
const FALL = 0.5;
/** How much counts of a word that is but one of several in a translation, … */
const ONE_OF = 0.5;
/** … and of the translation of a part of a compound. */
const PART = 0.6;
/** Words of the longest phrase that is looked up. */
const LONGEST_PHRASE = 3;

/** What translating needs to know of the material. */
export interface TranslationMaterial {
  readonly dictionaries: Dictionaries;
  /** Share of the passages in each language. */
  readonly shares: ReadonlyMap<string | null, number>;
  readonly countPassages: (term: string) => number;
  /** Whether a word stands in the material, in this very form. */
  readonly hasWord: (word: string) => boolean;
}

/**
 * Adds to a query's words how they are said in the languages of the material that it is not asked
 * in. Where it is asked in the only one of them nothing changes.
 */
export function translateQuery(query: Query, material: TranslationMaterial): Query {
  const { dictionaries, shares, countPassages } = material;
  if (dictionaries.all.length === 0 || !query.isTopical) return query;
  // A passage or two that are misread as English do not make the material English.
  const languages = Array.from(shares).flatMap(([code, share]) =>
    code !== null && share >= LEAST_SHARE ? [code] : [],
  );
  const from = findAskedLanguage(query, { dictionaries, languages, countPassages });
  if (from === null) return query;
  const targets = languages.filter((to) => to !== from && dictionaries.translates(from, to));
  if (targets.length === 0) return query;
  const tokens = analyse(query.text, from);
  const added = targets.map((to) => translateTokens(tokens, { ...material, from, to }));
  return {
    ...query,
    // "Of" is no "of" in another language.
    functionWords: languages.includes(from) ? query.functionWords : [],
    words: query.words.map((word) => {
      const translations = added.flatMap((byWord) => byWord.get(word.word) ?? []);
      return translations.length === 0 ? word : addTranslations(word, translations);
    }),
  };
}

/** Out of which language into which something is translated. */
interface Direction extends TranslationMaterial {
  readonly from: string;
  readonly to: string;
}

/** What each word of a question, folded, may stand as: phrases, compounds, and the words themselves. */
function translateTokens(
  tokens: readonly AnalysedToken[],
  direction: Direction,
): Map<string, TranslatedTerm[]> {
  const found = new Map<string, TranslatedTerm[]>();
  const add = (word: string, terms: readonly TranslatedTerm[]) => {
    if (terms.length > 0) found.set(word, [...(found.get(word) ?? []), ...terms]);
  };
  for (let length = LONGEST_PHRASE; length > 1; length--) {
    for (let at = 0; at + length <= tokens.length; at++) {
      const topical = tokens.slice(at, at + length).filter(({ stop }) => !stop);
      if (topical.length === 0) continue;
      const phrase = tokens.slice(at, at + length).map(({ word }) => word);
      const terms = translateText(phrase.join(' '), direction);
      // Each word of "fire brigade" is met where the brigade is.
      for (const { word } of topical) add(word, terms);
    }
  }
  let before: { word: string; terms: readonly TranslatedTerm[] } | null = null;
  for (const { word, stop } of tokens) {
    const terms = stop ? [] : translateWord(word, direction);
    const compounds = before ? joinTerms(before.terms, terms, direction) : [];
    if (before) add(before.word, compounds);
    add(word, [...compounds, ...terms]);
    before = { word, terms };
  }
  return found;
}

function translateWord(word: string, direction: Direction): TranslatedTerm[] {
  const whole = translateText(word, direction);
  if (whole.length > 0) return whole;
  const { dictionaries, from, to } = direction;
  const parts = dictionaries.split(word, from, to).map((part) => translateText(part, direction));
  const [first = [], second = []] = parts;
  return [
    ...(parts.length === 2 ? joinTerms(first, second, direction) : []),
    ...parts.flatMap((terms, part) =>
      terms.map((term) => ({ ...term, weight: term.weight * PART, part })),
    ),
  ];
}

/** Compounds of the material that two translations make: "data breach" → "datalek". */
function joinTerms(
  first: readonly TranslatedTerm[],
  second: readonly TranslatedTerm[],
  { to, hasWord }: Direction,
): TranslatedTerm[] {
  const links = languagePacks.get(to)?.words.compoundLinks ?? [];
  const analyseWord = getWordAnalyser(to);
  return first.flatMap((head) =>
    second.flatMap((tail) =>
      links
        .map((link) => `${head.word}${link}${tail.word}`)
        .filter(hasWord)
        .map((word) => ({ term: analyseWord(word).term, word, weight: WEIGHT })),
    ),
  );
}

function translateText(text: string, { dictionaries, from, to }: Direction): TranslatedTerm[] {
  return dictionaries.translate(toPhrase(text, from), from, to).flatMap((translation) => {
    const topical = analyse(translation.text, to).filter(({ stop }) => !stop);
    const share = topical.length > 1 ? ONE_OF : 1;
    const weight = WEIGHT * (1 - FALL + FALL * translation.weight) * share;
    return topical.map(({ term, word }) => ({ term, word, weight }));
  });
}

function addTranslations(word: QueryWord, translations: readonly TranslatedTerm[]): QueryWord {
  const terms = new Map<string, WeightedTerm>(word.terms.map((term) => [term.term, term]));
  for (const { term, weight, part } of translations) {
    if ((terms.get(term)?.weight ?? 0) >= weight) continue;
    terms.set(term, { term, weight, ...(part === undefined ? {} : { part }) });
  }
  const parts = translations.reduce((most, { part = -1 }) => Math.max(most, part + 1), 0);
  return {
    ...word,
    terms: [...terms.values()],
    parts: Math.max(parts, word.parts ?? 0),
    isGuessed: false,
    translations,
  };
}
