import { formats } from '../library/index.ts';
import { type CheckedFile, checkSnapshot } from '../snapshot/index.ts';
import { UserError } from '../system/index.ts';
import { checkRoom } from './check-room.ts';
import { checkIsNew, checkIsNotLast, checkNameIsFree, endingOf, findFile } from './find-file.ts';
import { inspect } from './inspect.ts';
import { keep, stateOf } from './kept.ts';
import { lastChange } from './make-change.ts';
import { putProposal } from './proposals.ts';
import type { Place } from './place.ts';
import { safeFileName } from './safe-file-name.ts';
import { kindOf, type Inspection, type Proposal, type Proposed } from './types.ts';
import { discard, writeAside } from './write.ts';

/** Bytes that were sent, and how they were called. */
export interface Sent {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Runs what changes the folder, when it is its turn. */
export type InTurn = <Made>(work: () => Promise<Made>) => Promise<Made>;

/** Proposes a new file; its ending is that of the file that was sent. */
export async function proposeAddition(
  place: Place,
  sent: Sent,
  name: string | null,
  inTurn: InTurn,
): Promise<Proposed> {
  const { paths, store } = place;
  const file = safeFileName(name ?? sent.name, endingOf(sent.name));
  const check = async (hash: string) => {
    await checkNameIsFree(paths.folder, file);
    checkIsNew(hash, store.current().library);
  };
  await checkNameIsFree(paths.folder, file);
  return inspectAside(place, { file, bytes: sent.bytes, check, inTurn }, (after, incoming) =>
    propose(place, { file, before: null, after, undoes: null }, { incoming }),
  );
}

/** Proposes another content for a file, which keeps its name. */
export async function proposeReplacement(
  place: Place,
  { name, bytes }: Sent,
  source: string,
  inTurn: InTurn,
): Promise<Proposed> {
  const { store } = place;
  const file = findFile(source, store.current().library);
  const ending = endingOf(file);
  if (formats.get(endingOf(name)) !== formats.get(ending)) {
    throw new UserError('other-format', { file, ending });
  }
  const check = async (hash: string) => {
    if (hash === (await findState(place, file))) throw new UserError('same-content', { file });
    checkIsNew(hash, store.current().library);
  };
  return inspectAside(place, { file, bytes, check, inTurn }, async (after, incoming) => {
    const change = { file, before: await findState(place, file), after, undoes: null };
    return propose(place, change, { incoming, outgoing: describe(place, file) });
  });
}

/** A file that is to be looked at before it is proposed. */
interface ToInspect {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Whether it may be proposed; before it is read, which takes long, and after. */
  readonly check: (hash: string) => Promise<void>;
  readonly inTurn: InTurn;
}

/** Reads a file that stands aside meanwhile, so that nobody has to wait for that; then keeps it. */
async function inspectAside(
  place: Place,
  { file, bytes, check, inTurn }: ToInspect,
  proposeIt: (hash: string, incoming: Inspection) => Promise<Proposed>,
): Promise<Proposed> {
  const written = await writeAside(place.paths, bytes);
  try {
    await check(written.hash);
    await checkRoom(place, { file, bytes: bytes.length, passages: 0 });
    const incoming = await inspect(place, { path: written.path, file, bytes });
    const { passages } = incoming.checked;
    return await inTurn(async () => {
      await check(written.hash);
      await checkRoom(place, { file, bytes: bytes.length, passages });
      await keep(place.paths, written);
      return proposeIt(written.hash, incoming);
    });
  } finally {
    await discard(written);
  }
}

/** Proposes that a file goes. */
export async function proposeRemoval(place: Place, source: string): Promise<Proposed> {
  const { library } = place.store.current();
  const file = findFile(source, library);
  if (!place.mayBeEmpty) checkIsNotLast(file, library);
  const before = await findState(place, file);
  const outgoing = describe(place, file);
  return propose(place, { file, before, after: null, undoes: null }, { outgoing });
}

/** Proposes that the last change is taken back. */
export async function proposeUndo(place: Place): Promise<Proposed> {
  const last = await lastChange(place.paths);
  const { id, file, before, after } = last;
  if (before === null && !place.mayBeEmpty) checkIsNotLast(file, place.store.current().library);
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
