import { LRUCache } from 'lru-cache';
import type { DefinitionIndex } from '../definitions/index.ts';
import type { DictionaryShelf } from '../dictionaries/index.ts';
import { compareHits, findRival, selectBest } from './rank/best.ts';
import { addDefiners, findDefiners } from './rank/definers.ts';
import { expandWord, type ExpansionMaterial } from './query/expand.ts';
import { fillWithThoughts, groupThoughts } from './rank/group-thoughts.ts';
import { needsKind } from './question/fit.ts';
import type { ForwardIndex } from './inverted-index/forward-index.ts';
import { createGlossary, type GlossaryEntry } from './inverted-index/glossary.ts';
import type { GramFrequencies } from './inverted-index/grams.ts';
import { joinWords } from './query/join-words.ts';
import type { Lexicon } from './inverted-index/lexicon.ts';
import { findWithAll, limitTo } from './rank/limit-to.ts';
import { matchTerms } from './rank/match-terms.ts';
import { parseQuery } from './query/parse-query.ts';
import type { Postings } from './inverted-index/postings.ts';
import { scanFunctionWords } from './rank/scan/function-words.ts';
import { lookClosely } from './rank/rerank.ts';
import { type PageOf, supportPages } from './rank/support-pages.ts';
import type { LanguageShares } from './inverted-index/share-languages.ts';
import type { Statistics } from './inverted-index/statistics.ts';
import { createApartFinder } from './query/written-apart.ts';
import { translateQuery } from './query/translate-query.ts';
import { fittingFirst, wholeFirst } from './rank/whole-first.ts';
import type { Query, QueryWord, SearchIndex } from './types.ts';

/** How many of the first passages are looked at closely. */
const LOOKED_AT = 60;
const DEFAULT_LIMIT = 10;
/** Share of a question, each word by its rarity, that a passage must have to count as holding it. */
const HOLDS = 0.75;
/** Expanded words that are kept. */
const MOST_REMEMBERED = 2_000;

/** All that a search works with. */
export interface SearchParts {
  readonly forward: ForwardIndex;
  readonly postings: Postings;
  readonly statistics: Statistics;
  readonly gramFrequencies: GramFrequencies;
  readonly lexicon: Lexicon;
  readonly glossary: readonly GlossaryEntry[];
  readonly definitions: DefinitionIndex;
  /** What translates questions; nothing where there are no dictionaries. */
  readonly dictionaries: DictionaryShelf;
  /** Counted over all passages, once: a search is put together while others are answered. */
  readonly shares: LanguageShares;
  readonly ownPages: PageOf;
}

/** Puts the parts of an index together: a query is parsed, matched by BM25, then looked at closely. */
export function createSearch(parts: SearchParts): SearchIndex {
  const { forward, postings, statistics, lexicon } = parts;
  const { passages, vocabulary } = forward;
  const { shares, ownPages } = parts;
  const languages = [...shares.keys()];
  const countPassages = (term: string): number => {
    const id = vocabulary.findTerm(term);
    return id === undefined ? 0 : (statistics.termFrequencies[id] ?? 0);
  };
  const hasWord = (word: string) =>
    vocabulary.idsOf(word).some((id) => (statistics.wordFrequencies[id] ?? 0) > 0);
  const termsInUse = (word: string): string[] =>
    hasWord(word) ? vocabulary.idsOf(word).map((id) => vocabulary.term(vocabulary.termOf(id))) : [];
  const writtenApart = createApartFinder(forward, postings, languages);
  const material: ExpansionMaterial = {
    lexicon,
    languages,
    countPassages,
    termsInUse,
    writtenApart,
  };
  const expand = remember((word) => expandWord(word, material));
  const glossary = createGlossary(parts.glossary, (phrase) => parseQuery(phrase, languages).words);

  const candidates = (name: string): Iterable<number> => {
    const { words, isTopical } = parseQuery(name, languages);
    // A name of nothing but function words or single letters is in no posting.
    return isTopical ? findWithAll(words, postings) : passages.keys();
  };

  return {
    parts,
    wordsInUse: statistics.wordFrequencies.reduce((used, count) => used + (count > 0 ? 1 : 0), 0),
    candidates,
    isOfFunctionWords: (text) => !parseQuery(text, languages).isTopical,
    parse(text) {
      const dictionaries = parts.dictionaries.current();
      const isKnown = (term: string) => countPassages(term) > 0;
      const query = glossary.apply(parseQuery(text, languages, isKnown, dictionaries.languages));
      if (!query.isTopical) return query;
      const expanded: Query = {
        ...query,
        // How it was asked is not what was remembered of the same word.
        words: query.words.map((word) => ({
          ...expand(word),
          shown: word.shown ?? word.word,
          everyday: word.everyday ?? 0,
          isNaming: word.isNaming ?? false,
        })),
      };
      return translateQuery(joinWords(expanded, termsInUse), {
        dictionaries,
        shares,
        countPassages,
        hasWord,
      });
    },
    rank(query, options = {}) {
      const only = limitTo(query, options, candidates, parts);
      const { matching, scores, held, weights, rarities, known } = matchTerms(
        query.words,
        query.isTopical ? postings.find : scanFunctionWords(termsOf(query), forward),
        statistics,
        only,
      );
      const { limit = DEFAULT_LIMIT, byThought = false, pageOf = ownPages } = options;
      const first = selectBest(matching, scores, Math.max(limit, LOOKED_AT));
      const definers = findDefiners(query, parts.definitions);
      const lookedAt = addDefiners(first.slice(0, LOOKED_AT), definers, scores, only);
      const looked = lookClosely(query, weights, lookedAt, parts, definers);
      const grouped = byThought ? groupThoughts(looked, query, weights, passages) : looked;
      const sorted = supportPages(grouped, pageOf).toSorted(compareHits);
      const close = fittingFirst(wholeFirst(sorted), query);
      const [best] = close;
      const more = (most: number) => selectBest(matching, scores, most).slice(LOOKED_AT);
      const hits = byThought
        ? fillWithThoughts(close, more, limit, { passages, matching: matching.length })
        : [...close, ...first.slice(LOOKED_AT)].slice(0, limit);
      const nothing = query.words.map(() => 0);
      const most = rarities.reduce((sum, rarity) => sum + rarity, 0);
      return {
        hits,
        matching,
        holding: matching.filter((ordinal) => (held[ordinal] ?? 0) >= most * HOLDS),
        evidence: {
          weights: rarities,
          matched: best?.matched ?? nothing,
          here: best?.here ?? nothing,
          near: best?.near ?? nothing,
          own: best?.own ?? nothing,
          meets: close.some(({ meets }) => meets),
          rival: findRival(grouped, best),
          fit: needsForm(query) ? (best?.fit ?? 0) : null,
          // What the list itself shows need stand nowhere, and a compound stands in its parts.
          known: known.map((match, place) => {
            const { isNaming = false, parts: ofWord = 0 } = query.words[place] ?? {};
            return isNaming || ofWord > 1 ? Math.max(match, best?.here[place] ?? 0) : match;
          }),
        },
      };
    },
  };
}

/** Words that are asked again and again are expanded once. */
function remember(expand: (word: QueryWord) => QueryWord): (word: QueryWord) => QueryWord {
  const known = new LRUCache<string, QueryWord>({ max: MOST_REMEMBERED });
  return (word) => {
    const terms = word.terms.map(({ term, weight }) => `${term}:${weight}`);
    const key = [word.particle ?? '', word.word, ...terms].join(' ');
    const found = known.get(key);
    if (found) return found;
    const expanded = expand(word);
    known.set(key, expanded);
    return expanded;
  };
}

function termsOf({ words }: Query): string[] {
  return words.flatMap(({ terms }) => terms.map(({ term }) => term));
}

/** Whether the answer has a form: "which bridge" wants one thing, "kinds of bridges" a list. */
function needsForm({ kind, words }: Query): boolean {
  return needsKind(kind) || (kind === 'list' && words.some(({ isNaming }) => isNaming));
}
