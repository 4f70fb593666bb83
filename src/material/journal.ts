import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { z } from 'zod';
import { parseJson, UserError } from '../system/index.ts';
import { ifAbsent, isInside, type Paths } from './paths.ts';
import type { MadeChange } from './types.ts';
import { moveOver, writeAside } from './write.ts';

/** Changes that can be taken back, one after the other. */
export const MOST_CHANGES = 20;

/** A random id as it stands in custom ids and names of files. */
export const changeId = z.string().regex(/^[\w-]{12}$/);
const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .nullable();

/** The parts of a change, as they stand on disk. */
export const changeParts = {
  id: changeId,
  file: z.string().max(4096).refine(isInside),
  before: hash,
  after: hash,
};

const journal = z.object({
  version: z.literal(1),
  changes: z.array(z.object({ ...changeParts, at: z.iso.datetime() })),
});

/**
 * The changes made here, oldest first. Each is written down before it is made; whether it was made,
 * the file itself says.
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

/** Writes down a change that is about to be made; the oldest are forgotten. */
export async function record(paths: Paths, change: MadeChange): Promise<void> {
  const others = (await readJournal(paths)).filter(({ id }) => id !== change.id);
  await writeJournal(paths, [...others, change].slice(-MOST_CHANGES));
}

/** Strikes out a change that was taken back, and those after it, which came to nothing. */
export async function strikeOut(paths: Paths, id: string): Promise<void> {
  const changes = await readJournal(paths);
  const place = changes.findIndex((change) => change.id === id);
  if (place >= 0) await writeJournal(paths, changes.slice(0, place));
}

/** Forgets all changes but so many of the newest. */
export async function keepNewest(paths: Paths, count: number): Promise<void> {
  const changes = await readJournal(paths);
  await writeJournal(paths, count === 0 ? [] : changes.slice(-count));
}

async function writeJournal(paths: Paths, changes: readonly MadeChange[]): Promise<void> {
  const text = JSON.stringify({ version: 1, changes }, null, 2);
  await moveOver(await writeAside(paths, Buffer.from(`${text}\n`)), paths.journal);
}
