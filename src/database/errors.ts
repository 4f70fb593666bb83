/** Expected failures where libraries are in a database. */
export interface DatabaseErrors {
  /** It cannot be reached, and what was asked for is not in memory. */
  'database-away': Record<string, never>;
}

declare module '../system/user-error.ts' {
  interface UserErrors extends DatabaseErrors {}
}
