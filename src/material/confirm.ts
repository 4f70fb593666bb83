import type { ReloadReport } from '../snapshot/types.ts';
import { checkIsNotLast } from './find-file.ts';
import { lastChange, makeChange, takeBack } from './make-change.ts';
import type { Place } from './place.ts';
import { dropProposal, takeProposal } from './proposals.ts';
import { kindOf, type Applied, type Change } from './types.ts';

/** Readings of the folder until one has the change: the first may have begun before it. */
const MOST_READINGS = 3;

/**
 * Makes a proposed change and loads it; what cannot be loaded is taken back.
 * @throws UserError where it was handled before, the folder changed, or it cannot be loaded.
 */
export async function confirm(place: Place, id: string): Promise<Applied> {
  const { paths, store } = place;
  const proposal = await takeProposal(paths, id);
  if (proposal.after === null) checkIsNotLast(proposal.file, store.current().library);
  const undone = proposal.undoes === null ? null : await lastChange(paths);
  await makeChange(paths, proposal);
  const report = await loadChange(place, proposal).catch(async (error: unknown) => {
    await takeBack(paths, proposal, undone);
    throw error;
  });
  await dropProposal(paths, proposal);
  return { proposal, kind: kindOf(proposal), report };
}

/** Forgets a proposal. */
export async function cancel({ paths }: Place, id: string): Promise<void> {
  await dropProposal(paths, await takeProposal(paths, id));
}

async function loadChange({ store }: Place, change: Change): Promise<ReloadReport> {
  for (let reading = 1; ; reading++) {
    const report = await store.reload();
    const { sources, unreadable } = store.current().library;
    const hash = sources.find(({ file }) => file === change.file)?.hash ?? null;
    const isUnreadable = unreadable.some(({ file }) => file === change.file);
    if (hash === change.after || isUnreadable || reading === MOST_READINGS) return report;
  }
}
