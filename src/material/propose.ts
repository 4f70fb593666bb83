import { formats } from '../library/formats/index.ts';
import { checkSnapshot, type CheckedFile } from '../snapshot/check-report.ts';
import { UserError } from '../system/user-error.ts';
import { checkIsNew, checkIsNotLast, checkNameIsFree, endingOf, findFile } from './find-file.ts';
import { inspect } from './inspect.ts';
import { keepBytes, stateOf } from './kept.ts';
import { lastChange } from './make-change.ts';
import { putProposal } from './proposals.ts';
import type { Place } from './place.ts';
import { safeFileName } from './safe-file-name.ts';
import { kindOf, type Proposal, type Proposed } from './types.ts';

/** Bytes that were sent, and how they were called. */
export interface Sent {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Proposes a new file; its ending is that of the file that was sent. */
export async function proposeAddition(
  place: Place,
  { name: sentAs, bytes }: Sent,
  name: string | null,
): Promise<Proposed> {
  const { paths, store } = place;
  const file = safeFileName(name ?? sentAs, endingOf(sentAs));
  await checkNameIsFree(paths.folder, file);
  const after = await keepBytes(paths, bytes);
  checkIsNew(after, store.current().library);
  const incoming = await inspect(place, { hash: after, file, bytes: bytes.length });
  return propose(place, { file, before: null, after, undoes: null }, { incoming });
}

/** Proposes another content for a file, which keeps its name. */
export async function proposeReplacement(
  place: Place,
  { name, bytes }: Sent,
  source: string,
): Promise<Proposed> {
  const { paths, store } = place;
  const { library } = store.current();
  const file = findFile(source, library);
  const ending = endingOf(file);
  if (formats.get(endingOf(name)) !== formats.get(ending)) {
    throw new UserError('other-format', { file, ending });
  }
  const before = await findState(place, file);
  const after = await keepBytes(paths, bytes);
  if (after === before) throw new UserError('same-content', { file });
  checkIsNew(after, library);
  const incoming = await inspect(place, { hash: after, file, bytes: bytes.length });
  const outgoing = describe(place, file);
  return propose(place, { file, before, after, undoes: null }, { incoming, outgoing });
}

/** Proposes that a file goes. */
export async function proposeRemoval(place: Place, source: string): Promise<Proposed> {
  const { library } = place.store.current();
  const file = findFile(source, library);
  checkIsNotLast(file, library);
  const before = await findState(place, file);
  const outgoing = describe(place, file);
  return propose(place, { file, before, after: null, undoes: null }, { outgoing });
}

/** Proposes that the last change is taken back. */
export async function proposeUndo(place: Place): Promise<Proposed> {
  const last = await lastChange(place.paths);
  const { id, file, before, after } = last;
  if (before === null) checkIsNotLast(file, place.store.current().library);
  const change = { file, before: after, after: before, undoes: id };
  const outgoing = after === null ? null : describe(place, file);
  return propose(place, change, { outgoing, undoes: last });
}

async function propose(
  { paths }: Place,
  change: Omit<Proposal, 'id'>,
  known: Partial<Proposed>,
): Promise<Proposed> {
  const proposal = await putProposal(paths, change);
  const kind = kindOf(change);
  return { proposal, kind, incoming: null, outgoing: null, undoes: null, ...known };
}

/** The hash of a file that is there; the library may have read it a while ago. */
async function findState({ paths }: Place, file: string): Promise<string> {
  const state = await stateOf(paths, file);
  if (state === null) throw new UserError('folder-changed', { file });
  return state;
}

/** What the library knows of a file, or null where it could not read it. */
function describe({ store }: Place, file: string): CheckedFile | null {
  const { files } = checkSnapshot(store.current());
  return files.find((checked) => checked.file === file) ?? null;
}
