import { analyse } from '../../analysis/index.ts';
import { findSentences, type Range } from '../../language/index.ts';
import type { Passage } from '../../library/index.ts';
import type { Query } from '../types.ts';
import { getQuestionWords, phrasesOf } from './question-words.ts';

/** Words between the one and the other, at most: "TCP and the UDP". */
const MOST_BETWEEN = 2;

const known = new Map<string | null, ReadonlySet<string>>();

/** The words of a language that set one thing against another; of all, where it is not known. */
function contrasting(language: string | null): ReadonlySet<string> {
  const found = known.get(language);
  if (found) return found;
  const own = getQuestionWords(language)?.differ.contrasting.map((phrase) => phrase.join(' '));
  const words = new Set(own ?? phrasesOf(({ differ }) => differ.contrasting));
  known.set(language, words);
  return words;
}

/**
 * Whether a text only names the two things that a question compares, once and side by side, and sets
 * neither against the other: "there are two of them, TCP and UDP".
 */
export function onlyNamesSides(
  { text, language }: Pick<Passage, 'text' | 'language'>,
  { words, sides }: Pick<Query, 'words' | 'sides'>,
): boolean {
  if (!sides) return false;
  const tokens = analyse(text, language);
  const [one = [], other = []] = sides
    .map((side) => {
      const terms = new Set(side.flatMap((place) => words[place]?.terms ?? []).map((t) => t.term));
      const found = tokens.flatMap(({ term }, at) => (terms.has(term) ? [at] : []));
      return found.length <= side.length ? found : [];
    })
    .toSorted(([a = 0], [b = 0]) => a - b);
  const last = tokens[one.at(-1) ?? -1];
  const next = tokens[other[0] ?? -1];
  if (!last || !next) return false;
  const between = tokens.slice((one.at(-1) ?? 0) + 1, other[0]);
  if (between.length > MOST_BETWEEN || between.some(({ stop }) => !stop)) return false;
  const [from, to] = sentencesFrom(text, last.start);
  return !tokens.some(
    ({ word, start }) => start >= from && start < to && contrasting(language).has(word),
  );
}

/** Whether a text has a word that sets one thing against another. */
export function contrasts({ text, language }: Pick<Passage, 'text' | 'language'>): boolean {
  return analyse(text, language).some(({ word }) => contrasting(language).has(word));
}

/** The sentence that a place stands in, and the next one. */
function sentencesFrom(text: string, place: number): Range {
  const sentences = findSentences(text);
  const at = sentences.findIndex(([, end]) => end > place);
  const [from = 0] = sentences[at] ?? [];
  const [, to = text.length] = sentences[at + 1] ?? sentences[at] ?? [];
  return [from, to];
}
