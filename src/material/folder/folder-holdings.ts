import { createReadStream } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UserError } from '../../system/index.ts';
import { readChannels, writeChannels } from './channel-file.ts';
import type { Holdings } from '../holdings.ts';
import { readJournal, writeJournal } from './journal-file.ts';
import { ifAbsent, resolveFile, type Paths } from './paths.ts';
import { dropProposal, listProposals, putProposal, readProposal } from './proposal-files.ts';
import { PATIENCE_MS } from '../change/proposals.ts';
import type { Change } from '../types.ts';
import {
  discard,
  hashOf,
  moveNew,
  moveOver,
  removeFile,
  writeAside,
  type Written,
} from './write.ts';

/** What a folder of material holds, its own things in a hidden folder inside. */
export function folderHoldings(paths: Paths): Holdings {
  const { folder, kept } = paths;
  const keep = async (written: Written): Promise<string> => {
    await moveOver(written, join(kept, written.hash));
    return written.hash;
  };
  return {
    stateOf: async (file) => hashOf(await resolveFile(folder, file)),
    async sizeOf(files) {
      const sizes = await Promise.all(files.map((file) => sizeOf(join(folder, file))));
      return sizes.reduce((sum, size) => sum + size, 0);
    },
    namesBeside: async (file) => (await readdir(join(folder, dirname(file))).catch(ifAbsent)) ?? [],

    writeAside: (bytes) => writeAside(paths, bytes),
    discard,
    keep: async (written) => void (await keep(written)),
    keepFile: async (file) =>
      keep(await writeAside(paths, createReadStream(await resolveFile(folder, file)))),
    sizeOfKept: (hash) => sizeOf(join(kept, hash)),
    async keepOnly(hashes) {
      for (const hash of (await readdir(kept).catch(ifAbsent)) ?? []) {
        if (!hashes.has(hash)) await rm(join(kept, hash), { force: true });
      }
      await clearAbandoned(paths);
    },
    moveTo: (change) => moveTo(paths, change),

    readJournal: () => readJournal(paths),
    writeJournal: (changes) => writeJournal(paths, changes),

    putProposal: (proposal) => putProposal(paths, proposal),
    readProposal: (id) => readProposal(paths, id),
    listProposals: () => listProposals(paths),
    dropProposal: (id) => dropProposal(paths, id),

    readChannels: () => readChannels(paths),
    writeChannels: (servers) => writeChannels(paths, servers),
  };
}

async function moveTo(paths: Paths, { file, before, after }: Omit<Change, 'id'>): Promise<void> {
  const path = await resolveFile(paths.folder, file);
  if (after === null) return removeFile(path);
  const content = join(paths.kept, after);
  // Copied, so that what is kept stays as it is whoever edits the file.
  if ((await hashOf(content)) !== after) throw new UserError('kept-file-gone', { file });
  const written = await writeAside(paths, createReadStream(content));
  if (before !== null) return moveOver(written, path);
  if (await moveNew(written, path)) return;
  await removeFile(written.path);
  throw new UserError('name-taken', { file });
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(ifAbsent))?.size ?? 0;
}

async function clearAbandoned({ temporary }: Paths): Promise<void> {
  for (const name of (await readdir(temporary).catch(ifAbsent)) ?? []) {
    const path = join(temporary, name);
    const stats = await stat(path).catch(ifAbsent);
    if (stats !== null && stats.mtimeMs < Date.now() - PATIENCE_MS) await rm(path, { force: true });
  }
}
