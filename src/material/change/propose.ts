import { formats } from '../../library/index.ts';
import { type CheckedFile, checkSnapshot } from '../../snapshot/index.ts';
import { UserError } from '../../system/index.ts';
import { checkRoom } from './check-room.ts';
import { checkIsNew, checkIsNotLast, checkNameIsFree, endingOf, findFile } from './find-file.ts';
import { inspect } from './inspect.ts';
import { lastChange } from './make-change.ts';
import { putProposal } from './proposals.ts';
import type { Place } from '../place.ts';
import { safeFileName } from './safe-file-name.ts';
import { kindOf, type Inspection, type Proposal, type Proposed } from '../types.ts';

/** Bytes that were sent, and how they were called. */
export interface Sent {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Runs what changes the library, when it is its turn. */
export type InTurn = <Made>(work: (place: Place) => Promise<Made>) => Promise<Made>;

/** Proposes a new file; its ending is that of the file that was sent. */
export async function proposeAddition(
  place: Place,
  sent: Sent,
  name: string | null,
  inTurn: InTurn,
): Promise<Proposed> {
  const file = safeFileName(name ?? sent.name, endingOf(sent.name));
  const check = async ({ holdings, store }: Place, hash: string) => {
    await checkNameIsFree(holdings, file);
    checkIsNew(hash, store.current().library);
  };
  await checkNameIsFree(place.holdings, file);
  const incoming = { file, bytes: sent.bytes, check, inTurn };
  return inspectAside(place, incoming, (here, after, inspection) =>
    propose(here, { file, before: null, after, undoes: null }, { incoming: inspection }),
  );
}

/** Proposes another content for a file, which keeps its name. */
export async function proposeReplacement(
  place: Place,
  { name, bytes }: Sent,
  source: string,
  inTurn: InTurn,
): Promise<Proposed> {
  const file = findFile(source, place.store.current().library);
  const ending = endingOf(file);
  if (formats.get(endingOf(name)) !== formats.get(ending)) {
    throw new UserError('other-format', { file, ending });
  }
  const check = async (here: Place, hash: string) => {
    if (hash === (await findState(here, file))) throw new UserError('same-content', { file });
    checkIsNew(hash, here.store.current().library);
  };
  return inspectAside(place, { file, bytes, check, inTurn }, async (here, after, incoming) => {
    const change = { file, before: await findState(here, file), after, undoes: null };
    return propose(here, change, { incoming, outgoing: describe(here, file) });
  });
}

/** A file that is to be looked at before it is proposed. */
interface ToInspect {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Whether it may be proposed; before it is read, which takes long, and after. */
  readonly check: (place: Place, hash: string) => Promise<void>;
  readonly inTurn: InTurn;
}

/** Reads a file that stands aside meanwhile, so that nobody has to wait for that; then keeps it. */
async function inspectAside(
  place: Place,
  { file, bytes, check, inTurn }: ToInspect,
  proposeIt: (here: Place, hash: string, incoming: Inspection) => Promise<Proposed>,
): Promise<Proposed> {
  const { holdings } = place;
  const written = await holdings.writeAside(bytes);
  try {
    await check(place, written.hash);
    await checkRoom(place, { file, bytes: bytes.length, passages: 0 });
    const incoming = await inspect(place, { path: written.path, file, bytes });
    const { passages } = incoming.checked;
    return await inTurn(async (here) => {
      await check(here, written.hash);
      await checkRoom(here, { file, bytes: bytes.length, passages });
      await here.holdings.keep(written);
      return proposeIt(here, written.hash, incoming);
    });
  } finally {
    await holdings.discard(written);
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
  const last = await lastChange(place.holdings);
  const { id, file, before, after } = last;
  if (before === null && !place.mayBeEmpty) checkIsNotLast(file, place.store.current().library);
  const change = { file, before: after, after: before, undoes: id };
  const outgoing = after === null ? null : describe(place, file);
  return propose(place, change, { outgoing, undoes: last });
}

async function propose(
  { holdings }: Place,
  change: Omit<Proposal, 'id'>,
  known: Partial<Proposed>,
): Promise<Proposed> {
  const proposal = await putProposal(holdings, change);
  const kind = kindOf(change);
  return { proposal, kind, incoming: null, outgoing: null, undoes: null, ...known };
}

/** The hash of a file that is there; the library may have read it a while ago. */
async function findState({ holdings }: Place, file: string): Promise<string> {
  const state = await holdings.stateOf(file);
  if (state === null) throw new UserError('folder-changed', { file });
  return state;
}

/** What the library knows of a file, or null where it could not read it. */
function describe({ store }: Place, file: string): CheckedFile | null {
  const { files } = checkSnapshot(store.current());
  return files.find((checked) => checked.file === file) ?? null;
}
