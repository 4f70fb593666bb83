import { fold, nearestNames } from '../../language/index.ts';
import type { Library, Source } from '../../library/index.ts';
import { UserError } from '../../system/index.ts';

/**
 * The source that a user names: by its file, as suggestions do; by the end of that, a title or an
 * alias, in any case, where only one has it; or by the only one that contains the words.
 * @throws UserError `unknown-source` with the nearest titles, and of the other names that are offered.
 */
export function findSource(name: string, library: Library, others: readonly string[] = []): Source {
  const { source, nearest } = seekSource(name, library, others);
  if (source === null) throw new UserError('unknown-source', { name, nearest });
  return source;
}

/** The same as data: null with the nearest names where none is meant, or several. */
export function seekSource(
  name: string,
  library: Library,
  others: readonly string[],
): { readonly source: Source | null; readonly nearest: readonly string[] } {
  const { sources } = library;
  const called = findCalled(name, library);
  const wanted = fold(name.trim());
  const containing = sources.filter((source) =>
    namesOf(source).some((own) => wanted !== '' && fold(own).includes(wanted)),
  );
  const meant = called.length > 0 ? called : containing;
  const [only] = meant;
  if (only && meant.length === 1) return { source: only, nearest: [] };
  // Two that are called the same are told apart by their files.
  const nearest = called.length > 0 ? called.map(({ file }) => file) : meant.map(labelOf);
  const offered = nearest.length > 0 ? nearest : [...sources.map(labelOf), ...others];
  return { source: null, nearest: nearestNames(name, offered, 5) };
}

/** The source of a file, or else those called so, in any case. */
export function findCalled(name: string, { sources, byFile }: Library): readonly Source[] {
  const given = name.trim();
  const own = byFile.get(given);
  if (own) return [own];
  const wanted = fold(given);
  return sources.filter((source) => namesOf(source).some((each) => fold(each) === wanted));
}

/** How a source is called in answers: its title, or its file where it has none. */
export function labelOf(source: Pick<Source, 'title' | 'file'>): string {
  return source.title ?? source.file;
}

function namesOf({ file, title, aliases }: Source): string[] {
  const base = file.slice(file.lastIndexOf('/') + 1);
  return [
    file,
    base,
    base.replace(/\.[^.]+$/u, ''),
    ...(title === null ? [] : [title]),
    ...aliases,
  ];
}
