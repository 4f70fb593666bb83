import { fold } from '../language/fold.ts';
import { nearestNames } from '../language/nearest-names.ts';
import type { Library, Source } from '../library/types.ts';
import { UserError } from '../user-error.ts';

/**
 * The source that a user names: by file, title or alias, in any case, or by the only one that
 * contains the words.
 * @throws UserError `unknown-source` with the nearest titles.
 */
export function findSource(name: string, { sources }: Library): Source {
  const wanted = fold(name.trim());
  const exact = sources.find((source) => namesOf(source).some((own) => fold(own) === wanted));
  if (exact) return exact;
  const containing = sources.filter((source) =>
    namesOf(source).some((own) => wanted !== '' && fold(own).includes(wanted)),
  );
  const [only] = containing;
  if (only && containing.length === 1) return only;
  const nearest = containing.length > 0 ? containing.map(labelOf) : sources.map(labelOf);
  throw new UserError('unknown-source', { name, nearest: nearestNames(name, nearest, 5) });
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
