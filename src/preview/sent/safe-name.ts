import { extname } from 'node:path';
import { isDeviceName } from '../../material/index.ts';

/** Characters; a file system takes 255 bytes, and one character may be four. */
const LONGEST = 50;

/**
 * A name that came from outside → a name for a file: no folder, no dot before it, nothing that a
 * file system gives a meaning. The ending stays, as it tells the format.
 */
export function toSafeName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/u).at(-1) ?? '';
  const clean = last.replace(/[^\p{L}\p{N} ._()-]/gu, '_').replace(/^[\s.]+|[\s.]+$/gu, '');
  const ending = extname(clean).slice(0, 12);
  const stem = clean.slice(0, clean.length - extname(clean).length);
  const short = Array.from(stem).slice(0, LONGEST).join('');
  return `${short === '' || isDeviceName(short) ? `_${short}` : short}${ending}`;
}

/** The name, with a number where it is taken; capitals make no difference on some disks. */
export function toFreeName(name: string, taken: ReadonlySet<string>): string {
  const safe = toSafeName(name);
  const ending = extname(safe);
  const stem = safe.slice(0, safe.length - ending.length);
  for (let number = 1; ; number++) {
    const free = number === 1 ? safe : `${stem} (${number})${ending}`;
    if (!taken.has(free.toLowerCase())) return free;
  }
}
