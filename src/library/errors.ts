/** Expected failures of reading a folder. */
export interface LibraryErrors {
  /** The folder of material is not there or is not a folder. */
  'no-folder': { folder: string };
}

declare module '../system/user-error.ts' {
  interface UserErrors extends LibraryErrors {}
}
