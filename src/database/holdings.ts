import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import {
  discard,
  type Holdings,
  type MadeChange,
  type Proposal,
  PROPOSALS_WAIT_MS,
  writeAside,
} from '../material/index.ts';
import { UserError } from '../system/index.ts';
import type { Query } from './connection/database.ts';
import { notify } from './connection/notices.ts';
import { toChannels } from './load/row.ts';

/** What a library in the database holds, as one query or one transaction sees it. */
export function databaseHoldings(query: Query, library: string, folder: string): Holdings {
  const first = async <Row extends object>(text: string, ...values: unknown[]) => {
    const [row] = await query<Row & Record<string, unknown>>(text, [library, ...values]);
    return row;
  };
  const run = async (text: string, ...values: unknown[]) =>
    void (await query(text, [library, ...values]));
  const stateOf = async (file: string) => {
    const row = await first<{ sha256: string }>(
      'select sha256 from source where library = $1 and file = $2',
      file,
    );
    return row?.sha256 ?? null;
  };
  return {
    stateOf,
    async sizeOf(files) {
      const row = await first<{ size: string | null }>(
        `select sum(octet_length(bytes)) as size from source join content using (library, sha256)
         where library = $1 and file = any($2)`,
        files,
      );
      return Number(row?.size ?? 0);
    },
    async namesBeside(file) {
      const parent = posix.dirname(file);
      const prefix = parent === '.' ? '' : `${parent}/`;
      const rows = await query<{ file: string }>(
        'select file from source where library = $1 and starts_with(file, $2)',
        [library, prefix],
      );
      const names = rows.map((row) => row.file.slice(prefix.length).split('/')[0] ?? '');
      return [...new Set(names)];
    },

    writeAside: (bytes) => writeAside({ folder, temporary: folder }, bytes),
    discard,
    async keep({ hash, path }) {
      const bytes = await readFile(path);
      await run('insert into content values ($1, $2, $3) on conflict do nothing', hash, bytes);
    },
    async keepFile(file) {
      // What it holds is kept by its hash as it is.
      const state = await stateOf(file);
      if (state === null) throw new UserError('folder-changed', { file });
      return state;
    },
    async sizeOfKept(hash) {
      const row = await first<{ size: number }>(
        'select octet_length(bytes) as size from content where library = $1 and sha256 = $2',
        hash,
      );
      return row?.size ?? 0;
    },
    keepOnly: (hashes) =>
      run(
        `delete from content where library = $1 and not sha256 = any($2) and not exists
         (select from source where source.library = $1 and source.sha256 = content.sha256)`,
        [...hashes].filter((hash) => hash !== null),
      ),
    async moveTo({ file, before, after }) {
      if (after === null) {
        await run('delete from source where library = $1 and file = $2', file);
        return;
      }
      const kept = await first<{ fits: boolean }>(
        `select encode(sha256(bytes), 'hex') = sha256 as fits from content
         where library = $1 and sha256 = $2`,
        after,
      );
      if (kept?.fits !== true) throw new UserError('kept-file-gone', { file });
      if (before !== null) {
        await run('update source set sha256 = $3 where library = $1 and file = $2', file, after);
        return;
      }
      const added = await first(
        'insert into source values ($1, $2, $3) on conflict do nothing returning file',
        file,
        after,
      );
      if (added === undefined) throw new UserError('name-taken', { file });
    },

    async readJournal() {
      const rows = await query<Omit<MadeChange, 'at'> & { at: Date }>(
        'select id, file, before, after, at from change where library = $1 order by place',
        [library],
      );
      return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
    },
    async writeJournal(changes) {
      await run('delete from change where library = $1');
      for (const [place, { id, file, before, after, at }] of changes.entries()) {
        await run(
          'insert into change values ($1, $2, $3, $4, $5, $6, $7)',
          id,
          place,
          file,
          before,
          after,
          at,
        );
      }
    },

    putProposal: ({ id, file, before, after, undoes }) =>
      run('insert into proposal values ($1, $2, $3, $4, $5, $6)', id, file, before, after, undoes),
    async readProposal(id) {
      const row = await first<Proposal>(
        `select id, file, before, after, undoes from proposal
         where library = $1 and id = $2 and at > now() - $3 * interval '1 ms'`,
        id,
        PROPOSALS_WAIT_MS,
      );
      return row ?? null;
    },
    async listProposals() {
      const rows = await query<{ id: string }>(
        'select id from proposal where library = $1 order by at desc',
        [library],
      );
      return rows.map(({ id }) => id);
    },
    dropProposal: (id) => run('delete from proposal where library = $1 and id = $2', id),

    async readChannels() {
      const row = await first<{ channels: unknown }>('select channels from library where id = $1');
      return toChannels(row?.channels ?? {});
    },
    async writeChannels(servers) {
      await run('update library set channels = $2 where id = $1', JSON.stringify(servers));
      await notify(query, library);
    },
  };
}
