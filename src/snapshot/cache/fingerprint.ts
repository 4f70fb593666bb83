import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Code that decides what is in a snapshot, beside this folder. */
const DECIDING = ['language', 'analysis', 'library', 'definitions', 'search', 'facts', 'snapshot'];
const SOURCE = fileURLToPath(new URL('../../', import.meta.url));

let found: string | null = null;

/** What a kept snapshot must agree with to be used, read once: the code that runs does not change. */
export function findFingerprint(): string {
  found ??= readFingerprint();
  return found;
}

/**
 * What a cache must agree with to be used: the code that made it, the packages that it used and
 * the Node that it ran on. So nobody has to remember to count a version up. Read at once: two
 * hundred small files through the thread pool take ten times as long.
 */
function readFingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of DECIDING) {
    const entries = readdirSync(join(SOURCE, folder), { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted();
    // By its place in the code: copies of it in two folders, or on two machines, are the same.
    for (const file of files) hash.update(relative(SOURCE, file)).update(readFileSync(file));
  }
  return hash
    .update(readDependencies())
    .update(JSON.stringify([process.version, process.versions['unicode']]))
    .digest('hex');
}

/** The versions of all packages, from the lock file; it is two folders up, or three from the build. */
function readDependencies(): Buffer {
  const places = ['..', '../..'].map((up) => join(SOURCE, up, 'package-lock.json'));
  for (const place of places) {
    if (existsSync(place)) return readFileSync(place);
  }
  return Buffer.alloc(0);
}
