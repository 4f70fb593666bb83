import { analyse, type AnalysedToken } from '../../analysis/index.ts';
import {
  detectLanguage,
  type Dimension,
  languagePacks,
  type MeasuringRow,
  toWords,
} from '../../language/index.ts';
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
  /** Whether it ends in the unit that it wants an amount in: "in percent". */
  readonly endsInUnit: boolean;
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
  const measures = tokens.map((_, place) => findMeasure(tokens, place, spoken));
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
  const endsInUnit = (measures.at(-1) ?? null) !== null && tokens.length > 2;
  return { spoken, home, words, measure, endsInUnit };
}

/** What a language asks measures with, ready to be looked up: the row of each word behind each word. */
interface Measures {
  readonly behind: ReadonlyMap<string, ReadonlyMap<string, MeasuringRow>>;
  /** The word that units stand behind at the end of a question. */
  readonly in: string;
  readonly units: ReadonlyMap<string, MeasuringRow>;
}

const known = new Map<string, Measures | null>();

function byWord(rows: readonly MeasuringRow[]): ReadonlyMap<string, MeasuringRow> {
  return new Map(
    rows.flatMap((row) => Array.from(toWords(row.words), (word) => [word, row] as const)),
  );
}

function measuresOf(language: string): Measures | null {
  const found = known.get(language);
  if (found !== undefined) return found;
  const measures = languagePacks.get(language)?.words.measures;
  const compiled = measures && {
    behind: new Map([
      ...Array.from(toWords(measures.many), (word) => [word, byWord(measures.units)] as const),
      [measures.how, byWord(measures.of)],
    ]),
    in: measures.in,
    units: byWord(measures.units),
  };
  known.set(language, compiled ?? null);
  return compiled ?? null;
}

/**
 * "How high is …" asks about what is high, and hardly any text says "high" of it; nor "percent" of
 * "how many percent", or of a question that ends in "in percent".
 */
function findMeasure(
  tokens: readonly AnalysedToken[],
  place: number,
  language: string | null,
): MeasuringRow | null {
  const before = tokens[place - 1]?.word;
  const measures = before !== undefined && language !== null ? measuresOf(language) : null;
  if (!measures || before === undefined) return null;
  const word = tokens[place]?.word ?? '';
  const isLast = tokens[place + 1] === undefined;
  const inUnit = isLast && before === measures.in ? measures.units.get(word) : undefined;
  return measures.behind.get(before)?.get(word) ?? inUnit ?? null;
}
