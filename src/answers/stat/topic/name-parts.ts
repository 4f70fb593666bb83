import { languagePacks } from '../../../language/index.ts';
import type { Query } from '../../../search/index.ts';
import type { TopicWord } from './read-topic.ts';
import type { Written } from './written-as-name.ts';

/**
 * Words of a topic that are a part of a name beside it, as texts write it: of "hippos Lake Ombera" the
 * lake is no more asked for than Ombera is. One word at least is what is asked of the name.
 */
export function withPartsOfNames(
  words: readonly TopicWord[],
  query: Query,
  written: readonly Written[],
): readonly TopicWord[] {
  const names = words.filter(({ isName }) => isName).length;
  if (names === 0 || words.length - names < 2) return words;
  const parts = collectParts(words, query, written);
  if (words.filter(({ isName }, place) => !isName && !parts.has(place)).length === 0) return words;
  return words.map((word, place) => (parts.has(place) ? { ...word, isPartOfName: true } : word));
}

/** Plain words that stand with a capital right beside a name of the topic. */
function collectParts(
  words: readonly TopicWord[],
  { words: asked }: Query,
  written: readonly Written[],
): ReadonlySet<number> {
  const parts = new Set<number>();
  for (const { passage, matches } of written) {
    if (languagePacks.get(passage.language ?? '')?.words.nounsHaveCapital) continue;
    for (const [at, match] of matches.entries()) {
      const next = matches[at + 1];
      if (next?.start !== match.end + 1 || passage.text.charAt(match.end) !== ' ') continue;
      const isWritten = [match, next].every(({ start }) =>
        /\p{Lu}/u.test(passage.text.charAt(start)),
      );
      const [one, other] = [words[match.word], words[next.word]];
      if (!isWritten || !one || !other || one.isName === other.isName) continue;
      const part = one.isName ? next.word : match.word;
      const { measure, unit } = words[part] ?? {};
      // Side by side in the topic too.
      const isBeside = Math.abs(match.word - next.word) === 1 && asked[part] !== undefined;
      if (!measure && !unit && isBeside) parts.add(part);
    }
  }
  return parts;
}
