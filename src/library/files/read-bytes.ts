import { closeSync, constants, fstatSync, openSync, readFile, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { LIMITS } from '../limits.ts';
import type { UnreadableReason } from '../types.ts';
import { whyNot } from './why-not.ts';

/**
 * Up to this size a file is read at once: going through the thread pool four times takes ten times
 * as long, and a folder may have thousands.
 */
const SMALL = 256 * 1024;

/** Bytes of a file, or why they cannot be had. Links, devices and FIFOs are never followed. */
export async function readBytes(path: string): Promise<Uint8Array | UnreadableReason> {
  try {
    // Not through links (they may leave the folder), and without waiting for a FIFO's writer.
    const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
    const file = openSync(path, flags);
    try {
      const stats = fstatSync(file);
      if (!stats.isFile()) return 'no-access';
      if (stats.size > LIMITS.bytes) return 'too-large';
      return stats.size <= SMALL ? readFileSync(file) : await promisify(readFile)(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return whyNot(error);
  }
}
