import { z } from 'zod';

/** How each server has a library of its own. */
export interface ServerSettings {
  /** The folder with a folder for each server. */
  readonly folder: string;
  /** Megabytes of memory that libraries of servers may take together. */
  readonly memoryMb: number;
  /** What the library of one server may come to. */
  readonly quota: { readonly bytes: number; readonly files: number; readonly passages: number };
  /** Changes that the moderators of one server may ask for in an hour. */
  readonly changesAnHour: number;
  /** Days after which the library of a server that the bot left is deleted. */
  readonly leaveDays: number;
}

const MEGABYTE = 1024 * 1024;

const count = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, { error: 'must be a whole number from 1' })
  .transform(Number);

/** The variables of libraries. */
export const libraryVariables = {
  LIBRARIES: z.enum(['shared', 'server'], { error: 'must be shared or server' }),
  LIBRARIES_DIR: z.string(),
  LIBRARIES_MB: count,
  LIBRARY_MB: count,
  LIBRARY_FILES: count,
  LIBRARY_PASSAGES: count,
  LIBRARY_CHANGES: count,
  LEAVE_DAYS: count,
};

/** What holds where nothing is set. */
const DEFAULTS: Readonly<Record<keyof typeof libraryVariables, string>> = {
  LIBRARIES: 'shared',
  LIBRARIES_DIR: 'libraries',
  LIBRARIES_MB: '256',
  LIBRARY_MB: '50',
  LIBRARY_FILES: '200',
  LIBRARY_PASSAGES: '10000',
  LIBRARY_CHANGES: '60',
  LEAVE_DAYS: '7',
};

/** The variables as they are set, or as they are where they are not. */
export function readLibraries(read: (name: string) => string | null): Record<string, string> {
  return Object.fromEntries(
    Object.entries(DEFAULTS).map(([name, value]) => [name, read(name) ?? value]),
  );
}

const checked = z.object(libraryVariables);

/** The settings of libraries of servers; null where all servers share one. */
export function toServerSettings(data: z.infer<typeof checked>): ServerSettings | null {
  if (data.LIBRARIES === 'shared') return null;
  return {
    folder: data.LIBRARIES_DIR,
    memoryMb: data.LIBRARIES_MB,
    quota: {
      bytes: data.LIBRARY_MB * MEGABYTE,
      files: data.LIBRARY_FILES,
      passages: data.LIBRARY_PASSAGES,
    },
    changesAnHour: data.LIBRARY_CHANGES,
    leaveDays: data.LEAVE_DAYS,
  };
}
