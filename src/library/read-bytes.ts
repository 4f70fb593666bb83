import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { LIMITS } from './limits.ts';
import type { UnreadableReason } from './types.ts';

/** Bytes of a file, or why they cannot be had. Links, devices and FIFOs are never followed. */
export async function readBytes(path: string): Promise<Uint8Array | UnreadableReason> {
  try {
    // Not through links (they may leave the folder), and without waiting for a FIFO's writer.
    const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
    const handle = await open(path, flags);
    try {
      const stats = await handle.stat();
      if (!stats.isFile()) return 'no-access';
      if (stats.size > LIMITS.bytes) return 'too-large';
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch {
    return 'no-access';
  }
}
