import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** One import of one file, types included. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

/** Statements that name another file of ours, and what is loaded later. */
const STATEMENTS = /(?:\bfrom|^import|\bimport\()\s*'(\.{1,2}\/[^']+)'/gm;

/** The files of ours below a folder, as paths from the root. */
export function filesIn(folder: string): string[] {
  return readdirSync(ROOT + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name))
    .map((entry) => posix.join(posix.relative(ROOT, entry.parentPath), entry.name))
    .toSorted();
}

/** All imports in a folder of files of ours. */
export function importsIn(folder: string): Import[] {
  return filesIn(folder).flatMap((from) => {
    const found = readFileSync(ROOT + from, 'utf8').matchAll(STATEMENTS);
    return [...found].map(([, to = '']) => ({
      from,
      to: posix.join(posix.dirname(from), to),
    }));
  });
}

/** The room that a file stands in: a folder of `src`, or `commands`; null outside the house. */
export function roomOf(file: string): string | null {
  const [top, room, inside] = file.split('/');
  if (top === 'commands') return top;
  return top === 'src' && room !== undefined && inside !== undefined ? room : null;
}
