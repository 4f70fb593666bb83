import { analyse, type AnalysedToken } from '../analysis/index.ts';
import {
  detectLanguage,
  type Dimension,
  languagePacks,
  type MeasuringRow,
  toWords,
} from '../language/index.ts';
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
  /** What it asks the measure of something in: a length, for "how high"; null where it does not tell. */
  readonly measure: Dimension | null;
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
  const measures = tokens.map((token, place) => findMeasure(tokens[place - 1], token, spoken));
  const words = tokens.map((token, place) => ({
    token: measures[place] ? { ...token, stop: true } : token,
    shown: text.slice(token.start, token.end),
    terms: [
      ...new Set(
        [token, ...readings.flatMap((reading) => reading[place] ?? [])].map(({ term }) => term),
      ),
    ],
  }));
  const measure = measures.find((row) => row !== null)?.dimension ?? null;
  return { spoken, home, words, measure };
}

/** "How high is …" asks about what is high, and hardly any text says "high" of it. */
function findMeasure(
  before: AnalysedToken | undefined,
  { word }: AnalysedToken,
  language: string | null,
): MeasuringRow | null {
  const measures = languagePacks.get(language ?? '')?.words.measures;
  if (!measures || measures.how !== before?.word) return null;
  return measures.of.find(({ words }) => toWords(words).has(word)) ?? null;
}
