import { UserError } from '../system/index.ts';
import { readJournal, record, strikeOut } from './journal.ts';
import { keepFile, moveTo, stateOf } from './kept.ts';
import { resolveFile, type Paths } from './paths.ts';
import type { MadeChange, Proposal } from './types.ts';

/**
 * Makes a proposed change. What goes is kept and the change written down before it is made, so that
 * a kill between any two steps leaves the old or the new, and a journal that fits both.
 * @throws UserError `proposal-gone`, `folder-changed`, `name-taken`
 */
export async function makeChange(paths: Paths, proposal: Proposal): Promise<void> {
  const { undoes, id, file, before, after } = proposal;
  const state = await stateOf(paths, file);
  if (state === after) throw new UserError('proposal-gone', {});
  if (state !== before)
    throw new UserError(before === null ? 'name-taken' : 'folder-changed', { file });
  if (before !== null) {
    const kept = await keepFile(paths, await resolveFile(paths.folder, file));
    if (kept !== before) throw new UserError('folder-changed', { file });
  }
  if (undoes === null) {
    await record(paths, { id, file, before, after, at: new Date().toISOString() });
    try {
      await moveTo(paths, proposal);
    } catch (error) {
      // Not made after all: written down it would stand in the way of undoing what came before.
      if ((await stateOf(paths, file)) !== after) await strikeOut(paths, id);
      throw error;
    }
  } else {
    if ((await lastChange(paths)).id !== undoes) throw new UserError('folder-changed', { file });
    await moveTo(paths, proposal);
    await strikeOut(paths, undoes);
  }
}

/** Takes back a change just made, where what it makes cannot be loaded. */
export async function takeBack(
  paths: Paths,
  { id, file, before, after }: Proposal,
  undone: MadeChange | null,
): Promise<void> {
  if (undone !== null) await record(paths, undone);
  await moveTo(paths, { file, before: after, after: before });
  if (undone === null) await strikeOut(paths, id);
}

/**
 * The last change that was made here and still stands: one that a kill prevented, or that somebody
 * took back by hand, is passed over.
 * @throws UserError `nothing-to-undo`, or `changed-outside` where the file was changed since.
 */
export async function lastChange(paths: Paths): Promise<MadeChange> {
  for (const change of (await readJournal(paths)).toReversed()) {
    const state = await stateOf(paths, change.file);
    if (state === change.after) return change;
    if (state !== change.before) throw new UserError('changed-outside', { file: change.file });
  }
  throw new UserError('nothing-to-undo', {});
}
