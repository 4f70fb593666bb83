import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesIn } from '../libraries/index.ts';
import { LIMITS } from '../library/index.ts';
import {
  folderHoldings,
  isInside,
  type MadeChange,
  pathsOf,
  type Proposal,
  sweep,
} from '../material/index.ts';
import type { Database, Query } from './connection/database.ts';
import { databaseHoldings } from './holdings.ts';
import { notify } from './connection/notices.ts';

/** What came of bringing a folder into the database. */
export type ImportOutcome =
  | { readonly kind: 'imported'; readonly files: number; readonly left: readonly string[] }
  /** It was brought before; nothing is different. */
  | { readonly kind: 'there-already'; readonly files: number }
  /** There are other files in the library: none of them is changed. */
  | { readonly kind: 'not-empty'; readonly files: number };

/** How a folder is brought into the database. */
export interface ImportOptions {
  /** Since when the bot is no longer in the server; null where it is. */
  readonly leftAt?: Date | null;
  /** Whether the library becomes what the folder is, where it has other files. */
  readonly replaces?: boolean;
  readonly onProgress?: (done: number, of: number) => void;
}

/** A library's hidden things, besides what channels are answered from. */
interface Waiting {
  readonly journal: readonly MadeChange[];
  readonly proposals: readonly Proposal[];
}

/**
 * Brings a folder of material into a library: its files, and what can be undone or confirmed. What files hold
 * goes first, each by itself, so that a run that was killed is taken up where it was; the library has all of
 * it at once, in the end.
 */
export async function importFolder(
  database: Database,
  library: string,
  folder: string,
  { leftAt = null, replaces = false, onProgress }: ImportOptions = {},
): Promise<ImportOutcome> {
  const paths = pathsOf(folder);
  const holdings = folderHoldings(paths);
  const all = await filesIn(folder).list();
  const isFit = ({ file, size }: (typeof all)[number]) => size <= LIMITS.bytes && isInside(file);
  const files = all.filter(isFit);
  const left = all.filter((one) => !isFit(one)).map(({ file }) => file);
  await database.write((query) =>
    query('insert into library (id) values ($1) on conflict do nothing', [library]),
  );
  const waiting = await readWaiting(folder);
  const kept = [...waiting.journal.map(keptOf), ...waiting.proposals.map(({ after }) => after)];
  const contents = [...new Set(kept)].filter((hash) => hash !== null);
  const of = files.length + contents.length;
  const hashes = new Map<string, string>();
  for (const { file } of files) {
    hashes.set(file, await putContent(database, library, await readFile(join(folder, file))));
    onProgress?.(hashes.size, of);
  }
  for (const [place, hash] of contents.entries()) {
    // One that is gone can be undone no more, here as there.
    const bytes = await readFile(join(paths.kept, hash)).catch(() => null);
    if (bytes !== null) await putContent(database, library, bytes);
    onProgress?.(hashes.size + place + 1, of);
  }
  const channels = await holdings.readChannels();
  return database.change(library, async (query): Promise<ImportOutcome> => {
    const there = await sourcesOf(query, library);
    const isFirst = there.size === 0;
    const isSame = there.size === hashes.size && [...there].every(([f, h]) => hashes.get(f) === h);
    if (!isFirst && isSame) return { kind: 'there-already', files: there.size };
    if (!isFirst && !replaces) return { kind: 'not-empty', files: there.size };
    // A change that was made here meanwhile has cleared away what nothing needed yet.
    for (const [file, hash] of hashes) {
      if (!(await hasContent(query, library, hash))) {
        await insertContent(query, library, hash, await readFile(join(folder, file)));
      }
    }
    await query('delete from source where library = $1', [library]);
    await query(`insert into source select $1, * from unnest($2::text[], $3::text[])`, [
      library,
      [...hashes.keys()],
      [...hashes.values()],
    ]);
    const target = databaseHoldings(query, library, folder);
    if (isFirst) {
      await target.writeJournal(waiting.journal);
      for (const proposal of waiting.proposals) await target.putProposal(proposal);
      await target.writeChannels(channels);
      await query('update library set left_at = $2 where id = $1', [library, leftAt]);
    }
    await sweep(target);
    await query(`update library set version = nextval('library_version') where id = $1`, [library]);
    await notify(query, library);
    return { kind: 'imported', files: hashes.size, left };
  });
}

async function readWaiting(folder: string): Promise<Waiting> {
  const holdings = folderHoldings(pathsOf(folder));
  const ids = await holdings.listProposals();
  const proposals = await Promise.all(ids.map((id) => holdings.readProposal(id)));
  return {
    journal: await holdings.readJournal(),
    proposals: proposals.filter((proposal) => proposal !== null),
  };
}

function keptOf({ before }: MadeChange): string | null {
  return before;
}

/** Puts bytes into a library, where they are not there yet; gives their hash. */
async function putContent(database: Database, library: string, bytes: Uint8Array): Promise<string> {
  const hash = createHash('sha256').update(bytes).digest('hex');
  if (!(await hasContent(database.query, library, hash))) {
    await database.write((query) => insertContent(query, library, hash, bytes));
  }
  return hash;
}

async function hasContent(query: Query, library: string, hash: string): Promise<boolean> {
  const rows = await query('select from content where library = $1 and sha256 = $2', [
    library,
    hash,
  ]);
  return rows.length > 0;
}

async function insertContent(
  query: Query,
  library: string,
  hash: string,
  bytes: Uint8Array,
): Promise<void> {
  await query('insert into content values ($1, $2, $3) on conflict do nothing', [
    library,
    hash,
    bytes,
  ]);
}

async function sourcesOf(query: Query, library: string): Promise<Map<string, string>> {
  const rows = await query<{ file: string; sha256: string }>(
    'select file, sha256 from source where library = $1',
    [library],
  );
  return new Map(rows.map(({ file, sha256 }) => [file, sha256]));
}
