import type { Holdings } from '../holdings.ts';
import { keepNewest } from './journal.ts';
import { MOST_PROPOSALS } from './proposals.ts';

/**
 * Removes proposals that nobody answered, or that are too many, what no change needs any more, and what
 * a kill left. With a limit, the oldest changes can no longer be undone, and the oldest proposals go,
 * where what is kept for each is more.
 */
export async function sweep(holdings: Holdings, mostBytes = Infinity): Promise<void> {
  // First: where it cannot be read, nothing is removed.
  const changes = await holdings.readJournal();
  const undoable = await newestWithin(
    changes.toReversed().map(({ before }) => before),
    { holdings, mostBytes },
  );
  if (undoable.length < changes.length) await keepNewest(holdings, undoable.length);
  const needed = new Set(undoable);
  const waiting = await holdings.listProposals();
  const read = await Promise.all(waiting.map((id) => holdings.readProposal(id)));
  const fitting = await newestWithin(
    read.slice(0, MOST_PROPOSALS).map((proposal) => proposal?.after ?? null),
    { holdings, mostBytes },
  );
  for (const [place, id] of waiting.entries()) {
    const proposal = place < fitting.length ? (read[place] ?? null) : null;
    if (proposal === null) await holdings.dropProposal(id);
    else needed.add(proposal.before).add(proposal.after);
  }
  await holdings.keepOnly(needed);
}

/** The first hashes of what is kept, newest first, that have so many bytes together. */
async function newestWithin(
  hashes: readonly (string | null)[],
  { holdings, mostBytes }: { readonly holdings: Holdings; readonly mostBytes: number },
): Promise<readonly (string | null)[]> {
  let room = mostBytes;
  for (const [place, hash] of hashes.entries()) {
    room -= hash === null ? 0 : await holdings.sizeOfKept(hash);
    if (room < 0) return hashes.slice(0, place);
  }
  return hashes;
}
