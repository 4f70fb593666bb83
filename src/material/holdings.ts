import type { ChannelsOfServers, Change, MadeChange, Proposal } from './types.ts';
import type { Written } from './folder/write.ts';

/**
 * All that a library holds besides what is built from it: files, what they held, changes, proposals,
 * and what channels are answered from. A folder keeps it, or a database.
 */
export interface Holdings {
  /** SHA-256 of what a file holds; null where it is not there. */
  stateOf(file: string): Promise<string | null>;
  /** Bytes of files together; one that is not there has none. */
  sizeOf(files: readonly string[]): Promise<number>;
  /** Names of all that stands in the folder of a file. */
  namesBeside(file: string): Promise<readonly string[]>;

  /** Writes on this disk what nobody reads yet. */
  writeAside(bytes: Uint8Array): Promise<Written>;
  /** Removes what was written and not kept. */
  discard(written: Written): Promise<void>;
  /** Keeps what was written by its hash. */
  keep(written: Written): Promise<void>;
  /** Keeps what a file holds by its hash, which it gives. */
  keepFile(file: string): Promise<string>;
  /** Bytes of what is kept by a hash; 0 where nothing is. */
  sizeOfKept(hash: string): Promise<number>;
  /** Forgets what is kept by any other hash, and what a kill left. */
  keepOnly(hashes: ReadonlySet<string | null>): Promise<void>;
  /**
   * Brings a file from one state to the other, in one step that happens or does not.
   * @throws UserError `name-taken`, `kept-file-gone`
   */
  moveTo(change: Omit<Change, 'id'>): Promise<void>;

  /**
   * The changes made here, oldest first. Each is written down before it is made; whether it was made,
   * the file itself says.
   * @throws UserError `journal-damaged`
   */
  readJournal(): Promise<readonly MadeChange[]>;
  writeJournal(changes: readonly MadeChange[]): Promise<void>;

  putProposal(proposal: Proposal): Promise<void>;
  /** One that still waits, or null. */
  readProposal(id: string): Promise<Proposal | null>;
  /** Ids of all that are there, newest first. */
  listProposals(): Promise<readonly string[]>;
  dropProposal(id: string): Promise<void>;

  /** @throws UserError `channels-damaged` */
  readChannels(): Promise<ChannelsOfServers>;
  writeChannels(servers: ChannelsOfServers): Promise<void>;
}
