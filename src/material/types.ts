import type { Passage } from '../library/index.ts';
import type { CheckedFile, ReloadReport } from '../snapshot/index.ts';
import type { Sender } from './upload-queue.ts';

/** Bytes that a file which people send may have; told to people in `docs/material.md`. */
export const LARGEST_UPLOAD = 25 * 1024 * 1024;

/** What the material of one folder may come to. */
export interface Quota {
  readonly bytes: number;
  readonly files: number;
  readonly passages: number;
}

/** A file that somebody sends, not yet here. */
export interface Upload {
  /** As who sends it calls it; never a path. */
  readonly name: string;
  /** Bytes, as far as they are known before it is here. */
  readonly size: number;
  /**
   * Fetches it.
   * @throws UserError `upload-too-large`, `upload-failed`
   */
  read(most: number): Promise<Uint8Array>;
}

/** One file of the folder becomes another, comes or goes; by SHA-256, null where it is not there. */
export interface Change {
  /** Random, 12 characters of base64url. */
  readonly id: string;
  /** Path inside the folder, with `/`. */
  readonly file: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A change that was made. */
export interface MadeChange extends Change {
  /** When, in ISO 8601. */
  readonly at: string;
}

/** A change that waits for a yes or a no. */
export interface Proposal extends Change {
  /** The change that this one takes back, or null. */
  readonly undoes: string | null;
}

/** What a change does to its file. */
export type ChangeKind = 'add' | 'replace' | 'remove';

/** A proposal, and what to know before saying yes or no. */
export interface Proposed {
  readonly proposal: Proposal;
  readonly kind: ChangeKind;
  /** What the new file holds; null where none comes. */
  readonly incoming: Inspection | null;
  /** What the file that goes holds; null where none goes, or none that could be read. */
  readonly outgoing: CheckedFile | null;
  /** The change that would be taken back, or null. */
  readonly undoes: MadeChange | null;
}

/** What came of reading a file that is not yet in the folder. */
export interface Inspection {
  readonly checked: CheckedFile;
  /** The first passages that would be found. */
  readonly passages: readonly Passage[];
}

/** What came of a yes. */
export interface Applied {
  readonly proposal: Proposal;
  readonly kind: ChangeKind;
  readonly report: ReloadReport;
}

/** What came of asking for a change, or of answering the question. */
export type Changed =
  | { readonly kind: 'proposed'; readonly proposed: Proposed }
  | { readonly kind: 'applied'; readonly applied: Applied }
  | { readonly kind: 'cancelled' };

/** A channel or a thread of a server, by their ids. */
export interface ChannelPlace {
  readonly server: string;
  readonly channel: string;
  /** Of a thread: the channel that it is in. */
  readonly parent: string | null;
}

/** Which collections channels are answered from: by server, then by channel or thread. */
export type ChannelsOfServers = Readonly<Record<string, Readonly<Record<string, ChannelRow>>>>;

/** What is kept of a channel or a thread. */
export interface ChannelRow {
  readonly collection: string;
  /** Of a thread: the channel that it is in, with which it goes. */
  readonly parent: string | null;
}

/** Which collections channels are answered from by default. What is set is on disk when it resolves. */
export interface Channels {
  /** Of a thread its own, or else that of its channel; null for everything. Never throws. */
  of(place: ChannelPlace): Promise<string | null>;
  /**
   * The one that was set for it, as it stands on disk.
   * @throws UserError `channels-damaged`
   */
  own(place: ChannelPlace): Promise<string | null>;
  /**
   * Sets or, with null, removes it.
   * @throws UserError
   */
  set(place: ChannelPlace, collection: string | null): Promise<void>;
  /** For a channel that is gone, and its threads; with null for a whole server. */
  forget(server: string, channel: string | null): Promise<void>;
  /** For all servers but these. */
  forgetAllBut(servers: ReadonlySet<string>): Promise<void>;
}

/**
 * Changing the folder of material: each change is proposed first, then confirmed or cancelled. What
 * waits is kept on disk, so that a button works after a restart. All methods throw UserErrors.
 */
export interface Material {
  /** `name` takes the place of the file's own name; its ending stays. */
  add(upload: Upload, name: string | null, sender?: Sender): Promise<Proposed>;
  replace(source: string, upload: Upload, sender?: Sender): Promise<Proposed>;
  remove(source: string): Promise<Proposed>;
  /** Takes back the last change that was made here. */
  undo(): Promise<Proposed>;
  /** Makes the change, and reloads. */
  confirm(id: string): Promise<Applied>;
  cancel(id: string): Promise<void>;
  /** Takes the folder away by what is given, after all that is being changed; nothing is changed here then. */
  close(takeAway: () => Promise<void>): Promise<void>;
  readonly channels: Channels;
}

/** What a change does to its file. */
export function kindOf({ before, after }: Pick<Change, 'before' | 'after'>): ChangeKind {
  if (before === null) return 'add';
  return after === null ? 'remove' : 'replace';
}
