import type { SnapshotStore } from '../snapshot/types.ts';
import { UserError } from '../system/user-error.ts';
import { cancel, confirm } from './confirm.ts';
import { explainFault } from './faults.ts';
import { endingOf } from './find-file.ts';
import { checkOwnFolder, pathsOf } from './paths.ts';
import {
  proposeAddition,
  proposeRemoval,
  proposeReplacement,
  proposeUndo,
  type Sent,
} from './propose.ts';
import { sweep } from './sweep.ts';
import { LARGEST_UPLOAD, type Applied, type Material, type Upload } from './types.ts';

/** How a folder is changed. */
export interface ChangeOptions {
  readonly onApplied?: (applied: Applied) => void;
  /** Millions of characters that the material may have. */
  readonly mostMb?: number | undefined;
}

/** The folder of material, open for changes; one at a time, whoever asks. */
export function openForChanges(
  folder: string,
  store: SnapshotStore,
  { onApplied = ignore, mostMb }: ChangeOptions = {},
): Material {
  const place = { paths: pathsOf(folder), store, mostMb };
  let before: Promise<unknown> = Promise.resolve();

  const inTurn = <Made>(work: () => Promise<Made>): Promise<Made> => {
    const mine = before
      .then(() => checkOwnFolder(place.paths))
      .then(work)
      .catch((error: unknown) => {
        throw explainFault(error, folder);
      });
    // What could not be swept now is swept the next time.
    before = mine
      .then(ignore, ignore)
      .then(() => checkOwnFolder(place.paths))
      .then(() => sweep(place.paths))
      .catch(ignore);
    return mine;
  };

  return {
    async add(upload, name) {
      const sent = await receive(upload);
      return inTurn(() => proposeAddition(place, sent, name));
    },
    async replace(source, upload) {
      const sent = await receive(upload);
      return inTurn(() => proposeReplacement(place, sent, source));
    },
    remove: (source) => inTurn(() => proposeRemoval(place, source)),
    undo: () => inTurn(() => proposeUndo(place)),
    confirm: async (id) => {
      const applied = await inTurn(() => confirm(place, id));
      onApplied(applied);
      return applied;
    },
    cancel: (id) => inTurn(() => cancel(place, id)),
  };
}

function ignore(): void {}

/** What cannot be taken is not fetched. */
async function receive(upload: Upload): Promise<Sent> {
  const { name, size } = upload;
  endingOf(name);
  if (size > LARGEST_UPLOAD) throw new UserError('upload-too-large', { most: LARGEST_UPLOAD });
  return { name, bytes: await upload.read(LARGEST_UPLOAD) };
}
