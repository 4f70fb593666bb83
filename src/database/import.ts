import { join } from 'node:path';
import { createLogger } from '../host/index.ts';
import { SERVER } from '../libraries/index.ts';
import { createDatabase } from './connection/database.ts';
import { importFolder, type ImportOutcome } from './import-folder.ts';
import { migrate } from './migrate.ts';
import { COMMON } from './open.ts';

/** Which folders are brought into the database. */
export type ToImport =
  /** The folder of one library: that of a server, or null for the one that all share. */
  | { readonly library: string | null; readonly folder: string }
  /** A folder with a folder for each server, and since when the bot has left some of them. */
  | { readonly servers: string; readonly left: ReadonlyMap<string, Date | null> };

/** What sending one file may take. */
const SENT_MS = 10 * 60_000;

/** How folders are brought into the database, and what is told of it. */
export interface ImportOptions {
  /** Whether libraries become what the folders are, where they have other files. */
  readonly replaces?: boolean | undefined;
  readonly onProgress?: (library: string, done: number, of: number) => void;
  readonly onImported?: (library: string, outcome: ImportOutcome) => void;
}

/**
 * Brings folders into the database, one library after the other.
 * @throws UserError `database-away`
 */
export async function importLibraries(
  url: string,
  toImport: ToImport,
  { replaces = false, onProgress, onImported }: ImportOptions = {},
): Promise<void> {
  const database = createDatabase(url, createLogger({ level: 'silent', token: null }), SENT_MS);
  try {
    await migrate(database);
    for (const { library, folder, leftAt } of listLibraries(toImport)) {
      const outcome = await importFolder(database, library, folder, {
        leftAt,
        replaces,
        onProgress: (done, of) => onProgress?.(library, done, of),
      });
      onImported?.(library, outcome);
    }
  } finally {
    await database.close();
  }
}

interface LibraryFolder {
  readonly library: string;
  readonly folder: string;
  readonly leftAt: Date | null;
}

function listLibraries(toImport: ToImport): LibraryFolder[] {
  if ('servers' in toImport) {
    return Array.from(toImport.left, ([library, leftAt]) => ({
      library,
      folder: join(toImport.servers, library),
      leftAt,
    }));
  }
  const { library, folder } = toImport;
  if (library !== null && !SERVER.test(library)) throw new Error('not the id of a server');
  return [{ library: library ?? COMMON, folder, leftAt: null }];
}
