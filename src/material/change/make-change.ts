import { UserError } from '../../system/index.ts';
import type { Holdings } from '../holdings.ts';
import { record, strikeOut } from './journal.ts';
import type { MadeChange, Proposal } from '../types.ts';

/**
 * Makes a proposed change. What goes is kept and the change written down before it is made, so that
 * a kill between any two steps leaves the old or the new, and a journal that fits both.
 * @throws UserError `proposal-gone`, `folder-changed`, `name-taken`
 */
export async function makeChange(holdings: Holdings, proposal: Proposal): Promise<void> {
  const { undoes, id, file, before, after } = proposal;
  const state = await holdings.stateOf(file);
  if (state === after) throw new UserError('proposal-gone', {});
  if (state !== before)
    throw new UserError(before === null ? 'name-taken' : 'folder-changed', { file });
  if (before !== null && (await holdings.keepFile(file)) !== before) {
    throw new UserError('folder-changed', { file });
  }
  if (undoes === null) {
    await record(holdings, { id, file, before, after, at: new Date().toISOString() });
    try {
      await holdings.moveTo(proposal);
    } catch (error) {
      // Not made after all: written down it would stand in the way of undoing what came before.
      if ((await holdings.stateOf(file)) !== after) await strikeOut(holdings, id);
      throw error;
    }
  } else {
    if ((await lastChange(holdings)).id !== undoes) throw new UserError('folder-changed', { file });
    await holdings.moveTo(proposal);
    await strikeOut(holdings, undoes);
  }
}

/** Takes back a change just made, where what it makes cannot be loaded. */
export async function takeBack(
  holdings: Holdings,
  { id, file, before, after }: Proposal,
  undone: MadeChange | null,
): Promise<void> {
  if (undone !== null) await record(holdings, undone);
  await holdings.moveTo({ file, before: after, after: before });
  if (undone === null) await strikeOut(holdings, id);
}

/**
 * The last change that was made here and still stands: one that a kill prevented, or that somebody
 * took back by hand, is passed over.
 * @throws UserError `nothing-to-undo`, or `changed-outside` where the file was changed since.
 */
export async function lastChange(holdings: Holdings): Promise<MadeChange> {
  for (const change of (await holdings.readJournal()).toReversed()) {
    const state = await holdings.stateOf(change.file);
    if (state === change.after) return change;
    if (state !== change.before) throw new UserError('changed-outside', { file: change.file });
  }
  throw new UserError('nothing-to-undo', {});
}
