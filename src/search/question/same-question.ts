import { findWords, fold } from '../../language/index.ts';
import { phrasesOf, type QuestionWords, type Phrases } from './question-words.ts';
import type { QuestionKind } from './types.ts';

/** Characters in which a question that a text answers stands. */
const LONGEST = 160;

/** What questions of a kind are told by, of the kinds that notes ask and answer themselves. */
const ASKED: Readonly<Partial<Record<QuestionKind, (words: QuestionWords) => Phrases>>> = {
  why: ({ why }) => why,
  how: ({ how }) => how,
  when: ({ when }) => when,
  who: ({ who }) => who,
  'how-many': ({ howMany }) => howMany,
  'how-long': ({ howLong }) => howLong,
};

/**
 * Tells whether a text asks for the same kind of answer, so that what stands below it, or behind it,
 * gives one: "Why does the tide turn? The moon …".
 */
export function createSameQuestion(kind: QuestionKind | null): (text: string) => boolean {
  const listOf = kind === null ? undefined : ASKED[kind];
  if (!listOf) return () => false;
  const phrases = [...phrasesOf(listOf)];
  return (text) => {
    const end = text.indexOf('?');
    if (end < 0 || end > LONGEST) return false;
    const asked = ` ${Array.from(findWords(text.slice(0, end)), ({ text: word }) => fold(word)).join(' ')} `;
    return phrases.some((phrase) => asked.includes(` ${phrase} `));
  };
}
