import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { keepNewest, readJournal } from './journal.ts';
import { ifAbsent, type Paths } from './paths.ts';
import { MOST_PROPOSALS, PATIENCE_MS, readProposal } from './proposals.ts';

/**
 * Removes proposals that nobody answered, or that are too many, what no change needs any more, and what
 * a kill left. With a limit, the oldest changes can no longer be undone, and the oldest proposals go,
 * where what is kept for each is more.
 */
export async function sweep(paths: Paths, mostBytes = Infinity): Promise<void> {
  // First: where it cannot be read, nothing is removed.
  const changes = await readJournal(paths);
  const undoable = await newestWithin(
    changes.toReversed().map(({ before }) => before),
    { paths, mostBytes },
  );
  if (undoable.length < changes.length) await keepNewest(paths, undoable.length);
  const needed = new Set(undoable);
  const waiting = await listNewestFirst(paths.proposals);
  const read = await Promise.all(waiting.map(readProposal));
  const fitting = await newestWithin(
    read.slice(0, MOST_PROPOSALS).map((proposal) => proposal?.after ?? null),
    { paths, mostBytes },
  );
  for (const [place, path] of waiting.entries()) {
    const proposal = place < fitting.length ? (read[place] ?? null) : null;
    if (proposal === null) await rm(path, { force: true });
    else needed.add(proposal.before).add(proposal.after);
  }
  for (const hash of (await readdir(paths.kept).catch(ifAbsent)) ?? []) {
    if (!needed.has(hash)) await rm(join(paths.kept, hash), { force: true });
  }
  for (const path of await list(paths.temporary)) {
    const stats = await stat(path).catch(ifAbsent);
    if (stats !== null && stats.mtimeMs < Date.now() - PATIENCE_MS) await rm(path, { force: true });
  }
}

/** The first hashes of what is kept, newest first, that have so many bytes together. */
async function newestWithin(
  hashes: readonly (string | null)[],
  { paths, mostBytes }: { readonly paths: Paths; readonly mostBytes: number },
): Promise<readonly (string | null)[]> {
  let room = mostBytes;
  for (const [place, hash] of hashes.entries()) {
    const stats = hash === null ? null : await stat(join(paths.kept, hash)).catch(ifAbsent);
    room -= stats?.size ?? 0;
    if (room < 0) return hashes.slice(0, place);
  }
  return hashes;
}

async function list(folder: string): Promise<string[]> {
  const names = (await readdir(folder).catch(ifAbsent)) ?? [];
  return names.map((name) => join(folder, name));
}

async function listNewestFirst(folder: string): Promise<string[]> {
  const dated = await Promise.all(
    (await list(folder)).map(async (path) => ({ path, at: (await stat(path)).mtimeMs })),
  );
  return dated.toSorted((a, b) => b.at - a.at).map(({ path }) => path);
}
