import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { z } from 'zod';
import { parseJson, UserError } from '../../system/index.ts';
import { changeParts } from '../change/change-parts.ts';
import { ifAbsent, type Paths } from './paths.ts';
import type { MadeChange } from '../types.ts';
import { moveOver, writeAside } from './write.ts';

const journal = z.object({
  version: z.literal(1),
  changes: z.array(z.object({ ...changeParts, at: z.iso.datetime() })),
});

/**
 * The changes that stand in a folder's journal, oldest first.
 * @throws UserError `journal-damaged`
 */
export async function readJournal(paths: Paths): Promise<readonly MadeChange[]> {
  const text = await readFile(paths.journal, 'utf8').catch(ifAbsent);
  if (text === null) return [];
  const parsed = journal.safeParse(parseJson(text));
  if (!parsed.success) {
    throw new UserError('journal-damaged', { file: relative(paths.folder, paths.journal) });
  }
  return parsed.data.changes;
}

/** Writes the journal whole. */
export async function writeJournal(paths: Paths, changes: readonly MadeChange[]): Promise<void> {
  const text = JSON.stringify({ version: 1, changes }, null, 2);
  await moveOver(await writeAside(paths, Buffer.from(`${text}\n`)), paths.journal);
}
