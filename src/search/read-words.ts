import { analyse, type AnalysedToken } from '../analysis/index.ts';
import { detectLanguage, languagePacks, toWords } from '../language/index.ts';
import { SPOKEN } from './asked-language.ts';

/** A word as it is read in the language of the query, and its terms in every language. */
export interface AskedWord {
  readonly token: AnalysedToken;
  /** As it was asked. */
  readonly shown: string;
  readonly terms: readonly string[];
}

/** The words of a query, and the language that it is asked in. */
export interface ReadWords {
  readonly spoken: string | null;
  /** The same without regard to dictionaries: how common a word is does not depend on them. */
  readonly home: string | null;
  readonly words: readonly AskedWord[];
}

/** The words of a query as they are asked, each with its terms in every language of the material. */
export function readWords(
  text: string,
  languages: readonly (string | null)[],
  understood: Iterable<string>,
): ReadWords {
  const near = new Set([...languages.filter((code) => code !== null), ...SPOKEN]);
  const all = new Set([...near, ...understood]);
  const speak = (among: ReadonlySet<string>) =>
    detectLanguage(text, { among }) ?? languages[0] ?? null;
  const spoken = speak(all);
  const home = all.size > near.size ? speak(near) : spoken;
  const readings = languages.map((language) => analyse(text, language));
  const tokens = analyse(text, spoken);
  const isMeasure = (place: number) => asksMeasure(tokens[place - 1], tokens[place], spoken);
  const words = tokens.map((token, place) => ({
    token: isMeasure(place) ? { ...token, stop: true } : token,
    shown: text.slice(token.start, token.end),
    terms: [
      ...new Set(
        [token, ...readings.flatMap((reading) => reading[place] ?? [])].map(({ term }) => term),
      ),
    ],
  }));
  return { spoken, home, words };
}

/** "How high is …" asks about what is high, and hardly any text says "high" of it. */
function asksMeasure(
  before: AnalysedToken | undefined,
  token: AnalysedToken | undefined,
  language: string | null,
): boolean {
  const measures = languagePacks.get(language ?? '')?.words.measures;
  if (!measures || measures.how !== before?.word) return false;
  return toWords(measures.of).has(token?.word ?? '');
}
