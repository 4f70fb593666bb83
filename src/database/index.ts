export type { DatabaseState } from './connection/database.ts';
export { importLibraries } from './import.ts';
export type { ImportOutcome } from './import-folder.ts';
export { type LibraryDatabase, openLibraryDatabase } from './open.ts';
