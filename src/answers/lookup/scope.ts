import { fold, nearestNames } from '../../language/index.ts';
import type { Library, Source } from '../../library/index.ts';
import { UserError } from '../../system/index.ts';
import { collectionsOf, findCollections, isCollectionName, nameCollection } from './collections.ts';
import { findCalled, findSource } from './find-source.ts';

/** What is searched, where it is not everything. */
export type Scope =
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'collection'; readonly folder: string };

/** What people call everything, where they do not leave the name out. */
const EVERYTHING: ReadonlySet<string> = new Set(['*', 'alles', 'everything']);

/** Whether everything is meant, whatever the material has of that name. */
export function isEverything(name: string): boolean {
  return EVERYTHING.has(fold(name.trim()));
}

/**
 * What a name limits a search to; null for everything. A source that is called so goes first, then a
 * collection, then a source with the words in its name. "biologie/" is always the collection.
 * @throws UserError `unknown-source` with the nearest names, also where several are called so.
 */
export function findScope(name: string, library: Library): Scope | null {
  const isCollection = isCollectionName(name.trim());
  const called = isCollection ? [] : findCalled(name, library);
  if (called.length > 0) return { kind: 'source', source: findSource(name, library) };
  const folders = findCollections(name, library);
  const [folder] = folders;
  if (folder !== undefined && folders.length === 1) return { kind: 'collection', folder };
  if (folder !== undefined) {
    throw new UserError('unknown-source', { name, nearest: folders.map(nameCollection) });
  }
  if (isEverything(name)) return null;
  const offered = collectionsOf(library).map(nameCollection);
  if (isCollection) {
    throw new UserError('unknown-source', { name, nearest: nearestNames(name, offered, 5) });
  }
  return { kind: 'source', source: findSource(name, library, offered) };
}

/** The sources of a scope. */
export function sourcesIn(scope: Scope | null, { sources }: Library): readonly Source[] {
  if (scope === null) return sources;
  if (scope.kind === 'source') return [scope.source];
  return sources.filter(({ file }) => file.startsWith(nameCollection(scope.folder)));
}

/**
 * Whether a passage is in what is named; undefined where all are.
 * @throws UserError `unknown-source`
 */
export function passagesIn(
  name: string | null,
  library: Library,
): ((ordinal: number) => boolean) | undefined {
  const scope = name === null ? null : findScope(name, library);
  if (scope === null) return undefined;
  const files = new Set(sourcesIn(scope, library).map(({ file }) => file));
  return (ordinal) => files.has(library.passages[ordinal]?.source.file ?? '');
}
