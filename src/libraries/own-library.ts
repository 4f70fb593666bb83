import { createHash } from 'node:crypto';
import { createTurns } from '../child/index.ts';
import { UserError } from '../system/index.ts';
import type { OpenLibrary } from './open-library.ts';
import { packFiles } from './pack-files.ts';
import type { OwnLibrary } from './types.ts';

/** Characters of a state: as many as an id of a change has. */
const STATE_LENGTH = 12;
/** All files of one library are in memory while they are packed. */
const PACKED_AT_ONCE = 1;
const PATIENCE_MS = 5 * 60_000;
const packing = createTurns(PACKED_AT_ONCE);

/** The library of one server, and what to do with it. */
export interface OwnPlace {
  readonly use: <Made>(work: (library: OpenLibrary) => Promise<Made>) => Promise<Made>;
  readonly forget: () => Promise<void>;
}

/** What the moderators of one server may do with all of its library. */
export function ownLibraryOf({ use, forget }: OwnPlace): OwnLibrary {
  return {
    state: () =>
      use(async ({ store, material }) =>
        material === null ? null : stateOf(store.current().library),
      ),
    pack: (limits) =>
      use(async ({ material, files }) => {
        if (material === null) throw new UserError('no-own-files', {});
        if (!(await packing.take(PATIENCE_MS))) throw new UserError('too-busy', {});
        try {
          return await packFiles(files, limits);
        } finally {
          packing.end();
        }
      }),
    forget,
  };
}

function stateOf({ sources, unreadable }: OpenLibraryContent): string {
  const hash = createHash('sha256');
  for (const { file, hash: content } of sources) hash.update(`${file}\n${content}\n`);
  for (const { file } of unreadable) hash.update(`${file}\n`);
  return hash.digest('base64url').slice(0, STATE_LENGTH);
}

type OpenLibraryContent = ReturnType<OpenLibrary['store']['current']>['library'];
