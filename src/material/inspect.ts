import { join } from 'node:path';
import { findFacts } from '../facts/index.ts';
import { createLibrary } from '../library/read-folder.ts';
import { readers } from '../library/reader/readers.ts';
import type { UnreadableReason } from '../library/types.ts';
import { mostMaterialMb } from '../library/weigh.ts';
import { readOperatorFiles } from '../snapshot/build-snapshot.ts';
import { checkSnapshot } from '../snapshot/check-report.ts';
import { UserError } from '../system/user-error.ts';
import type { Place } from './place.ts';
import type { Inspection } from './types.ts';

/** Passages that are shown of a file. */
const MOST_PASSAGES = 3;

/** What is kept, and under which name it is to stand. */
export interface Kept {
  readonly hash: string;
  readonly file: string;
  readonly bytes: number;
}

/**
 * Reads what is kept as the files of the folder are read, under the name that it is to have. What is
 * found in it is found beside all else: a company may be known from another source.
 * @throws UserError `upload-unreadable`
 */
export async function inspect(
  { paths: { folder, kept }, store, mostMb = mostMaterialMb() }: Place,
  { hash, file, bytes }: Kept,
): Promise<Inspection> {
  const request = { path: join(kept, hash), file, most: mostMb * 1_000_000 };
  const read = await readers.read(request, bytes);
  if ('reason' in read) throw unreadable(file, read.reason);
  const current = store.current();
  const others = current.library.sources.filter((source) => source.file !== file);
  const library = createLibrary([...others, read]);
  const { companies: corrections } = await readOperatorFiles(folder);
  const previous = { passages: current.library.passages, facts: current.facts };
  const facts = await findFacts(library.passages, { corrections, previous });
  const checked = checkSnapshot({ ...current, library, facts }).files.at(-1);
  if (checked === undefined) throw unreadable(file, 'no-text');
  return { checked, passages: read.passages.slice(0, MOST_PASSAGES) };
}

function unreadable(name: string, reason: UnreadableReason): UserError {
  return new UserError('upload-unreadable', { name, reason });
}
