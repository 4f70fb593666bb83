export { oneLibrary } from './one-library.ts';
export { openPlaces } from './places.ts';
export { openServerLibraries, type ServerLibraries } from './server-libraries.ts';
export type { Packed } from './pack-files.ts';
export type { Libraries, OwnLibrary, Reading } from './types.ts';
