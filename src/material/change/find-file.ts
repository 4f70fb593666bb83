import { dirname, extname, posix } from 'node:path';
import { findSource } from '../../answers/index.ts';
import { formats, type Library } from '../../library/index.ts';
import { UserError } from '../../system/index.ts';
import type { Holdings } from '../holdings.ts';

/**
 * The file of the source that is named; one that could not be read goes by its path.
 * @throws UserError `unknown-source`
 */
export function findFile(name: string, library: Library): string {
  const unreadable = library.unreadable.find(({ file }) => file === name.trim());
  return unreadable?.file ?? findSource(name, library).file;
}

/**
 * The ending of a name, as formats have it.
 * @throws UserError `format-not-read`
 */
export function endingOf(name: string): string {
  const ending = extname(name).toLowerCase();
  if (formats.has(ending)) return ending;
  throw new UserError('format-not-read', { name, formats: [...formats.keys()] });
}

/**
 * Checks that no file has that name yet, also in other case: not every system tells them apart.
 * @throws UserError `name-taken`
 */
export async function checkNameIsFree(
  holdings: Pick<Holdings, 'namesBeside'>,
  file: string,
): Promise<void> {
  const names = await holdings.namesBeside(file);
  const taken = names.find((name) => sameKey(name) === sameKey(posix.basename(file)));
  if (taken !== undefined)
    throw new UserError('name-taken', { file: posix.join(dirname(file), taken) });
}

/** Upper case first: "ß" and "SS" are one name where case does not count. */
function sameKey(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}

/**
 * Checks that no other source holds the very same.
 * @throws UserError `same-content`
 */
export function checkIsNew(hash: string, { sources }: Library, file: string | null = null): void {
  const same = sources.find((source) => source.hash === hash && source.file !== file);
  if (same !== undefined) throw new UserError('same-content', { file: same.file });
}

/**
 * Checks that something is left to answer from without the file.
 * @throws UserError `last-source`
 */
export function checkIsNotLast(file: string, { sources }: Library): void {
  if (sources.every((source) => source.file === file)) throw new UserError('last-source', { file });
}
