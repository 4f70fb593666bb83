import type { Corrections, Facts } from '../facts/index.ts';
import type { Library, UnreadableFile } from '../library/index.ts';
import type { GlossaryFileContent, SearchIndex } from '../search/index.ts';

/** What is being done while a snapshot is made. */
export type LoadStage = 'reading' | 'indexing' | 'finding facts';

/** Called now and then with how many files or passages of how many are done. */
export type LoadProgress = (stage: LoadStage, done: number, of: number) => void;

/** What the operator says of the material. */
export interface OperatorFiles {
  readonly glossary: GlossaryFileContent;
  readonly companies: Corrections;
}

/** Everything that answers are made from, built from one reading of the folder; immutable. */
export interface Snapshot {
  readonly library: Library;
  readonly index: SearchIndex;
  readonly facts: Facts;
  readonly operator: OperatorFiles;
  /** What could not be understood of `glossary.yaml` and `companies.yaml`, in English. */
  readonly warnings: readonly string[];
  readonly loadedAt: Date;
  /** How long reading and indexing took. */
  readonly milliseconds: number;
}

/** What a reload did. Files are paths inside the folder of material. */
export interface ReloadReport {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unreadable: readonly UnreadableFile[];
  /** Files that were not read again, as their bytes are the same. */
  readonly kept: number;
  /** What could not be understood of `glossary.yaml` and `companies.yaml`, in English. */
  readonly warnings: readonly string[];
  readonly sources: number;
  readonly passages: number;
  readonly milliseconds: number;
}

/** Where the current snapshot is kept and replaced. */
export interface SnapshotStore {
  /** The snapshot to answer from now; whoever took one keeps it over a reload. */
  current(): Snapshot;
  /**
   * Reads the folder anew and swaps the snapshot when it is complete. Calls made meanwhile get the
   * same report.
   * @throws UserError where the folder cannot be read; the old snapshot then goes on answering.
   */
  reload(): Promise<ReloadReport>;
}
