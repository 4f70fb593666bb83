import { type Figure, isPlainWord } from '../../../facts/index.ts';
import { fold, getCommonWords, languagePacks } from '../../../language/index.ts';
import type { Passage } from '../../../library/index.ts';
import type { Query, QueryWord } from '../../../search/index.ts';
import type { Match } from '../../text/highlight.ts';
import type { Above } from '../places/above.ts';

const WITHIN = /[\p{L}\p{N},;]\s["'“‘„«(]{0,2}$/u;

/** Words of passages that match, and how they are written there. */
export interface Written {
  readonly passage: Passage;
  readonly matches: readonly Match[];
  readonly above: Above;
  readonly figures: readonly Figure[];
}

/** How often a word was found with a capital that no sentence's opening asks for, and without one. */
interface Cases {
  upper: number;
  lower: number;
}

/** How words of a query are written where they were found. */
export function collectCases({ words }: Query, written: Iterable<Written>): readonly Cases[] {
  const cases = words.map((): Cases => ({ upper: 0, lower: 0 }));
  for (const { passage, matches, above } of written) {
    const { text, language, source } = passage;
    if (languagePacks.get(language ?? '')?.words.nounsHaveCapital) continue;
    // In a title a capital says nothing, and a small letter does.
    for (const { start, word, part } of above.title) {
      const own = cases[word];
      if (own && part === null && /\p{Ll}/u.test(source.title?.charAt(start) ?? '')) own.lower++;
    }
    for (const { start, word, part } of matches) {
      const own = cases[word];
      if (!own || part !== null) continue;
      if (/\p{Ll}/u.test(text.charAt(start))) own.lower++;
      else if (WITHIN.test(text.slice(Math.max(0, start - 4), start))) own.upper++;
    }
  }
  return cases;
}

/** Whether a word is written as a name, or is one that no language uses every day. */
export function isWrittenAsName(
  { word, shown, parts = 0, isGuessed = false }: QueryWord,
  cases: Cases | undefined,
  hasName: boolean,
): boolean {
  if (cases && cases.lower > 0) return false;
  if (cases && cases.upper > 0) return true;
  // Beside a name that is plain to see, what only opens sentences is what is told of it.
  if (hasName) return false;
  // Where its writing does not tell, a name is what no language uses every day.
  return (
    (parts === 0 || isGuessed) &&
    Array.from(languagePacks).every(([code, { figures, words }]) => {
      if (!figures?.measures) return true;
      if (getCommonWords(code).rankOf(fold(word)) !== null) return false;
      // Where all nouns have a capital, their form tells less: "Torvik" ends as "Klinik" does.
      return words.nounsHaveCapital === true || !isPlainWord(shown ?? word, code);
    })
  );
}
