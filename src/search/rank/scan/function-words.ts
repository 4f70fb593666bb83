import type { ForwardIndex } from '../../inverted-index/forward-index.ts';
import type { PostingList } from '../../inverted-index/postings.ts';

/** Of a question of nothing but function words so many are looked for; more say nothing more. */
const MOST_WORDS = 8;

/**
 * The passages with each of these function words, which are in no posting, by reading all of them
 * once: slower, but hardly anybody asks for nothing else.
 */
export function scanFunctionWords(
  terms: readonly string[],
  { vocabulary, words, starts }: ForwardIndex,
): (term: string) => PostingList {
  const found = new Map<number, number[]>();
  for (const term of new Set(terms)) {
    const id = vocabulary.findTerm(term);
    if (id !== undefined && found.size < MOST_WORDS) found.set(id, []);
  }
  const listOf = Array.from({ length: vocabulary.size }, (_, word) =>
    vocabulary.isStop(word) ? found.get(vocabulary.termOf(word)) : undefined,
  );
  for (let ordinal = 0; ordinal + 1 < starts.length; ordinal++) {
    const end = starts[ordinal + 1] ?? 0;
    for (let at = starts[ordinal] ?? 0; at < end; at++) {
      const list = listOf[words[at] ?? -1];
      if (list && list.at(-1) !== ordinal) list.push(ordinal);
    }
  }
  return (term) => {
    const id = vocabulary.findTerm(term);
    const once = id === undefined ? [] : (found.get(id) ?? []);
    return once.length === 0 ? [] : [once];
  };
}
