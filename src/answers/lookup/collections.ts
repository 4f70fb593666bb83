import { fold } from '../../language/index.ts';
import type { Library } from '../../library/index.ts';

/** What stands behind the name of a collection, so that it is never taken for a source. */
const MARK = '/';

const known = new WeakMap<Library, readonly string[]>();

/** The folders of the material, deeper ones too, by path: each is a collection of the sources in it. */
export function collectionsOf(library: Library): readonly string[] {
  const folders = known.get(library) ?? [...new Set(library.sources.flatMap(foldersOf))].toSorted();
  known.set(library, folders);
  return folders;
}

function foldersOf({ file }: { readonly file: string }): string[] {
  const names = file.split('/').slice(0, -1);
  return names.map((_, depth) => names.slice(0, depth + 1).join('/'));
}

/**
 * The collections that a name may mean: the one of that very path, or those called so in any case,
 * by their path or else by its last name.
 */
export function findCollections(name: string, library: Library): readonly string[] {
  const folders = collectionsOf(library);
  const path = name.trim().replace(/\/+$/u, '');
  if (folders.includes(path)) return [path];
  const wanted = fold(path);
  const called = folders.filter((folder) => fold(folder) === wanted);
  if (called.length > 0) return called;
  return folders.filter((folder) => fold(folder.slice(folder.lastIndexOf('/') + 1)) === wanted);
}

/** A collection as the name of what is searched: "biologie" → "biologie/". */
export function nameCollection(folder: string): string {
  return folder + MARK;
}

/** Whether a name is that of a collection and of no source. */
export function isCollectionName(name: string): boolean {
  return name.endsWith(MARK);
}
