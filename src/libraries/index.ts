export { oneLibrary } from './one-library.ts';
export { openPlaces } from './places.ts';
export { openServerLibraries, type ServerLibraries } from './server-libraries.ts';
export type { Libraries, Reading } from './types.ts';
