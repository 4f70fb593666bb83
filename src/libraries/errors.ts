/** Expected failures where each server has a library of its own. */
export interface LibraryErrors {
  /** All servers are answered from one folder. */
  'no-own-library': Record<string, never>;
  'no-own-files': Record<string, never>;
  /** A server asked for too many changes in an hour. */
  'quota-changes': { most: number; minutes: number };
}

declare module '../system/user-error.ts' {
  interface UserErrors extends LibraryErrors {}
}
