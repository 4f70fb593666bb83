import { findFacts } from '../../facts/index.ts';
import {
  createLibrary,
  createReaders,
  findFault,
  keepOffWeb,
  LIMITS,
  mostMaterialMb,
  type UnreadableReason,
} from '../../library/index.ts';
import { checkSnapshot } from '../../snapshot/index.ts';
import { UserError } from '../../system/index.ts';
import type { Place } from '../place.ts';
import type { Inspection } from '../types.ts';

/** Passages that are shown of a file. */
const MOST_PASSAGES = 3;

/** Files that people sent are read at the same time; apart from those of the folder. */
export const SENT_AT_ONCE = 2;

const readers = createReaders({
  size: SENT_AT_ONCE,
  sizeAtFirst: SENT_AT_ONCE,
  patience: LIMITS.readSentMs,
  memoryMb: LIMITS.readSentMb,
});

/** What was sent, where it was written, and under which name it is to stand. */
export interface Incoming {
  readonly path: string;
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads what was sent as the files of the folder are read, under the name that it is to have. What is
 * found in it is found beside all else: a company may be known from another source.
 * @throws UserError `upload-unreadable`
 */
export async function inspect(
  { store, isOnWeb, mostMb = mostMaterialMb() }: Pick<Place, 'store' | 'isOnWeb' | 'mostMb'>,
  { path, file, bytes }: Incoming,
): Promise<Inspection> {
  const fault = findFault(bytes, file);
  if (fault !== null) throw unreadable(file, fault);
  const read = await readers.read({ path, file, most: mostMb * 1_000_000 }, bytes.length);
  if ('reason' in read) throw unreadable(file, read.reason);
  const current = store.current();
  const others = current.library.sources.filter((source) => source.file !== file);
  const library = createLibrary([...others, read]);
  if (!isOnWeb) keepOffWeb(library);
  const { companies: corrections } = current.operator;
  const previous = { passages: current.library.passages, facts: current.facts };
  const facts = await findFacts(library.passages, { corrections, previous });
  const checked = checkSnapshot({ ...current, library, facts }).files.at(-1);
  if (checked === undefined) throw unreadable(file, 'no-text');
  return { checked, passages: read.passages.slice(0, MOST_PASSAGES) };
}

function unreadable(name: string, reason: UnreadableReason): UserError {
  return new UserError('upload-unreadable', { name, reason });
}
