import { UserError } from '../../system/index.ts';
import type { Place } from '../place.ts';

/** A file that comes, or comes in the place of another of its name. */
export interface Coming {
  readonly file: string;
  readonly bytes: number;
  /** Passages that it has, as far as they are known. */
  readonly passages: number;
}

/**
 * Checks that there is room for a file, without the one whose place it takes.
 * @throws UserError `quota-files`, `quota-bytes`, `quota-passages`
 */
export async function checkRoom(
  { holdings, store, quota }: Pick<Place, 'holdings' | 'store' | 'quota'>,
  { file, bytes, passages }: Coming,
): Promise<void> {
  if (quota === null) return;
  const { sources, unreadable } = store.current().library;
  const others = [...sources, ...unreadable].filter((other) => other.file !== file);
  if (others.length >= quota.files) throw new UserError('quota-files', { most: quota.files });
  const taken = await holdings.sizeOf(others.map((other) => other.file));
  const left = quota.bytes - taken;
  if (bytes > left) {
    throw new UserError('quota-bytes', { most: quota.bytes, left: Math.max(0, left) });
  }
  const held = sources.filter((source) => source.file !== file);
  const room = quota.passages - sum(held.map((source) => source.passages.length));
  if (passages > room) {
    throw new UserError('quota-passages', { most: quota.passages, left: Math.max(0, room) });
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
