import { type Dictionaries, toPhrase } from '../../dictionaries/index.ts';
import { detectLanguage, getCommonWords } from '../../language/index.ts';
import type { Query, QueryWord } from '../types.ts';

/** Languages that people ask in, whatever the material is in. */
export const SPOKEN = ['nl', 'en'];

/** What tells the language of a question without function words. */
export interface AskedMaterial {
  readonly dictionaries: Dictionaries;
  /** Languages of the material. */
  readonly languages: readonly string[];
  readonly countPassages: (term: string) => number;
}

/** The language that a question is asked in, or null where neither form nor words tell. */
export function findAskedLanguage(query: Query, material: AskedMaterial): string | null {
  const { dictionaries, languages } = material;
  const among = new Set([...dictionaries.languages, ...languages, ...SPOKEN]);
  return detectLanguage(query.text, { among }) ?? guessByWords(query.words, material);
}

/** "Sensitive data" has no function words: each word speaks for one language, most win. */
function guessByWords(words: readonly QueryWord[], material: AskedMaterial): string | null {
  const votes = new Map<string, number>();
  for (const word of words) {
    const language = languageOf(word, material);
    if (language !== null) votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  // Of as many votes another language wins: its words are those that are not found as they stand.
  const isOwn = (language: string) => (material.languages.includes(language) ? 1 : 0);
  const [best] = [...votes].toSorted(([a, more], [b, less]) => less - more || isOwn(a) - isOwn(b));
  return best?.[0] ?? null;
}

function languageOf(
  { word, terms }: QueryWord,
  { dictionaries, languages, countPassages }: AskedMaterial,
): string | null {
  const possible = [...dictionaries.languages].filter(
    (code) =>
      rankIn(code, word) < Infinity ||
      languages.some((to) => dictionaries.translate(toPhrase(word, code), code, to).length > 0),
  );
  const isKnown = terms.some(({ term, weight }) => weight === 1 && countPassages(term) > 0);
  // What the material has is asked in its language, unless it has several.
  if (isKnown && languages.length === 1) return languages[0] ?? null;
  if (isKnown) return possible.length === 1 ? (possible[0] ?? null) : null;
  const ranks = possible.map((code) => rankIn(code, word));
  const commonest = Math.min(...ranks);
  if (commonest < Infinity) return possible[ranks.indexOf(commonest)] ?? null;
  return possible.find((code) => languages.includes(code)) ?? possible[0] ?? null;
}

/** Place among the common words of a language. */
function rankIn(language: string, word: string): number {
  return getCommonWords(language).rankOf(word) ?? Infinity;
}
