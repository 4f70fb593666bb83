import { visitAll } from '../../../system/index.ts';
import type { Reader, Sighting } from './survey.ts';

/** Names of people by file: a surname alone after the full name is the person. */
export type Surnames = ReadonlyMap<string, ReadonlySet<string>>;

/** Words of the whole names of people: by file, and how often in all. */
export interface People {
  readonly byFile: Surnames;
  readonly counts: ReadonlyMap<string, number>;
  /** Last words of what may be a first and a last name, and how often. */
  readonly lasts: ReadonlyMap<string, number>;
}

/** The people that a library names whole. */
export async function collectPeople(
  sightings: readonly Sighting[],
  { slices, lexicons, isCommon }: Reader,
): Promise<People> {
  const byFile = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  const lasts = new Map<string, number>();
  const lexicon = lexicons(null);
  await visitAll(sightings, slices, ({ text, isPerson, isPair, file }) => {
    const [first = '', last = ''] = text.split(' ');
    if (isPair && !isCommon(first.toLowerCase()) && !lexicon.is(last.toLowerCase(), 'heads')) {
      lasts.set(last, (lasts.get(last) ?? 0) + 1);
    }
    if (!isPerson || !text.includes(' ')) return;
    const names = byFile.get(file) ?? new Set();
    byFile.set(file, names);
    for (const word of text.split(' ')) {
      names.add(word);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  });
  return { byFile, counts, lasts };
}
