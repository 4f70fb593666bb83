import type { Contender } from './types.ts';

/** The contender that the bench is for. */
export const OURS = 'ours';
/** The contender that every ratio is taken to. */
export const REFERENCE = 'minisearch';

/**
 * Every contender by its name, in the order of the tables. Each is loaded only in the process that
 * measures it, so that no other library's code weighs on its heap.
 */
const loaders: Readonly<Record<string, () => Promise<Contender>>> = {
  [OURS]: async () => (await import('./ours.ts')).ours,
  [REFERENCE]: async () => (await import('./minisearch.ts')).minisearch,
  'minisearch-prefix': async () => (await import('./minisearch.ts')).minisearchPrefix,
  flexsearch: async () => (await import('./flexsearch.ts')).flexsearch,
  'flexsearch-strict': async () => (await import('./flexsearch.ts')).flexsearchStrict,
  lunr: async () => (await import('./lunr.ts')).lunrContender,
  orama: async () => (await import('./orama.ts')).orama,
};

/** The names of all contenders. */
export const contenderNames: readonly string[] = Object.keys(loaders);

/**
 * Loads one contender with its library.
 * @throws Error for a name that is not known.
 */
export async function loadContender(name: string): Promise<Contender> {
  const load = loaders[name];
  if (!load) throw new Error(`There is no contender "${name}".`);
  return load();
}
