import { keepOffWeb } from '../../library/index.ts';
import type { ChannelsOfServers } from '../../material/index.ts';
import { type ReloadReport, reportReload, type Snapshot } from '../../snapshot/index.ts';
import type { AtOneMoment } from './loader.ts';
import { type LibraryRow, toChannels } from './row.ts';

/** What is loaded of a library: what answers come from, whatever the database does. */
export interface InMemory {
  snapshot(): Snapshot;
  row(): LibraryRow;
  /** @throws UserError `channels-damaged` */
  channels(): ChannelsOfServers;
  /** Swaps the snapshot, whole, for a later one. */
  adopt(version: number, snapshot: Snapshot, report?: ReloadReport): void;
  /** Takes over what stands beside the snapshot, where that is the one of this row. */
  see(row: LibraryRow): void;
}

/** How it is kept. */
export interface InMemoryOptions {
  readonly isOnWeb: boolean;
  /** Told each time that another snapshot answers. */
  readonly onLoaded?: ((report: ReloadReport) => void) | undefined;
}

/** Begins with a library as it is. */
export function keepInMemory(first: AtOneMoment, { isOnWeb, onLoaded }: InMemoryOptions): InMemory {
  let { row, snapshot } = first;
  // Checked once, and not at each answer.
  let channels: ChannelsOfServers | null = null;
  const offWeb = ({ library }: Snapshot) => {
    if (!isOnWeb) keepOffWeb(library);
  };
  offWeb(snapshot);
  return {
    snapshot: () => snapshot,
    row: () => row,
    channels: () => (channels ??= toChannels(row.channels)),
    adopt(version, fresh, report) {
      // What was asked for earlier may come later.
      if (version <= row.version) return;
      const before = snapshot;
      offWeb(fresh);
      snapshot = fresh;
      // Whoever follows reads the rest of it, as what it has is of before.
      row = { ...row, version, state: '' };
      onLoaded?.(report ?? reportReload(before, fresh));
    },
    see(seen) {
      if (seen.version !== row.version) return;
      row = seen;
      channels = null;
    },
  };
}
