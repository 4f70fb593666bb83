import type { ReloadReport } from '../../snapshot/index.ts';
import { UserError } from '../../system/index.ts';
import { checkRoom } from './check-room.ts';
import { checkIsNew, checkIsNotLast, checkNameIsFree } from './find-file.ts';
import { lastChange, makeChange, takeBack } from './make-change.ts';
import type { Place } from '../place.ts';
import { takeProposal } from './proposals.ts';
import { kindOf, type Applied, type Proposal } from '../types.ts';

/**
 * Makes a proposed change and loads it; what cannot be loaded is taken back.
 * @throws UserError where it was handled before, the folder changed, or it cannot be loaded.
 */
export async function confirm(place: Place, id: string): Promise<Applied> {
  const { holdings, store } = place;
  const proposal = await takeProposal(holdings, id);
  await checkStillFits(place, proposal);
  const undone = proposal.undoes === null ? null : await lastChange(holdings);
  await makeChange(holdings, proposal);
  const report = await loadChange(place, proposal).catch(async (error: unknown) => {
    if (place.isWhole) throw error;
    await takeBack(holdings, proposal, undone);
    // What was loaded meanwhile may lack the file that is back; the failure is told either way.
    await store.reload().catch(() => {});
    throw error;
  });
  await holdings.dropProposal(id);
  return { proposal, kind: kindOf(proposal), report };
}

/** What held when it was proposed may hold no more: another proposal was confirmed meanwhile. */
async function checkStillFits(
  place: Place,
  { file, before, after, undoes }: Proposal,
): Promise<void> {
  const { holdings, store } = place;
  const { library } = store.current();
  if (after === null) {
    if (!place.mayBeEmpty) checkIsNotLast(file, library);
    return;
  }
  // One that was made already is told so further on.
  if ((await holdings.stateOf(file)) !== before) return;
  if (before === null) await checkNameIsFree(holdings, file);
  // Its passages are counted when it is loaded.
  const bytes = await holdings.sizeOfKept(after);
  await checkRoom(place, { file, bytes, passages: 0 });
  if (undoes === null) checkIsNew(after, library, file);
}

/** Forgets a proposal. */
export async function cancel({ holdings }: Place, id: string): Promise<void> {
  await holdings.dropProposal((await takeProposal(holdings, id)).id);
}

async function loadChange(place: Place, proposal: Proposal): Promise<ReloadReport> {
  const report = await reload(place, proposal);
  const { passages } = place.store.current().library.byFile.get(proposal.file) ?? {};
  const coming = { file: proposal.file, bytes: 0, passages: passages?.length ?? 0 };
  if (proposal.after !== null) await checkRoom(place, coming);
  return report;
}

async function reload({ store }: Place, proposal: Proposal): Promise<ReloadReport> {
  const { file, after, undoes } = proposal;
  const refusal = () => store.current().library.unreadable.find((each) => each.file === file);
  const hash = () => store.current().library.byFile.get(file)?.hash;
  const report = await store.reload();
  if ((hash() ?? null) === after && !refusal()) return report;
  // A reading that had begun before the change may have passed the file by; a second one has not.
  const again = await store.reload();
  const refused = refusal();
  // It was read before, so this is for want of room. What was there may come back unreadable.
  if (refused && after !== null && undoes === null) {
    throw new UserError('upload-unreadable', { name: file, reason: refused.reason });
  }
  return again;
}
