import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { parseJson } from '../../system/index.ts';
import { changeId, changeParts } from '../change/change-parts.ts';
import { ifAbsent, type Paths } from './paths.ts';
import { PATIENCE_MS } from '../change/proposals.ts';
import type { Proposal } from '../types.ts';
import { moveOver, removeFile, writeAside } from './write.ts';

const ENDING = '.json';

const schema = z.object({
  version: z.literal(1),
  ...changeParts,
  undoes: changeId.nullable(),
});

/** Puts a proposal on disk, where its button finds it. */
export async function putProposal(paths: Paths, proposal: Proposal): Promise<void> {
  const text = JSON.stringify({ version: 1, ...proposal });
  await moveOver(await writeAside(paths, Buffer.from(text)), pathOf(paths, proposal.id));
}

/** A proposal that still waits, or null. */
export async function readProposal(paths: Paths, id: string): Promise<Proposal | null> {
  const path = pathOf(paths, id);
  const stats = await stat(path).catch(ifAbsent);
  if (stats === null || !stats.isFile() || stats.mtimeMs < Date.now() - PATIENCE_MS) return null;
  const text = await readFile(path, 'utf8').catch(ifAbsent);
  const parsed = schema.safeParse(parseJson(text ?? ''));
  return parsed.success ? parsed.data : null;
}

/** Ids of all that are there, newest first; also of those that are too old or damaged. */
export async function listProposals({ proposals }: Paths): Promise<string[]> {
  const names = (await readdir(proposals).catch(ifAbsent)) ?? [];
  const dated = await Promise.all(
    names.map(async (name) => ({ name, at: (await stat(join(proposals, name))).mtimeMs })),
  );
  return dated.toSorted((a, b) => b.at - a.at).map(({ name }) => basename(name, ENDING));
}

/** Removes a proposal. */
export async function dropProposal(paths: Paths, id: string): Promise<void> {
  await removeFile(pathOf(paths, id));
}

function pathOf({ proposals }: Paths, id: string): string {
  return join(proposals, `${id}${ENDING}`);
}
