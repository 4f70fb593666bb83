import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { DictionaryShelf } from '../../dictionaries/index.ts';
import {
  findFingerprint,
  readSnapshotFile,
  type Snapshot,
  writeSnapshotFile,
} from '../../snapshot/index.ts';
import type { Query } from '../connection/database.ts';
import type { WorkFolder } from './work-folder.ts';

/** Bytes of a chunk: as many as are read, inflated and deflated at once. */
const CHUNK = 1 << 20;
/** Fast: what is read at each start is compressed once, but while moderators wait. */
const LEVEL = 3;
/** Snapshots of other code are kept so long, for copies of it that are still running. */
const OTHERS_KEPT = '1 day';

/** Which snapshot of a library. */
export interface SnapshotKey {
  readonly library: string;
  readonly version: number;
}

/**
 * The snapshot of a version, made by this very code; null where there is none, or where what is there is
 * not as it was written.
 */
export async function fetchSnapshot(
  query: Query,
  { library, version }: SnapshotKey,
  { work, dictionaries }: { readonly work: WorkFolder; readonly dictionaries: DictionaryShelf },
): Promise<Snapshot | null> {
  const key = [library, version, findFingerprint()];
  const [row] = await query<{ size: string; sha256: string }>(
    'select size, sha256 from snapshot where library = $1 and version = $2 and fingerprint = $3',
    key,
  );
  if (row === undefined) return null;
  return work.use(async (folder) => {
    const path = join(folder, 'snapshot');
    const hash = createHash('sha256');
    let size = 0;
    let fault: unknown = null;
    async function* chunks() {
      try {
        for await (const chunk of readChunks(query, key, Math.ceil(Number(row?.size) / CHUNK))) {
          hash.update(chunk);
          size += chunk.length;
          yield chunk;
        }
      } catch (error) {
        fault = error;
        throw error;
      }
    }
    try {
      // Inflated in threads of its own, and never all of it in memory.
      await pipeline(
        chunks,
        createGunzip({ chunkSize: CHUNK }),
        createWriteStream(path, { mode: 0o600 }),
      );
    } catch (error) {
      if (fault !== null) throw error;
      return null;
    }
    if (size !== Number(row.size) || hash.digest('hex') !== row.sha256) return null;
    return readSnapshotFile(path, dictionaries);
  });
}

/** The chunks of a snapshot: each comes while the one before it is inflated. */
async function* readChunks(query: Query, key: readonly unknown[], count: number) {
  let coming = readChunk(query, key, 0);
  for (let next = 1; next <= count; next++) {
    const chunk = await coming;
    if (chunk === null) return;
    if (next < count) coming = readChunk(query, key, next);
    // Thrown when it is its turn, if that comes.
    coming.catch(() => {});
    yield chunk;
  }
}

/** A chunk; null where there is none. As base64, since bytes come as hexadecimal text otherwise. */
async function readChunk(
  query: Query,
  key: readonly unknown[],
  place: number,
): Promise<Buffer | null> {
  const [chunk] = await query<{ bytes: string }>(
    `select encode(bytes, 'base64') as bytes from chunk
     where library = $1 and version = $2 and fingerprint = $3 and place = $4`,
    [...key, place],
  );
  return chunk === undefined ? null : Buffer.from(chunk.bytes, 'base64');
}

/** Puts a snapshot beside the sources of its version; what others need no more goes. */
export async function putSnapshot(
  query: Query,
  { library, version }: SnapshotKey,
  { work, snapshot }: { readonly work: WorkFolder; readonly snapshot: Snapshot },
): Promise<void> {
  const key = [library, version, findFingerprint()];
  await query(
    `delete from snapshot where library = $1 and (version <> $2 or fingerprint = $3
     or made_at < now() - interval '${OTHERS_KEPT}')`,
    key,
  );
  await work.use(async (folder) => {
    const path = join(folder, 'snapshot');
    const packed = `${path}.gz`;
    await writeSnapshotFile(path, snapshot);
    const hash = createHash('sha256');
    await pipeline(
      createReadStream(path, { highWaterMark: CHUNK }),
      createGzip({ level: LEVEL, chunkSize: CHUNK }),
      async function* (parts: AsyncIterable<Buffer>) {
        for await (const part of parts) {
          hash.update(part);
          yield part;
        }
      },
      createWriteStream(packed, { mode: 0o600 }),
    );
    const { size } = await stat(packed);
    await query('insert into snapshot values ($1, $2, $3, $4, $5)', [
      ...key,
      size,
      hash.digest('hex'),
    ]);
    let place = 0;
    // Each but the last is as large as what is read at once.
    for await (const bytes of createReadStream(packed, { highWaterMark: CHUNK })) {
      await query('insert into chunk values ($1, $2, $3, $4, $5)', [...key, place++, bytes]);
    }
  });
}
