import type { SnapshotStore } from '../snapshot/index.ts';
import { UserError } from '../system/index.ts';
import { openChannels } from './channels.ts';
import { cancel, confirm } from './confirm.ts';
import { explainFault } from './faults.ts';
import { endingOf } from './find-file.ts';
import { SENT_AT_ONCE } from './inspect.ts';
import { checkOwnFolder, pathsOf } from './paths.ts';
import {
  proposeAddition,
  proposeRemoval,
  proposeReplacement,
  proposeUndo,
  type Sent,
} from './propose.ts';
import { sweep } from './sweep.ts';
import {
  LARGEST_UPLOAD,
  type Applied,
  type Material,
  type Proposed,
  type Quota,
  type Upload,
} from './types.ts';
import { createUploadQueue, type Sender, type UploadQueue } from './upload-queue.ts';

/** How a folder is changed. */
export interface ChangeOptions {
  readonly onApplied?: (applied: Applied) => void;
  /** Millions of characters that the material may have. */
  readonly mostMb?: number | undefined;
  /** What the material may come to; no limit where it is left out. */
  readonly quota?: Quota | undefined;
  /** Takes in what is sent; of its own where it is left out. */
  readonly uploads?: UploadQueue | undefined;
  /** Whether it is the folder that the operator put on the web, where that is one; left out for yes. */
  readonly isOnWeb?: boolean | undefined;
  /** Whether the last source may go; left out for no. */
  readonly mayBeEmpty?: boolean | undefined;
}

/**
 * The folder of material, open for changes. They are made one at a time, whoever asks; a file that was
 * sent is taken in and read beside that, so that it holds up nobody but the next one of its server.
 */
export function openForChanges(
  folder: string,
  store: SnapshotStore,
  { onApplied = ignore, uploads = openUploads(), quota, ...options }: ChangeOptions = {},
): Material {
  const { mostMb, isOnWeb = true, mayBeEmpty = false } = options;
  const place = {
    paths: pathsOf(folder),
    store,
    mostMb,
    quota: quota ?? null,
    isOnWeb,
    mayBeEmpty,
  };
  let before: Promise<unknown> = Promise.resolve();
  let isClosed = false;

  const guarded = async <Made>(work: () => Promise<Made>): Promise<Made> => {
    if (isClosed) throw new UserError('proposal-gone', {});
    try {
      await checkOwnFolder(place.paths);
      return await work();
    } catch (error) {
      throw explainFault(error, folder);
    }
  };
  const inTurn = <Made>(work: () => Promise<Made>): Promise<Made> => {
    const mine = before.then(() => guarded(work));
    // What could not be swept now is swept the next time.
    before = mine
      .then(ignore, ignore)
      .then(() => checkOwnFolder(place.paths))
      .then(() => sweep(place.paths, quota?.bytes))
      .catch(ignore);
    return mine;
  };
  const takeIn = (
    upload: Upload,
    sender: Sender,
    proposeIt: (sent: Sent) => Promise<Proposed>,
  ): Promise<Proposed> =>
    uploads.take(sender, async () => {
      const sent = await receive(upload);
      return guarded(() => proposeIt(sent));
    });

  return {
    add: (upload, name, sender = SOMEBODY) =>
      takeIn(upload, sender, (sent) => proposeAddition(place, sent, name, inTurn)),
    replace: (source, upload, sender = SOMEBODY) =>
      takeIn(upload, sender, (sent) => proposeReplacement(place, sent, source, inTurn)),
    remove: (source) => inTurn(() => proposeRemoval(place, source)),
    undo: () => inTurn(() => proposeUndo(place)),
    confirm: async (id) => {
      const applied = await inTurn(() => confirm(place, id));
      onApplied(applied);
      return applied;
    },
    cancel: (id) => inTurn(() => cancel(place, id)),
    close: (takeAway) =>
      inTurn(async () => {
        await takeAway();
        isClosed = true;
      }),
    channels: openChannels(place.paths, inTurn),
  };
}

/** A queue for what is sent, which several folders may share: few files are in memory at a time. */
export function openUploads(): UploadQueue {
  return createUploadQueue(SENT_AT_ONCE);
}

/** Where it does not matter who. */
const SOMEBODY: Sender = { server: '' };

function ignore(): void {}

/** What cannot be taken is not fetched. */
async function receive(upload: Upload): Promise<Sent> {
  const { name, size } = upload;
  endingOf(name);
  if (size > LARGEST_UPLOAD) throw new UserError('upload-too-large', { most: LARGEST_UPLOAD });
  return { name, bytes: await upload.read(LARGEST_UPLOAD) };
}
