import { UserError } from '../system/index.ts';
import { openChannels } from './channels.ts';
import { cancel, confirm } from './change/confirm.ts';
import { endingOf } from './change/find-file.ts';
import { SENT_AT_ONCE } from './change/inspect.ts';
import type { Ground, Place } from './place.ts';
import {
  proposeAddition,
  proposeRemoval,
  proposeReplacement,
  proposeUndo,
  type Sent,
} from './change/propose.ts';
import { sweep } from './change/sweep.ts';
import {
  LARGEST_UPLOAD,
  type Applied,
  type Material,
  type Proposed,
  type Upload,
} from './types.ts';
import { createUploadQueue, type Sender, type UploadQueue } from './upload-queue.ts';

/** How a library is changed. */
export interface MaterialOptions {
  readonly onApplied?: ((applied: Applied) => void) | undefined;
  /** Takes in what is sent; of its own where it is left out. */
  readonly uploads?: UploadQueue | undefined;
}

/**
 * A library, open for changes. They are made one at a time, whoever asks; a file that was sent is taken in
 * and read beside that, so that it holds up nobody but the next one of its server.
 */
export function openMaterial(
  ground: Ground,
  { onApplied = ignore, uploads = openUploads() }: MaterialOptions = {},
): Material {
  let before: Promise<unknown> = Promise.resolve();
  let isClosed = false;

  const open = <Made>(work: () => Promise<Made>): Promise<Made> => {
    if (isClosed) throw new UserError('proposal-gone', {});
    return work();
  };
  const inTurn = <Made>(work: (place: Place) => Promise<Made>): Promise<Made> => {
    const mine = before.then(() => open(() => ground.change(work)));
    // What could not be swept now is swept the next time.
    before = mine
      .then(ignore, ignore)
      .then(() => ground.change(({ holdings, quota }) => sweep(holdings, quota?.bytes)))
      .catch(ignore);
    return mine;
  };
  const takeIn = (
    upload: Upload,
    sender: Sender,
    proposeIt: (place: Place, sent: Sent) => Promise<Proposed>,
  ): Promise<Proposed> =>
    uploads.take(sender, async () => {
      const sent = await receive(upload);
      return open(() => ground.look((place) => proposeIt(place, sent)));
    });

  return {
    add: (upload, name, sender = SOMEBODY) =>
      takeIn(upload, sender, (place, sent) => proposeAddition(place, sent, name, inTurn)),
    replace: (source, upload, sender = SOMEBODY) =>
      takeIn(upload, sender, (place, sent) => proposeReplacement(place, sent, source, inTurn)),
    remove: (source) => inTurn((place) => proposeRemoval(place, source)),
    undo: () => inTurn(proposeUndo),
    confirm: async (id) => {
      const applied = await inTurn((place) => confirm(place, id));
      onApplied(applied);
      return applied;
    },
    cancel: (id) => inTurn((place) => cancel(place, id)),
    close: (takeAway) =>
      inTurn(async () => {
        await takeAway();
        isClosed = true;
      }),
    channels: openChannels(ground, inTurn),
  };
}

/** A queue for what is sent, which several libraries may share: few files are in memory at a time. */
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
