import { languagePacks } from '../packs/index.ts';
import { toWords, type WordList } from '../packs/lists.ts';
import type { LanguagePack } from '../packs/types.ts';

/** A list of one language, or of all where it is not known, ready to look up. */
export function createWordsOf(
  listOf: (pack: LanguagePack) => WordList,
): (language: string | null) => ReadonlySet<string> {
  const known = new Map<string | null, ReadonlySet<string>>();
  return (language) => {
    const pack = languagePacks.get(language ?? '');
    const key = pack?.code ?? null;
    const found = known.get(key);
    if (found) return found;
    const words = new Set(
      (pack ? [pack] : [...languagePacks.values()]).flatMap((one) => [...toWords(listOf(one))]),
    );
    known.set(key, words);
    return words;
  };
}
