import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readJournal } from './journal.ts';
import { ifAbsent, type Paths } from './paths.ts';
import { MOST_PROPOSALS, PATIENCE_MS, readProposal } from './proposals.ts';

/** Removes proposals that nobody answered, or that are too many, what no change needs any more, and what a kill left. */
export async function sweep(paths: Paths): Promise<void> {
  // First: where it cannot be read, nothing is removed.
  const needed = new Set((await readJournal(paths)).map(({ before }) => before));
  for (const [place, path] of (await listNewestFirst(paths.proposals)).entries()) {
    const proposal = place < MOST_PROPOSALS ? await readProposal(path) : null;
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
