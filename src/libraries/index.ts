export { filesIn } from './files-in.ts';
export { oneLibrary } from './one-library.ts';
export { buildInTurn, type Followed, type OpenLibrary, type OpenOptions } from './open-library.ts';
export type { AllFiles, Packed } from './pack-files.ts';
export { type Loaded, openPlaces, type Places, SERVER } from './places.ts';
export { type Rate, refuseRate } from './rate.ts';
export { openServerLibraries, type ServerLibraries } from './server-libraries.ts';
export type { Libraries, OwnLibrary, Reading } from './types.ts';
