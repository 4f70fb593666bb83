import { languagePacks } from '../packs/index.ts';
import { toWords } from '../packs/lists.ts';

const known = new Map<string, ReadonlySet<string>>();

/** Words of a language that carry no topic; none of a language that is not known, or null. */
export function getStopwords(language: string | null): ReadonlySet<string> {
  const code = language ?? '';
  const found = known.get(code);
  if (found) return found;
  const stopwords = toWords(languagePacks.get(code)?.words.stopwords ?? '');
  known.set(code, stopwords);
  return stopwords;
}
