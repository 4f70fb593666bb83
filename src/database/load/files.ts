import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AllFiles } from '../../libraries/index.ts';
import { isInside } from '../../material/index.ts';
import type { Database, Query } from '../connection/database.ts';

/** Bytes that are read at once: what is more would hold up answers while it is decoded. */
const PIECE = 1 << 20;

/** A source, by its path in the library. */
interface SourceRow {
  readonly file: string;
  readonly size: number;
}

/** All files of a library in the database. */
export function filesOf(database: Database, library: string): AllFiles {
  return {
    list: () => listSources(database.query, library),
    read: async (file) => {
      const pieces: Uint8Array[] = [];
      await database.read(async (query) => {
        for await (const piece of piecesOf(query, library, file)) pieces.push(piece);
      });
      return Buffer.concat(pieces);
    },
  };
}

/** Writes all files of a library into a folder. */
export async function layOut(query: Query, library: string, folder: string): Promise<void> {
  for (const group of groupBySize(await listSources(query, library))) {
    const [only, ...others] = group;
    if (only !== undefined && others.length === 0) {
      await write(folder, only.file, piecesOf(query, library, only.file));
      continue;
    }
    const rows = await query<{ file: string; bytes: Buffer }>(
      `select file, bytes from source join content using (library, sha256)
       where library = $1 and file = any($2)`,
      [library, group.map(({ file }) => file)],
    );
    for (const { file, bytes } of rows) await write(folder, file, [bytes]);
  }
}

/** In the order that a disk lists them, which is that of their letters' numbers. */
function listSources(query: Query, library: string): Promise<readonly SourceRow[]> {
  return query<SourceRow & { file: string }>(
    `select file, octet_length(bytes) as size from source join content using (library, sha256)
     where library = $1 order by file collate "C"`,
    [library],
  );
}

async function* piecesOf(
  query: Query,
  library: string,
  file: string,
): AsyncGenerator<Uint8Array, void> {
  for (let from = 1; ; from += PIECE) {
    const [row] = await query<{ piece: Buffer }>(
      `select substring(bytes from $3::int for ${PIECE}) as piece
       from source join content using (library, sha256) where library = $1 and file = $2`,
      [library, file, from],
    );
    if (row === undefined) throw new Error('a file went away while it was read');
    if (row.piece.length > 0) yield row.piece;
    if (row.piece.length < PIECE) return;
  }
}

/** Files that are read at once: small ones together, a large one by itself. */
function groupBySize(files: readonly SourceRow[]): SourceRow[][] {
  const groups: SourceRow[][] = [];
  let room = 0;
  for (const one of files) {
    const last = groups.at(-1);
    if (last === undefined || one.size > room) {
      groups.push([one]);
      room = PIECE - one.size;
    } else {
      last.push(one);
      room -= one.size;
    }
  }
  return groups;
}

async function write(
  folder: string,
  file: string,
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<void> {
  // Whatever the database says, nothing is written beside the folder.
  if (!isInside(file)) throw new Error('the database names a file outside its library');
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  const handle = await open(path, 'wx', 0o600);
  try {
    for await (const piece of pieces) await handle.writeFile(piece);
  } finally {
    await handle.close();
  }
}
