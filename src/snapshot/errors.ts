/** Expected failures of making all that answers come from. */
export interface SnapshotErrors {
  /** The folder has no file that could be read. */
  'nothing-to-read': { folder: string };
}

declare module '../system/user-error.ts' {
  interface UserErrors extends SnapshotErrors {}
}
