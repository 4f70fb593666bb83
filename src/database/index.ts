export type { DatabaseState } from './database.ts';
export type { DatabaseLibrary } from './library.ts';
export { type LibraryDatabase, openLibraryDatabase } from './open.ts';
