import { analyse, type Token } from '../language/analyse.ts';
import { detectLanguage } from '../language/detect.ts';
import { languagePacks } from '../language/packs/index.ts';
import { toWords } from '../language/packs/lists.ts';
import type { Query, QueryWord } from './types.ts';

/** Quoted text, in the quotation marks that keyboards and phones make. */
const PHRASE = /["“”„«»]([^"“”„«»]{1,300})["“”„«»]/gu;
/** A minus sign before a word, not the hyphen inside one. */
const EXCLUDED = /(?<=^|\s)[-−](?=[\p{L}\p{N}])/gu;

/**
 * A query's words, each analysed in every language of the material: which language somebody asks
 * in is often unclear in three words, and a name must match whatever surrounds it.
 */
export function parseQuery(
  text: string,
  languages: readonly (string | null)[],
  isKnown: (term: string) => boolean = () => false,
): Query {
  const phrases = Array.from(text.matchAll(PHRASE), ([, phrase]) => phrase?.trim() ?? '').filter(
    (phrase) => /[\p{L}\p{N}]/u.test(phrase),
  );
  const minus = new Set(
    Array.from(text.matchAll(EXCLUDED), ({ index, 0: sign }) => index + sign.length),
  );
  const isExcluded = ({ start }: Token) => minus.has(start);
  const asked = readWords(text, languages);
  const wanted = asked.filter(({ token }) => !isExcluded(token));
  // "haven" is a harbour to the material, though the language of one word reads as English.
  const isTopic = ({ terms }: AskedWord) => terms.some(isKnown);
  const sure = wanted.filter(({ token }) => !token.stop);
  const topicalWords = new Set(sure.length > 0 ? sure : wanted.filter(isTopic));
  const topical = unite([...topicalWords]);
  const functional = unite(
    wanted.filter((word) => !topicalWords.has(word) && word.token.word.length > 1),
  );
  const isTopical = topical.length > 0;
  return {
    text,
    words: isTopical ? topical : functional,
    isTopical,
    functionWords: isTopical ? functional : [],
    phrases,
    excluded: unite(asked.filter(({ token }) => isExcluded(token))),
  };
}

/** Languages that people ask in, whatever the material is in. */
const SPOKEN = ['nl', 'en'];

/** A word as it is read in the language of the query, and its terms in every language. */
interface AskedWord {
  readonly token: Token;
  readonly terms: readonly string[];
}

function readWords(text: string, languages: readonly (string | null)[]): AskedWord[] {
  const likely = new Set([...languages.filter((code) => code !== null), ...SPOKEN]);
  const spoken = detectLanguage(text, { among: likely }) ?? languages[0] ?? null;
  const readings = languages.map((language) => analyse(text, language));
  const tokens = analyse(text, spoken);
  const isMeasure = (place: number) => asksMeasure(tokens[place - 1], tokens[place], spoken);
  return tokens.map((token, place) => ({
    token: isMeasure(place) ? { ...token, stop: true } : token,
    terms: [
      ...new Set(
        [token, ...readings.flatMap((reading) => reading[place] ?? [])].map(({ term }) => term),
      ),
    ],
  }));
}

/** "How high is …" asks about what is high, and hardly any text says "high" of it. */
function asksMeasure(
  before: Token | undefined,
  token: Token | undefined,
  language: string | null,
): boolean {
  const measures = languagePacks.get(language ?? '')?.words.measures;
  if (!measures || measures.how !== before?.word) return false;
  return toWords(measures.of).has(token?.word ?? '');
}

/** Asking a word twice asks no more than once. */
function unite(words: readonly AskedWord[]): QueryWord[] {
  const byTerms = new Map(words.map((word) => [word.terms.join(' '), word]));
  return Array.from(byTerms.values(), ({ token, terms }) => ({
    word: token.word,
    terms: terms.map((term) => ({ term, weight: 1 })),
  }));
}
