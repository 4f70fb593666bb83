import type { ForwardIndex } from './forward-index.ts';
import type { PostingList } from './postings.ts';

/**
 * The passages with a function word, which is in no posting, by reading all of them: slower, but
 * hardly anybody asks for one alone. Empty where the term is none.
 */
export function scanFunctionWord(
  term: string,
  { vocabulary, words, starts }: ForwardIndex,
): PostingList {
  const id = vocabulary.findTerm(term);
  if (id === undefined) return [];
  const wanted = new Set<number>();
  for (let word = 0; word < vocabulary.size; word++) {
    if (vocabulary.termOf(word) === id && vocabulary.isStop(word)) wanted.add(word);
  }
  if (wanted.size === 0) return [];
  const once: number[] = [];
  for (let ordinal = 0; ordinal + 1 < starts.length; ordinal++) {
    const range = words.subarray(starts[ordinal], starts[ordinal + 1]);
    if (range.some((word) => wanted.has(word))) once.push(ordinal);
  }
  return once.length === 0 ? [] : [once];
}
