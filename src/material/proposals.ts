import { randomBytes } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { parseJson, UserError } from '../system/index.ts';
import { changeId, changeParts } from './journal.ts';
import { ifAbsent, type Paths } from './paths.ts';
import type { Proposal } from './types.ts';
import { moveOver, removeFile, writeAside } from './write.ts';

/** How long a proposal waits for a yes. */
export const PATIENCE_MS = 24 * 60 * 60 * 1000;
/** How many wait at most, each with the file that was sent for it; the oldest make room. */
export const MOST_PROPOSALS = 20;

const proposal = z.object({
  version: z.literal(1),
  ...changeParts,
  undoes: changeId.nullable(),
});

/** Puts a proposal on disk, where its button finds it. */
export async function putProposal(paths: Paths, change: Omit<Proposal, 'id'>): Promise<Proposal> {
  const put = { ...change, id: randomBytes(9).toString('base64url') };
  const text = JSON.stringify({ version: 1, ...put });
  await moveOver(await writeAside(paths, Buffer.from(text)), pathOf(paths, put.id));
  return put;
}

/**
 * The proposal of a button.
 * @throws UserError `proposal-gone` where it was handled, or is older than a day.
 */
export async function takeProposal(paths: Paths, id: string): Promise<Proposal> {
  const found = changeId.safeParse(id).success ? await readProposal(pathOf(paths, id)) : null;
  if (found?.id !== id) throw new UserError('proposal-gone', {});
  return found;
}

/** A proposal that still waits, or null. */
export async function readProposal(path: string): Promise<Proposal | null> {
  const stats = await stat(path).catch(ifAbsent);
  if (stats === null || !stats.isFile() || stats.mtimeMs < Date.now() - PATIENCE_MS) return null;
  const text = await readFile(path, 'utf8').catch(ifAbsent);
  const parsed = proposal.safeParse(parseJson(text ?? ''));
  return parsed.success ? parsed.data : null;
}

/** Takes a proposal away that was answered. */
export async function dropProposal(paths: Paths, { id }: Proposal): Promise<void> {
  await removeFile(pathOf(paths, id));
}

function pathOf({ proposals }: Paths, id: string): string {
  return join(proposals, `${id}.json`);
}
